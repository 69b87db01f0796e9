import type { ReactNode } from 'react';
import * as ui from './index.ts';

/** Every component as a page would use it. The accessibility test runs over this list. */
export const examples: Readonly<Record<string, ReactNode>> = {
  'back link': <ui.BackLink href="/help/step-1" />,
  button: <ui.Button>Continue</ui.Button>,
  'button, secondary': (
    <ui.Button kind="secondary" name="intent" value="later" formNoValidate>
      Save and come back later
    </ui.Button>
  ),
  'button, warning': <ui.Button kind="warning">Close without action</ui.Button>,
  'button group': (
    <ui.ButtonGroup>
      <ui.Button>Continue</ui.Button>
      <ui.LinkButton href="/help">Start again</ui.LinkButton>
    </ui.ButtonGroup>
  ),
  caption: (
    <h1 className="govuk-heading-l">
      <ui.Caption>About home, part 3 of 6</ui.Caption>
      Who lives there?
    </h1>
  ),
  checkboxes: (
    <ui.Checkboxes
      name="seen"
      legend="What have you noticed?"
      asHeading
      hint="Choose all that apply"
      items={[
        { value: 'hungry', label: 'Often comes to school hungry' },
        { value: 'tired', label: 'Often very tired', hint: 'Falls asleep in lessons' },
        { value: 'none', label: 'None of these', exclusive: true },
      ]}
      value={['tired']}
    />
  ),
  'checkboxes with an error': (
    <ui.Checkboxes
      name="child.seen"
      legend="What have you noticed?"
      error="Choose what you have noticed, or “None of these”"
      items={[{ value: 'hungry', label: 'Often comes to school hungry' }]}
    />
  ),
  'date input': <ui.DateInput name="born" legend="Date of birth" hint="For example, 27 3 2019" />,
  'date input with an error in one part': (
    <ui.DateInput
      name="child.born"
      legend="Date of birth"
      asHeading
      value={{ day: '27', month: 'March' }}
      errors={[{ field: 'child.born.year', message: 'Date of birth must include a year' }]}
    />
  ),
  details: <ui.Details summary="Why we ask">So that the right person calls you back.</ui.Details>,
  'error summary': (
    <>
      <ui.ErrorSummary
        errors={[
          { field: 'children[0].firstName', message: 'Enter the child’s first name' },
          { field: 'injuries', message: 'Select whether the child has any injuries' },
        ]}
      />
      <ui.Input name="children[0].firstName" label="First name" error="Enter the child’s first name" />
      <ui.Input name="injuries" label="Injuries" error="Select whether the child has any injuries" />
    </>
  ),
  fieldset: (
    <ui.Fieldset legend="Where they live">
      <ui.Input name="street" label="Street" autoComplete="address-line1" />
    </ui.Fieldset>
  ),
  input: (
    <ui.Input
      name="name"
      label="What is your name?"
      asHeading
      hint="The name you would like us to use"
      width={20}
      autoComplete="name"
      spellCheck={false}
      value="Zoë O’Neill"
    />
  ),
  'input with a prefix and an error': (
    <ui.Input name="rent" label="Rent" prefix="£" width={5} inputMode="numeric" error="Enter the rent" />
  ),
  'inset text': <ui.InsetText>You can stop at any time.</ui.InsetText>,
  'notification banner': <ui.NotificationBanner>There is a new message</ui.NotificationBanner>,
  'notification banner, success': (
    <ui.NotificationBanner kind="success">Your answer has been sent</ui.NotificationBanner>
  ),
  pagination: <ui.Pagination newerHref="?after=b" olderHref="?before=a" label="Referrals" />,
  panel: (
    <ui.Panel title="Thank you for telling us">
      Your reference <strong>FD-7K3M</strong>
    </ui.Panel>
  ),
  'password input': <ui.PasswordInput name="password" label="Password" error="Enter your password" />,
  radios: (
    <ui.Radios
      name="injuries"
      legend="Does the child have any injuries?"
      asHeading
      hint="Anything you have seen or been told"
      items={[
        { value: 'yes', label: 'Yes', hint: 'Even a small one' },
        { value: 'no', label: 'No' },
        { value: 'unknown', label: 'I do not know', or: true },
      ]}
    />
  ),
  'radios with an error': (
    <ui.Radios
      name="safe"
      legend="Is everybody safe now?"
      error="Select whether everybody is safe now"
      value="no"
      items={[
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ]}
    />
  ),
  select: (
    <ui.Select
      name="school"
      label="School"
      emptyLabel="Choose a school"
      error="Choose a school"
      items={[{ value: 'hill', label: 'Hill Primary' }]}
    />
  ),
  'summary list': (
    <ui.SummaryList
      rows={[
        {
          key: 'Name',
          value: 'Zoë',
          actions: [{ href: '/help/name?return=check', about: 'the child’s name' }],
        },
        { key: 'Noticed', value: ['Often hungry', 'Often tired'] },
        {
          key: 'School',
          actions: [
            { href: '/help/school', about: 'the school' },
            { href: '/help/school/remove', text: 'Remove', about: 'the school' },
          ],
        },
      ]}
    />
  ),
  'summary card': (
    <ui.SummaryCard
      title="First child"
      actions={[{ href: '/help/child-1', about: 'the first child' }]}
      rows={[{ key: 'Age', value: '4 months' }]}
    />
  ),
  table: (
    <ui.Table
      caption="Referrals by source"
      columns={[{ label: 'Source' }, { label: 'Number', numeric: true }]}
      rows={[{ id: 'school', cells: ['School', 14] }]}
    />
  ),
  tags: (
    <p>
      <ui.Tag colour="teal">Being read</ui.Tag> <ui.BragTag brag="red" meaning="today" />{' '}
      <ui.BragTag brag="blue" /> <ui.BragTag brag="amber" /> <ui.BragTag brag="green" />{' '}
      <ui.BragTag brag={null} />
    </p>
  ),
  'task steps': (
    <ui.TaskSteps
      steps={[
        { title: 'We have it', state: 'done', at: { text: '9:14am, 3 March', iso: '2026-03-03T09:14:00Z' } },
        {
          title: 'Somebody is reading it',
          state: 'now',
          stateWord: 'Being read',
          body: <p>By 5pm today.</p>,
        },
        { title: 'We tell you what we will do', state: 'next' },
      ]}
    />
  ),
  textarea: (
    <ui.Textarea name="story" label="What happened?" asHeading limit={2000} error="Tell us what happened" />
  ),
  timeline: (
    <>
      <h2>History</h2>
      <ui.Timeline
        entries={[
          {
            id: '1',
            title: 'Claimed',
            at: { text: '9:20am', iso: '2026-03-03T09:20:00Z' },
            by: 'Amara',
            body: <p>Read</p>,
          },
        ]}
      />
    </>
  ),
  'warning text': <ui.WarningText>If a child is in danger now, call 999</ui.WarningText>,
};

const publicFrame = {
  authority: 'Anytown Council',
  serviceName: 'Help for families',
  helpNow: { number: '01632 960 001' },
};
const signedIn = { name: 'Amara Obi', role: 'screening' };

/** Whole pages, with their landmarks. */
export const frames: Readonly<Record<string, ReactNode>> = {
  'public page': (
    <ui.PageFrame {...publicFrame} before={<ui.BackLink href="/" />}>
      <h1 className="govuk-heading-l">Who are you worried about?</h1>
      <ui.Button>Continue</ui.Button>
    </ui.PageFrame>
  ),
  'staff page': (
    <ui.StaffFrame
      authority="Anytown Council"
      serviceName="Front Door"
      colour="teal"
      signedIn={signedIn}
      navigation={[
        { href: '/staff/queue', text: 'Queue', isCurrent: true, count: 3 },
        { href: '/staff/messages', text: 'Messages' },
      ]}
    >
      <h1 className="govuk-heading-l">Queue</h1>
    </ui.StaffFrame>
  ),
};
