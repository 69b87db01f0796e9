import type { ReactNode } from 'react';
import { classes } from './field.ts';

type Kind = 'primary' | 'secondary' | 'warning';

export type ButtonProps = {
  children: ReactNode;
  kind?: Kind;
  type?: 'submit' | 'button';
  /** Which choice this button makes, when a form has more than one. */
  name?: string;
  value?: string;
  /** Another address for this one button, as with "Save and come back later". */
  formAction?: string;
  /** For saving as it is: nothing missing may hold it up. */
  formNoValidate?: boolean;
  /** The id of the form it belongs to, when it stands outside it. */
  form?: string;
};

const kindClass = (kind: Kind) => kind !== 'primary' && `govuk-button--${kind}`;

/** Never disabled: a press with something missing is answered by saying what is missing. */
export function Button({ children, kind = 'primary', type = 'submit', ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={classes('govuk-button', kindClass(kind))}>
      {children}
    </button>
  );
}

export type LinkButtonProps = { href: string; children: ReactNode; kind?: Kind };

/** A link that starts something. It is announced as a link: it goes somewhere and changes nothing. */
export function LinkButton({ href, children, kind = 'primary' }: LinkButtonProps) {
  return (
    <a href={href} draggable={false} className={classes('govuk-button', kindClass(kind))}>
      {children}
    </a>
  );
}

/** Buttons and links that belong together, side by side where there is room. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}
