import type { Staff } from '../../accounts/roles.ts';
import { BackLink, Caption, ErrorSummary, type FormError, type MomentProps } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { NewSince } from '../additions/new-since.tsx';
import { StillToDo } from '../deciding/decision-panel.tsx';
import { nextStep } from '../next-step.ts';
import type { Panels } from '../panels.server.ts';
import type { ReferralView } from '../referral-view.ts';
import { GivenBack } from './given-back.tsx';
import { AskedAndSuggested } from './guidance.tsx';
import { Decided, History } from './history.tsx';
import { Keys, recordKeys } from './keys.tsx';
import { LiveRecord } from './live-record.tsx';
import { NoteForm } from './note-form.tsx';
import { OnThisPage } from './on-this-page.tsx';
import { PanelsInOrder } from './panels.tsx';
import { People } from './people.tsx';
import { Rail } from './rail.tsx';
import { RatingForm } from './rating-form.tsx';
import { Reach, type ToReach, WaitsOn } from './waits-on.tsx';
import { RedFlags, WhatWasSaid } from './what-was-said.tsx';
import { WhoAndKnown } from './who-and-known.tsx';

interface ReferralPageProps {
  view: ReferralView;
  panels: Panels;
  staff: Staff;
  mayRelease: boolean;
  toReach: ToReach;
  /** What the last form came back with. */
  refusal?: { form: 'rating' | 'note' | null; values: Record<string, unknown>; errors: readonly FormError[] };
}

/** The record in reading order, with how it stands beside it. */
export function ReferralPage({ view, panels, staff, mayRelease, toReach, refusal }: ReferralPageProps) {
  const about = (form: 'rating' | 'note') => (refusal?.form === form ? refusal : undefined);
  const next = nextStep(view, panels, staff);
  const isNext = ({ name, due }: { name: string; due: MomentProps }) =>
    name === view.nextClock?.name && due.iso === view.nextClock.due.iso;
  return (
    <>
      <BackLink href={paths.staff.queue()} />
      <ErrorSummary errors={refusal?.errors} />
      <h1 className="govuk-heading-l app-gist">
        <Caption>Referral {view.reference}</Caption>
        {view.gist}
      </h1>
      <WhoAndKnown view={view} matching={panels.matching} />
      <LiveRecord panel={panels.live} holder={view.holder?.id ?? null} />
      <div className="app-record">
        <div className="app-record__words">
          <OnThisPage view={view} />
          <GivenBack decision={view.decision} before={panels.decisions.before} />
          <Decided decision={view.decision} />
          <RedFlags view={view} />
          <NewSince additions={panels.asking.additions} />
          <WhatWasSaid view={view} />
          <AskedAndSuggested view={view} />
          <People people={view.people} />
          <PanelsInOrder panels={panels} />
          <History history={view.history} />
          <NoteForm value={about('note')?.values.text} errors={about('note')?.errors} />
        </div>
        <Rail
          view={view}
          countedFrom={panels.clocks.find(isNext)?.countedFrom ?? null}
          staff={staff}
          next={next}
          mayRelease={mayRelease}
          keys={<Keys on={panels.live.shortcuts} keys={recordKeys} />}
          waits={
            <>
              <StillToDo toTell={panels.decisions.toTell} />
              {(next === null || view.status === 'merged') && (
                <WaitsOn view={view} panels={panels} staff={staff} />
              )}
            </>
          }
          reach={<Reach {...{ view, staff, mayRelease, toReach }} />}
          isRatingOpen={about('rating') !== undefined}
          rating={
            <RatingForm
              view={view}
              isNext={next === 'rate'}
              values={about('rating')?.values}
              errors={about('rating')?.errors}
            />
          }
        />
      </div>
    </>
  );
}
