/** Why a message did not leave, as a code staff and logs may see: what a mail server says repeats addresses. */
export interface MailProblem {
  /** `smtp-550`, or nodemailer's own word, like `ETIMEDOUT`. */
  code: string;
  /** True when trying again cannot help: the server refused this recipient or this message for good. */
  permanent: boolean;
}

/** Held back before it left: its mailbox is no longer said to be safe. */
export const noLongerSafe = 'no-longer-safe';

/** It never arrived, and a person has told them since: there is nothing left to do about it. */
export const toldOtherwise = 'told-otherwise';

const CODE = /^[A-Za-z][A-Za-z0-9_]{1,39}$/;
/** What nodemailer calls a refusal of a sender, a recipient or a message, as against trouble on the way there. */
const REFUSALS = new Set(['EENVELOPE', 'EMESSAGE']);
/** A refused sender is our own setting: it is put right here, and then the mail still goes out. */
const aboutTheMessage = new Set(['RCPT TO', 'DATA']);

/** What went wrong, from anything that was thrown. */
export function mailProblem(thrown: unknown): MailProblem {
  if (typeof thrown !== 'object' || thrown === null) return { code: 'unknown', permanent: false };
  const { code, command, responseCode } = thrown as Record<string, unknown>;
  const word = typeof code === 'string' && CODE.test(code) ? code : 'unknown';
  if (typeof responseCode !== 'number' || !REFUSALS.has(word)) return { code: word, permanent: false };
  const forGood = responseCode >= 500 && responseCode <= 599;
  return { code: `smtp-${responseCode}`, permanent: forGood && aboutTheMessage.has(String(command)) };
}

/** One address, with nothing in it that mail software could read as a second one or as another header. */
const ADDRESS = /^[^\s<>@,;:"()[\]\\\p{C}]+@[^\s<>@,;:"()[\]\\\p{C}]+$/u;

export function isOneAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}
