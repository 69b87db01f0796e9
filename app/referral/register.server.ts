// What referrals add to the running server: records that cannot be found by the keys of today get them once it has started.
import { log } from '../platform/log.server.ts';
import { onStart } from '../platform/start.server.ts';
import { renewKeys } from './renew-keys.server.ts';

async function renewNow(): Promise<void> {
  try {
    const count = await renewKeys();
    if (count.renewed + count.failed > 0) log.info({ event: 'keys-renewed', ...count });
  } catch (error) {
    // The next start goes on where this one ended; what is sent meanwhile has its keys as it is sent.
    log.error({ event: 'keys-not-renewed', error });
  }
}

onStart(() => void renewNow());
