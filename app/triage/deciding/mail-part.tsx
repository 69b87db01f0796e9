import type { MailAsRead } from '../../notifications/mail-as-read.server.ts';

/** A mail, word for word as it stands in its reader's mailbox. */
export function MailPart({ mail, title, id }: { mail: MailAsRead | null; title: string; id: string }) {
  if (!mail) return null;
  return (
    <section className="app-preview" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      <p className="govuk-body">
        <strong>{mail.subject}</strong>
      </p>
      <p className="app-as-typed">{mail.text}</p>
    </section>
  );
}
