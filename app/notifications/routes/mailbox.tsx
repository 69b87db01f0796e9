/** The demonstration's own mailbox: what would have been sent, to anybody. Elsewhere there is no such page. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { SummaryList } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { momentInWords } from '../../platform/british-time.ts';
import { env } from '../../platform/env.server.ts';
import { PublicPage } from '../../public-page.tsx';
import { isMailboxOpen, listMailbox, readMailbox, type StoredMail } from '../mailbox.server.ts';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Mailbox');

const notFound = () => new Response(null, { status: 404 });
const shown = (mail: StoredMail) => ({ ...mail, when: momentInWords(new Date(mail.at)) });

export async function loader({ request }: LoaderFunctionArgs) {
  if (!isMailboxOpen(env)) throw notFound();
  const id = new URL(request.url).searchParams.get('message');
  if (id === null) return { kind: 'list' as const, mails: (await listMailbox()).map(shown) };
  const mail = await readMailbox(id);
  if (!mail) throw notFound();
  return { kind: 'one' as const, mail: shown(mail) };
}

export default function Mailbox() {
  const page = useLoaderData<typeof loader>();
  return page.kind === 'one' ? <One mail={page.mail} /> : <List mails={page.mails} />;
}

type Shown = ReturnType<typeof shown>;

function List({ mails }: { mails: Shown[] }) {
  return (
    <PublicPage back={paths.start()}>
      <h1 className="govuk-heading-l">Mailbox of this demonstration</h1>
      <p className="govuk-body">
        A real service sends these by e-mail. Here they stay on this machine, for you to read.
      </p>
      {mails.length === 0 && <p className="govuk-body">There is no mail yet.</p>}
      <ul className="govuk-list govuk-list--spaced">
        {mails.map(({ id, subject, to, when }) => (
          <li key={id}>
            <a className="govuk-link" href={`${paths.mailbox()}?message=${id}`}>
              {subject}
            </a>
            <br />
            to {to}, {when}
          </li>
        ))}
      </ul>
    </PublicPage>
  );
}

function One({ mail: { subject, to, when, text } }: { mail: Shown }) {
  return (
    <PublicPage back={paths.mailbox()}>
      <h1 className="govuk-heading-l">{subject}</h1>
      <SummaryList
        rows={[
          { key: 'To', value: to },
          { key: 'Written', value: when },
        ]}
      />
      {text.split('\n\n').map((paragraph, index) => (
        <p className="govuk-body app-mail" key={index}>
          {paragraph.split('\n').map((line, place) => (
            <span key={place}>
              {place > 0 && <br />}
              {line}
            </span>
          ))}
        </p>
      ))}
    </PublicPage>
  );
}
