/** What an agency answers: what it knows, that it knows nothing, or that it cannot share, and why. */
import * as z from 'zod/mini';

export const replyKinds = ['knows', 'knows-nothing', 'cannot-share'] as const;
export type ReplyKind = (typeof replyKinds)[number];
export const replyKindInWords: Record<ReplyKind, string> = {
  knows: 'knows something',
  'knows-nothing': 'knows nothing',
  'cannot-share': 'cannot share',
};
export const replyKindOf = (stored: string | null): ReplyKind | null =>
  replyKinds.find((kind) => kind === stored) ?? null;

export const replyLimit = 6000;
const atMost = (limit: number) =>
  z.maxLength(limit, `Use ${limit.toLocaleString('en-GB')} characters or fewer`);

const fields = (say: { kind: string; name: string; role: string }) => ({
  kind: z.enum(replyKinds, say.kind),
  words: z.optional(z.string().check(atMost(replyLimit))),
  name: z.string(say.name).check(atMost(120)),
  role: z.string(say.role).check(atMost(120)),
});

const saysSomething = z.superRefine<{ kind: ReplyKind; words?: string | undefined }>(
  ({ kind, words }, problems) => {
    if (kind === 'knows-nothing' || (words ?? '').trim() !== '') return;
    const message = kind === 'knows' ? 'Write what is known' : 'Write why it cannot be shared';
    problems.addIssue({ code: 'custom', path: ['words'], message });
  },
);

/** The form an agency fills in. */
export const replyForm = z
  .object(fields({ kind: 'Select what you can tell us', name: 'Enter your name', role: 'Enter your job' }))
  .check(saysSomething);
export type ReplyInput = z.output<typeof replyForm>;

/** The same by telephone: somebody at the front door writes down what was said, on the check as it was on the screen. */
export const telephoneForm = z
  .object({
    ...fields({
      kind: 'Select what they said',
      name: 'Enter the name of whoever said it',
      role: 'Enter their job',
    }),
    version: z.coerce.number('Load the page again').check(z.int('Load the page again'), z.positive()),
  })
  .check(saysSomething);

export const withdrawLimit = 1000;

/** Taking a question back. */
export const withdrawForm = z.object({
  version: z.coerce.number('Load the page again').check(z.int('Load the page again'), z.positive()),
  why: z.string('Write why the check is withdrawn').check(atMost(withdrawLimit)),
});

export type ReplyWay = 'account' | 'link' | 'telephone';
export const replyWayInWords: Record<ReplyWay, string> = {
  account: 'signed in',
  link: 'by their link',
  telephone: 'by telephone',
};

/** What is sealed as `AgencyCheckReply:<id>`. */
export interface SealedReply {
  words: string;
  name: string;
  role: string;
  way: ReplyWay;
}
