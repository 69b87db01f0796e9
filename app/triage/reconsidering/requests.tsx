import { SummaryList } from '../../govuk/index.ts';
import type { AgainView } from './view.server.ts';

function rowsOf({ askedBy, askedAt, reason, taken, acknowledgeBy, decideBy, ended }: AgainView) {
  return [
    { key: 'Asked by', value: `${askedBy}, ${askedAt.text}` },
    { key: 'Why', value: <p className="app-as-typed">{reason}</p> },
    {
      key: 'Looked at by',
      value: taken
        ? `${taken.by}, since ${taken.at.text}`
        : `Nobody yet: to be taken by ${acknowledgeBy.text}`,
    },
    {
      key: 'Outcome',
      value: ended
        ? `${ended.outcome === 'upheld' ? 'The decision stands' : 'Decided anew'}, ${ended.at.text}`
        : `Due by ${decideBy.text}`,
    },
    ...(ended?.upheld
      ? [
          { key: 'Rationale', value: <p className="app-as-typed">{ended.upheld.rationale}</p> },
          { key: 'What they read', value: <p className="app-as-typed">{ended.upheld.answer}</p> },
        ]
      : []),
  ];
}

/** Each time somebody asked for a decision to be looked at again, with its steps. */
export function Requests({ requests }: { requests: readonly AgainView[] }) {
  return (
    <>
      {requests.map((request) => (
        <SummaryList key={request.id} rows={rowsOf(request)} />
      ))}
    </>
  );
}
