import { renderToStaticMarkup } from 'react-dom/server';
import { accessAlert } from './access-alert.tsx';
import { accountChanged } from './account-changed.tsx';
import { agencyCheck, agencyCheckChased, agencyCheckSooner } from './agency-check.tsx';
import { clocksMissed } from './clocks-missed.tsx';
import type { Email, Sender } from './email.ts';
import { familyAnswer } from './family-answer.tsx';
import { frontDoorAlert } from './front-door-alert.tsx';
import { handOverListReady } from './hand-over-list-ready.tsx';
import { invitation } from './invitation.tsx';
import { passwordReset } from './password-reset.tsx';
import { plainText } from './plain-text.ts';
import { referralDecided } from './referral-decided.tsx';
import { referralReceived } from './referral-received.tsx';
import { referrerQuestion } from './referrer-question.tsx';

/** Every mail the service can send. The keys are stored in the outbox: add to them, never rename one. */
export const templates = {
  'referral-received': referralReceived,
  'referral-decided': referralDecided,
  'family-answer': familyAnswer,
  'front-door-alert': frontDoorAlert,
  'agency-check': agencyCheck,
  'agency-check-chased': agencyCheckChased,
  'agency-check-sooner': agencyCheckSooner,
  'referrer-question': referrerQuestion,
  invitation,
  'password-reset': passwordReset,
  'account-changed': accountChanged,
  'access-alert': accessAlert,
  'clocks-missed': clocksMissed,
  'hand-over-list-ready': handOverListReady,
};

export type TemplateName = keyof typeof templates;
type PropsOf<Name extends TemplateName> = Parameters<(typeof templates)[Name]['subject']>[0];

/** A template together with the props that it, and no other, takes. */
export type Filled = { [Name in TemplateName]: { template: Name; props: PropsOf<Name> } }[TemplateName];

export interface Rendered {
  subject: string;
  text: string;
  html: string;
}

export function isTemplate(name: string): name is TemplateName {
  return Object.hasOwn(templates, name);
}

const page = { fontFamily: 'Arial, sans-serif', fontSize: '18px', lineHeight: 1.5, color: '#0b0c0c' };

/** The mail in both versions, from the same elements. */
export function render({ template, props }: Filled, sender: Sender): Rendered {
  const email: Email<typeof props> = templates[template];
  const subject = email.subject(props);
  const said = (
    <>
      {email.body(props, sender)}
      <p>From {sender.authority.name}. Nobody reads replies to this e-mail.</p>
    </>
  );
  const html = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{subject}</title>
      </head>
      <body style={page}>
        <main style={{ maxWidth: '36em', margin: '0 auto', padding: '16px' }}>{said}</main>
      </body>
    </html>,
  );
  return { subject, text: plainText(said), html: `<!doctype html>${html}` };
}
