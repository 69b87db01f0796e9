import { InsetText } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { contactsPanel } from './panel.server.ts';

type View = Awaited<ReturnType<typeof contactsPanel>>;

/** New information about an open child belongs to whoever works with the family. */
export function ContactsPanel({ panel: { reference, open, passed, mayPass, isUnclaimed } }: { panel: View }) {
  if (open.length === 0 && passed.length === 0) return null;
  const isPassed = (to: string) => passed.some((one) => one.to === to && !one.isTakenBack);
  return (
    <section aria-labelledby="open-elsewhere">
      <h2 className="govuk-heading-m" id="open-elsewhere">
        Open already
      </h2>
      {open.map((one) => (
        <InsetText key={one.reference}>
          <strong>This child is open with {one.openWith}:</strong>{' '}
          <a className="govuk-link" href={paths.staff.referral(one.reference)}>
            {one.reference}
          </a>
          {one.isCalledAbout && '. The caller rang about this record'}.{' '}
          {mayPass && one.isHeld && !isPassed(one.reference) && (
            <a className="govuk-link app-screen-only" href={paths.staff.passOn(reference)}>
              Pass this contact on
            </a>
          )}
          {isUnclaimed && one.isHeld && 'Claim this contact to pass it on.'}
        </InsetText>
      ))}
      {passed.map(({ id, to, at, isSeen, isTakenBack }) => (
        <p className="govuk-body" key={id}>
          Passed on to{' '}
          <a className="govuk-link" href={paths.staff.referral(to)}>
            {to}
          </a>
          , <time dateTime={at.iso}>{at.text}</time>. {isTakenBack ? 'Taken back since. ' : ''}
          {isSeen ? 'Seen there.' : 'Not seen there yet.'}
        </p>
      ))}
    </section>
  );
}
