import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { fieldId } from './field.ts';
import { Button, ErrorSummary, errorFor, Input } from './index.ts';
import { useEarlyWarning } from './use-early-warning.ts';

// Machines are shared: what is promised is that it comes, not how soon.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const schema = z.object({ name: z.string('Enter a name'), ages: z.array(z.string()).min(1, 'Enter an age') });

function Page() {
  const { errors, summary, form } = useEarlyWarning(schema, { ignore: ['intent'] });
  return (
    <form method="post" {...form}>
      <ErrorSummary errors={errors} ref={summary} />
      <Input name="name" label="Name" error={errorFor(errors, 'name')} />
      <Input name="ages" label="Age" error={errorFor(errors, 'ages')} />
      <Button name="intent" value="send">
        Send
      </Button>
      <Button name="intent" value="later" formNoValidate>
        Save and come back later
      </Button>
    </form>
  );
}

/** Listens above React, so it sees what the browser would do: go on with the sending, or not. */
function watchSending() {
  const sent: string[] = [];
  const listen = (event: Event) => {
    const { submitter } = event as SubmitEvent;
    if (!event.defaultPrevented) sent.push(submitter?.getAttribute('value') ?? '');
    event.preventDefault();
  };
  window.addEventListener('submit', listen);
  return { sent, stop: () => window.removeEventListener('submit', listen) };
}

test('says what is missing at the press of the button, beside the field and in the summary', async () => {
  const { sent, stop } = watchSending();
  document.title = 'Decide – Ask for help';
  render(<Page />);
  fireEvent.blur(screen.getByLabelText('Name'));
  expect(screen.queryByRole('alert')).toBeNull();

  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  const links = await screen.findAllByRole('link');
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    [`#${fieldId('name')}`, 'Enter a name'],
    [`#${fieldId('ages')}`, 'Enter an age'],
  ]);
  expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(document.activeElement?.className).toBe('govuk-error-summary'));
  expect(document.title).toBe('Error: Decide – Ask for help');
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(document.title).toBe('Error: Decide – Ask for help'));
  expect(sent).toEqual([]);
  stop();
});

test('lets the browser send what is complete, once, with the button that was pressed', async () => {
  const { sent, stop } = watchSending();
  const fetching = vi.spyOn(globalThis, 'fetch');
  render(<Page />);
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Zoë' } });
  fireEvent.change(screen.getByLabelText('Age'), { target: { value: '4' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(sent).toEqual(['send']));
  expect(fetching).not.toHaveBeenCalled();
  stop();
});

test('never holds up saving for later', async () => {
  const { sent, stop } = watchSending();
  render(<Page />);
  fireEvent.click(screen.getByRole('button', { name: 'Save and come back later' }));
  await waitFor(() => expect(sent).toEqual(['later']));
  stop();
});
