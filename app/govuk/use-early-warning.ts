import { zodResolver } from '@hookform/resolvers/zod';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type FieldErrors, type FieldValues, useForm } from 'react-hook-form';
import type { $ZodType } from 'zod/v4/core';
import type { FormError } from './field.ts';
import { toErrors } from './form.ts';
import { type FormOptions, readForm } from './form-values.ts';

const ERROR = 'Error: ';

type Schema = $ZodType<FieldValues, FieldValues>;

/**
 * Says at the press of the button what the server would say a moment later. It judges the same values by the
 * same schema, never while somebody is still writing, and leaves the sending to the browser, with the button
 * that was pressed. Spread `form` on a plain `<form method="post">`; the rest is for ErrorSummary.
 */
export function useEarlyWarning(
  schema: Schema,
  { errors: fromServer = [], ...options }: FormOptions & { errors?: readonly FormError[] } = {},
) {
  const [errors, setErrors] = useState<readonly FormError[]>(fromServer);
  const [attempt, setAttempt] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const isJudged = useRef(false);
  const { handleSubmit, reset } = useForm<FieldValues>({
    resolver: zodResolver(schema),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });

  // After the render that shows the errors, at every attempt, also when they are the same ones.
  useEffect(() => {
    if (attempt === 0) return;
    // As the server does on a page it answers with errors: the title is read out first.
    if (!document.title.startsWith(ERROR)) document.title = ERROR + document.title;
    summary.current?.focus();
  }, [attempt]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (isJudged.current) {
      isJudged.current = false;
      return;
    }
    const form = event.currentTarget;
    const button = submitterOf(event.nativeEvent);
    // "Save and come back later" has its own address and must never be held up by a missing answer.
    if (button?.hasAttribute('formnovalidate')) return;

    const read = readForm(new FormData(form, button), schema, options);
    reset(read.values);
    // In a task of its own: a form ignores requests to submit it while its submit event is still being told around.
    const send = () => {
      setTimeout(() => {
        isJudged.current = true;
        form.requestSubmit(button);
      });
    };
    const warn = (found: FieldErrors) => {
      setErrors(toErrors(schema, read, toIssues(found)));
      setAttempt((before) => before + 1);
    };
    void handleSubmit(send, warn)(event);
  }

  return { errors, summary, form: { noValidate: true, onSubmit } };
}

const submitterOf = (event: Event) => {
  const button = event instanceof SubmitEvent ? event.submitter : null;
  return button instanceof HTMLElement ? button : null;
};

type Issue = { path: (string | number)[]; message: string };

/** React Hook Form nests errors as the values are nested, a group's own beside those of its boxes. */
function toIssues(found: unknown, path: (string | number)[] = []): Issue[] {
  if (typeof found !== 'object' || found === null) return [];
  const own =
    'message' in found && typeof found.message === 'string' ? [{ path, message: found.message }] : [];
  const isArray = Array.isArray(found);
  const inner = Object.entries(found).flatMap(([key, one]) =>
    toIssues(one, [...path, isArray ? Number(key) : key]),
  );
  return [...own, ...inner];
}
