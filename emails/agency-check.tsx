import { paths } from '../app/paths.ts';
import { momentInWords } from '../app/platform/british-time.ts';
import type { Email } from './email.ts';

export interface AgencyCheckProps {
  /** Of the check, never of what it is about. */
  reference: string;
  /** The secret of the single-use link. */
  k: string;
  /** When the reply is due, as an ISO moment. */
  dueAt: string;
}

const linkTo = (origin: string, k: string) => `${origin}${paths.reply()}?k=${encodeURIComponent(k)}`;

/** To the registered mailbox of a partner agency: a question waits. What it is, and about whom, is behind the link. */
export const agencyCheck: Email<AgencyCheckProps> = {
  subject: ({ reference }) => `A check is waiting for you: ${reference}`,
  body: ({ reference, k, dueAt }, { origin, authority }) => (
    <>
      <h1>A check is waiting for you</h1>
      <p>
        Its reference is <strong>{reference}</strong>. Please reply by {momentInWords(new Date(dueAt))}.
      </p>
      <p>
        <a href={linkTo(origin, k)}>Open the check</a>
      </p>
      <p>This link takes one reply. Pass it only to whoever replies for you.</p>
      <p>
        If it does not work, call {authority.frontDoor.name} on {authority.frontDoor.phone} and say the
        reference.
      </p>
    </>
  ),
};

/** The same when no reply has come. The link in the mail before it ends within the hour. */
export const agencyCheckChased: Email<AgencyCheckProps> = {
  subject: ({ reference }) => `A check still waits for your reply: ${reference}`,
  body: ({ reference, k, dueAt }, { origin, at, authority }) => {
    const due = new Date(dueAt);
    return (
      <>
        <h1>A check still waits for your reply</h1>
        <p>
          Its reference is <strong>{reference}</strong>. We {at < due ? 'need' : 'needed'} your reply by{' '}
          {momentInWords(due)}.
        </p>
        <p>
          <a href={linkTo(origin, k)}>Open the check</a>
        </p>
        <p>
          This is a new link, and takes one reply. The one we sent before ends within the hour. Pass it only
          to whoever replies for you.
        </p>
        <p>
          If you cannot reply, call {authority.frontDoor.name} on {authority.frontDoor.phone} and say the
          reference.
        </p>
      </>
    );
  },
};

/** The same once the reply is needed sooner than the mail before it said. */
export const agencyCheckSooner: Email<AgencyCheckProps> = {
  subject: ({ reference }) => `A check needs your reply sooner: ${reference}`,
  body: ({ reference, k, dueAt }, { origin, authority }) => (
    <>
      <h1>A check needs your reply sooner</h1>
      <p>
        Its reference is <strong>{reference}</strong>. It has become more urgent. Please reply by{' '}
        {momentInWords(new Date(dueAt))}.
      </p>
      <p>
        <a href={linkTo(origin, k)}>Open the check</a>
      </p>
      <p>
        This is a new link, and takes one reply. The one we sent before ends within the hour. Pass it only to
        whoever replies for you.
      </p>
      <p>
        If you cannot reply by then, call {authority.frontDoor.name} on {authority.frontDoor.phone} and say
        the reference.
      </p>
    </>
  ),
};
