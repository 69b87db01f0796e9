import type { ReactNode } from 'react';
import { Moment, type MomentProps } from './moment.tsx';

export type StepState = 'done' | 'now' | 'next';

export type TaskStep = {
  title: ReactNode;
  state: StepState;
  /** Other words for the state, such as "Waiting for your answer". */
  stateWord?: string;
  /** When it happened, or by when it will. */
  at?: MomentProps;
  body?: ReactNode;
};

export type TaskStepsProps = { steps: readonly TaskStep[] };

const stateWords: Record<StepState, string> = { done: 'Done', now: 'Happening now', next: 'Not started yet' };

/** Where something stands: a line of steps downwards, each with its state in words. */
export function TaskSteps({ steps }: TaskStepsProps) {
  return (
    <ol className="app-steps">
      {steps.map(({ title, state, stateWord = stateWords[state], at, body }, index) => (
        <li
          className={`app-steps__step app-steps__step--${state}`}
          key={index}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <p className="app-steps__title">{title}</p>
          <p className="app-steps__state">
            {stateWord}
            {at && ', '}
            {at && <Moment {...at} />}
          </p>
          {body && <div className="app-steps__body">{body}</div>}
        </li>
      ))}
    </ol>
  );
}
