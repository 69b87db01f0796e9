/** What the person asks for, having read the suggestion. Less than suggested needs a reason; more never does. */
import { z } from 'zod';
import type { Guidance } from '../threshold/guide.ts';
import { asksForLess } from './journey.ts';

export const routesToSendTo = ['early-support-hub', 'support', 'mash'] as const;

/** The choice on the suggestion page. `not-sending` ends the journey without a referral; nothing is deleted. */
export function askedRouteSchema(guidance: Guidance | null) {
  return z
    .strictObject({
      route: z.enum([...routesToSendTo, 'not-sending'], { error: 'Select what you want to do' }),
      reason: z.string().max(1000, 'Use 1,000 characters or fewer').default(''),
    })
    .superRefine(({ route, reason }, problems) => {
      const less =
        route === 'not-sending' ? (guidance?.level ?? 1) > 1 : asksForLess({ route, reason }, guidance);
      if (less && reason === '') {
        problems.addIssue({
          code: 'custom',
          path: ['reason'],
          message: 'Say in a few words why you want less than is suggested',
        });
      }
    });
}
