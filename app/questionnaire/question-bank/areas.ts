/** The page on which a person says which areas of life matter, built from the areas themselves. */
import type { Area, Choice } from '../question.ts';

/** There is no "none of these": somebody who is not sure is asked the first question of every area. */
export function areasQuestionOf(areas: readonly Area[]): Choice {
  return {
    id: 'areas',
    part: 'areas',
    kind: 'checkboxes',
    ask: {
      any: 'Which parts of life is this about?',
      'young-person': 'Which parts of your life is this about?',
    },
    hint: {
      any: 'Tick all that fit. We only ask more about those',
      'young-person': 'Tick all that fit. We will only ask you more about those',
    },
    ifMissing: 'Select at least one, or that you are not sure',
    options: [
      ...areas.map(({ id, name, hint, asked }) => ({ id, label: name, hint, asked })),
      {
        id: 'not-sure',
        label: 'I am not sure which',
        hint: 'We will ask one short question about each',
        exclusive: true as const,
      },
    ],
  };
}
