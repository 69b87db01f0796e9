import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it is given, and refuses what a test tells it to. */
export class PostOffice {
  readonly received: { to: string[]; raw: string }[] = [];
  refusal: { at: 'recipient' | 'data'; code: number } | undefined;
  /** Drops the line once the whole message is there, before saying that it was taken. */
  hangsUpAfterData = false;
  private server: SMTPServer | undefined;

  async open(port = 0): Promise<number> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) => done(this.refused('recipient', address)),
      onData: (stream, session, done) => {
        let raw = '';
        stream.on('data', (chunk) => (raw += String(chunk)));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          const refusal = this.refused('data', to.join());
          if (!refusal) this.received.push({ to, raw });
          if (this.hangsUpAfterData) this.hangUp();
          else done(refusal);
        });
      },
    });
    this.server = server;
    server.on('error', () => {});
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.server.address() as AddressInfo).port;
  }

  private refused(step: 'recipient' | 'data', address: string) {
    if (this.refusal?.at !== step) return null;
    return Object.assign(new Error(`<${address}> is not wanted`), { responseCode: this.refusal.code });
  }

  private hangUp() {
    for (const connection of this.server?.connections ?? []) {
      (connection as { _socket: { destroy(): void } })._socket.destroy();
    }
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}
