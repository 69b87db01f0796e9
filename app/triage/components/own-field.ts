/** A field as its writer left it: name, what was written and what is wrong with it. Spread it on any text box or choice. */
import { errorFor, type FormError } from '../../govuk/index.ts';

export const ownFields =
  (values: Readonly<Record<string, unknown>>, errors: readonly FormError[]) => (name: string) => {
    const value = values[name];
    return { name, value: typeof value === 'string' ? value : undefined, error: errorFor(errors, name) };
  };
