import type { Authority } from './authority.ts';

interface Words {
  status: number;
  title: string;
  /** What happened, and what happened to the answers: always the first thing somebody wants to know. */
  says: readonly string[];
}

const saved = 'Your earlier answers are saved.';

export const problems = {
  unreadable: {
    status: 400,
    title: 'We could not read that',
    says: ['What your browser sent could not be read.', `${saved} Go back and try again.`],
  },
  notFromHere: {
    status: 403,
    title: 'We could not accept that',
    says: [
      'What was sent did not come from a page of this service, so we did not take it.',
      `${saved} Nothing was sent to us just now. Go back, load the page again, and try once more.`,
    ],
  },
  notFound: {
    status: 404,
    title: 'There is nothing at this address',
    says: ['Check the address, or start from the first page.', saved],
  },
  notAllowed: {
    status: 405,
    title: 'That cannot be done here',
    says: ['This address does not answer in that way. Nothing was changed.', saved],
  },
  tooLong: {
    status: 413,
    title: 'That was too long for us to take',
    says: [
      `${saved} What you just typed was too long to take.`,
      'Go back: what you typed may still be there. Copy it somewhere safe, shorten it, and continue.',
    ],
  },
  broken: {
    status: 500,
    title: 'Something went wrong on our side',
    says: [
      `${saved} We cannot be sure that what you just sent was saved.`,
      'Go back, check your last answer, and try again. If it happens again, call us.',
    ],
  },
  away: {
    status: 503,
    title: 'We cannot reach our records at the moment',
    says: [
      `${saved} We cannot be sure that what you just sent was saved.`,
      'Wait a minute, then load this page again. If it cannot wait, call us.',
    ],
  },
} satisfies Record<string, Words>;

export type Problem = keyof typeof problems;

/** A form that could not be taken, as it was sent. */
export interface Sent {
  path: string;
  fields: readonly (readonly [string, string])[];
}

/** In place of being told to go back: a browser that went back would ask for the page anew, and it would be empty. */
const kept = [
  'What you just sent is not lost: it is kept in this page, and nobody can see it on the screen.',
  'Wait a minute, then press the button. Do not close this page before. If it cannot wait, call us.',
];

interface PageOptions {
  requestId?: string;
  sent?: Sent | null;
  /** Where to leave to, quickly; null for somebody at work. */
  exit?: string | null;
}

/** A whole page in plain HTML that needs nothing but the server: no database, no scripts, no styles inside it. */
export function problemPage(
  problem: Problem,
  authority: Authority,
  { requestId, sent, exit }: PageOptions = {},
): string {
  const { title, says } = problems[problem];
  const { frontDoor, outOfHours } = authority;
  const line = (text: string) => `<p>${escapeHtml(text)}</p>`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} - ${escapeHtml(authority.serviceName)}</title>
<link rel="stylesheet" href="/problem.css">
</head>
<body>
<header><p><a href="/">${escapeHtml(authority.serviceName)}</a></p><p>${escapeHtml(authority.name)}</p></header>
<main>
<h1>${escapeHtml(title)}</h1>
${(sent ? [saved, ...kept] : says).map(line).join('\n')}
${sent ? again(sent) : ''}
<h2>If you need us now</h2>
<ul>
<li>If somebody is in danger, call <a href="tel:999">999</a>.</li>
<li>${escapeHtml(frontDoor.name)}: ${phone(frontDoor.phone)} (${escapeHtml(frontDoor.hours)})</li>
<li>${escapeHtml(outOfHours.name)}: ${phone(outOfHours.phone)} (${escapeHtml(outOfHours.hours)})</li>
</ul>
<p><a href="/">Go to the first page</a>${exit ? ` or <a href="${escapeHtml(exit)}">leave this page</a>` : ''}</p>
${requestId ? `<p class="small">If you call about this page, quote ${escapeHtml(requestId.slice(0, 8))}.</p>` : ''}
</main>
</body>
</html>
`;
}

const again = ({
  path,
  fields,
}: Sent) => `<form method="post" action="${escapeHtml(path)}" autocomplete="off">
${fields.map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`).join('\n')}
<button type="submit">Send it again</button>
</form>`;

const phone = (number: string) => `<a href="tel:${number.replace(/[^\d+]/g, '')}">${escapeHtml(number)}</a>`;

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '\n': '&#10;',
    '\r': '&#13;',
  };
  return text.replace(/[&<>"'\n\r]/g, (character) => entities[character] ?? character);
}
