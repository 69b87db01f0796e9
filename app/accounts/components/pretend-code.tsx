import { InsetText } from '../../govuk/index.ts';

const grouped = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;

/** What the telephone of a pretend person would show; nothing outside a demonstration. */
export function PretendCode({ code }: { code: string | null }) {
  if (code === null) return null;
  return (
    <InsetText>
      {code === 'none' ? (
        'In the demonstration each code counts once, too. Select Continue in half a minute to see the next one.'
      ) : (
        <>
          In the demonstration the code now is <strong id="code-now">{grouped(code)}</strong>
        </>
      )}
    </InsetText>
  );
}
