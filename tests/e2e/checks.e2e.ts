import { randomBytes } from 'node:crypto';
import { journeyToCheck, send } from './support/details.ts';
import { follow, journeyToSuggestion, press, visit } from './support/questions.ts';
import { doctor } from './support/replies.ts';
import { amara, dataProtectionLead, linkIn, partner, signIn } from './support/staff.ts';
import { expect, type Page, test } from './support/test.ts';

const baby = () => `Robin Teal-${randomBytes(3).toString('hex')}`;

/** A referral about this child, claimed and rated red by whoever is signed in on `staff`. */
async function aRatedReferral(page: Page, staff: Page, name: string): Promise<string> {
  await journeyToSuggestion(page, doctor);
  await journeyToCheck(page, { 'Full name': name });
  const { reference } = await send(page);
  await visit(staff, `/staff/referrals/${reference}`);
  await signIn(staff, amara);
  await press(staff, 'Claim');
  await staff.getByRole('radio', { name: 'Red' }).check();
  await staff.getByLabel('Why this rating').fill('Somebody may be hurt.');
  await press(staff, 'Save rating');
  return reference;
}

/** Fills in the ground for asking, without consent. */
async function onSection47(staff: Page): Promise<void> {
  await staff.getByRole('radio', { name: 'Section 47 enquiry' }).check();
  await staff.getByRole('radio', { name: 'Not asked' }).check();
  await staff.getByLabel('What gives reasonable cause').fill('A bruise on a baby who does not move about.');
  await staff.getByRole('radio', { name: 'Asking would put a child at risk of significant harm' }).check();
  await staff.getByLabel('Why, in your words').fill('Whoever did it could do it again.');
}

test('police and health are asked; police answer by their link; the worker reads it before deciding', async ({
  page,
  anotherBrowser,
}) => {
  const staff = await anotherBrowser();
  const name = baby();
  const reference = await aRatedReferral(page, staff, name);
  await follow(staff, 'Ask agencies');
  await expect(staff.getByRole('radio', { checked: true }), 'nothing is chosen beforehand').toHaveCount(0);
  await staff.getByLabel('Marlshire Police', { exact: true }).check();
  await staff.getByLabel('Marlshire Health: child health and maternity', { exact: true }).check();

  // Not without a ground that allows it.
  await staff.getByRole('radio', { name: 'Section 17, with the family’s agreement' }).check();
  await staff.getByRole('radio', { name: 'Refused', exact: true }).check();
  // With scripts the page itself says so, without them the server.
  await staff.getByRole('button', { name: 'See what will be shared' }).click();
  await expect(
    staff.getByText(/^Without the family’s agreement a check needs section 47/).first(),
  ).toBeVisible();
  await onSection47(staff);
  await press(staff, 'See what will be shared');
  await expect(staff.getByText(name)).toHaveCount(2);
  await expect(staff.getByRole('main')).not.toContainText('01632');
  await press(staff, 'Ask these 2 agencies');
  await expect(staff.getByText('They have been asked. Each has a link in its mailbox.')).toBeVisible();

  await follow(staff, /^Marlshire Police: no reply yet/);
  const check = (await staff.getByText(/^CK-/).first().innerText()).trim();
  const desk = await anotherBrowser();
  const link = await linkIn(desk, 'police-checks@partners.example.org', check);
  // The decision is begun before the reply is there.
  await visit(staff, `/staff/referrals/${reference}/decide`);
  await staff.getByRole('radio', { name: 'Strategy discussion' }).check();
  await staff.getByLabel('Rationale').fill('Nobody can say how a baby came by it.');
  await staff.getByLabel('Reason, in plain words, for whoever told us').fill('We talk it through today.');
  await staff.getByRole('radio', { name: 'It is not safe to tell the family now' }).check();
  const scanned = await desk.request.get(link);
  expect(await scanned.text(), 'a scanner sees nothing').not.toContain(name);
  expect(scanned.headers()).toMatchObject({
    'referrer-policy': 'strict-origin',
    'cache-control': 'no-store',
  });
  await visit(desk, link);
  await expect(desk.getByText(name)).toHaveCount(0);
  await press(desk, 'Open the check');
  expect(new URL(desk.url()).search, 'the secret has left the address').toBe('');
  await expect(desk.getByText(name)).toBeVisible();
  await desk.getByRole('radio', { name: 'We know something' }).check();
  await desk.getByLabel('Your name').fill('PC Dev Rao');
  await desk.getByLabel('Your job').fill('Safeguarding desk');
  await press(desk, 'Send the reply');
  await expect(desk.getByText('Write what is known').first()).toBeVisible();
  await desk
    .getByLabel('What you know, or why you cannot share it')
    .fill('Two calls since May, both about shouting.');
  await press(desk, 'Send the reply');
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('We have your reply');
  await visit(desk, link);
  await press(desk, 'Open the check');
  await expect(desk.getByText('There is a reply to this check already')).toBeVisible();

  await press(staff, 'See it as they will read it');
  const meanwhile = staff.getByRole('region', { name: 'What happened while you were writing' });
  await expect(meanwhile).toContainText('Marlshire Police gave the reply of an agency');
  await expect(staff.getByText('Two calls since May, both about shouting.')).toBeVisible();
  await expect(staff.getByLabel('Rationale')).toHaveValue('Nobody can say how a baby came by it.');
  // Nothing here leads away from what was written.
  await expect(staff.getByRole('button', { name: /^I have seen this/ })).toHaveCount(0);
  await expect(staff.getByText(/^Marlshire Health.*: no reply yet/)).toBeVisible();
  await press(staff, 'See it as they will read it');
  await press(staff, 'Decide and send the answer');
  await expect(staff.getByRole('heading', { name: 'Decision: Strategy discussion' })).toBeVisible();
});

test('an agency whose agreement has run out is not asked, save in an emergency that says why', async ({
  page,
  anotherBrowser,
}) => {
  const staff = await anotherBrowser();
  const reference = await aRatedReferral(page, staff, baby());
  await visit(staff, `/staff/referrals/${reference}/checks`);
  await staff.getByLabel('Marlshire Housing', { exact: true }).check();
  await onSection47(staff);
  await press(staff, 'See what will be shared');
  await expect(
    staff.getByText(/^Untick Marlshire Housing, or write why this cannot wait/).first(),
  ).toBeVisible();
  await staff.getByLabel('Why this cannot wait for an agreement').fill('They must move tonight.');
  await press(staff, 'See what will be shared');
  await expect(staff.getByText(/Emergency share: no sharing agreement/)).toBeVisible();
  await press(staff, 'Ask this agency');
  await expect(staff.getByText('Emergency share, no agreement')).toBeVisible();

  const lead = await anotherBrowser();
  await visit(lead, '/staff/agreements');
  await signIn(lead, dataProtectionLead);
  await expect(lead.getByText('No agreement is in force, so checks to this agency are blocked.')).toHaveCount(
    1,
  );
  await expect(lead.getByText(/^Emergency shares in the last 12 months: [1-9]/)).toBeVisible();
});

test('a partner worker signs in, answers a check of their own agency and reaches no other page', async ({
  page,
  anotherBrowser,
}) => {
  const staff = await anotherBrowser();
  const name = baby();
  const reference = await aRatedReferral(page, staff, name);
  await visit(staff, `/staff/referrals/${reference}/checks`);
  await staff.getByLabel('Marlshire Police', { exact: true }).check();
  await onSection47(staff);
  await press(staff, 'See what will be shared');
  await press(staff, 'Ask this agency');
  await follow(staff, /^Marlshire Police: no reply yet/);
  const check = (await staff.getByText(/^CK-/).first().innerText()).trim();

  const desk = await anotherBrowser();
  await visit(desk, '/staff/agency');
  await signIn(desk, partner);
  await expect(desk.getByText(name)).toHaveCount(0);
  await follow(desk, check);
  await expect(desk.getByText(name)).toBeVisible();
  for (const path of [
    `/staff/referrals/${reference}`,
    `/staff/referrals/${reference}/checks`,
    '/staff/messages',
  ]) {
    expect((await desk.request.get(path)).status(), path).toBe(403);
  }
  await desk.getByRole('radio', { name: 'We know nothing' }).check();
  await desk.getByLabel('Your name').fill('Denise Okafor');
  await desk.getByLabel('Your job').fill('Police staff');
  await press(desk, 'Send the reply');
  await expect(desk.getByText('Thank you: we have your reply.')).toBeVisible();
  await visit(staff, `/staff/referrals/${reference}`);
  await expect(staff.getByText(/^Marlshire Police: knows nothing/)).toBeVisible();
  await expect(staff.getByText('An agency replied Not seen yet')).toBeVisible();
  await follow(staff, 'Read the reply of Marlshire Police');
  await visit(staff, `/staff/referrals/${reference}`);
  await expect(staff.getByText(/^Seen by Amara Osei/)).toBeVisible();
});

test('a check is chased, a reply by telephone is written down, and another is withdrawn with a reason', async ({
  page,
  anotherBrowser,
}) => {
  const staff = await anotherBrowser();
  const reference = await aRatedReferral(page, staff, baby());
  await visit(staff, `/staff/referrals/${reference}/checks`);
  await staff.getByLabel('Marlshire Police', { exact: true }).check();
  await staff.getByLabel('Education and early years', { exact: true }).check();
  await onSection47(staff);
  await press(staff, 'See what will be shared');
  await press(staff, 'Ask these 2 agencies');

  await follow(staff, /^Marlshire Police: no reply yet/);
  await press(staff, 'Chase: send a new link');
  await expect(staff.getByText('Chased', { exact: true })).toBeVisible();
  await staff.getByText('Write down a reply by telephone').click();
  await staff.getByRole('radio', { name: 'They know nothing' }).check();
  await staff.getByLabel('Who said it').fill('PC Dev Rao');
  await staff.getByLabel('Their job').fill('Safeguarding desk');
  await press(staff, 'Save the reply');
  await expect(staff.getByText(/by telephone, written down by Amara Osei/)).toBeVisible();

  await visit(staff, `/staff/referrals/${reference}/checks`);
  await follow(staff, /^Education and early years: no reply yet/);
  await staff.getByText('Withdraw the check').first().click();
  await staff.getByRole('button', { name: 'Withdraw the check' }).click();
  await expect(staff.getByText('Write why the check is withdrawn').first()).toBeVisible();
  await staff.getByLabel('Why is it withdrawn?').fill('The baby is in no school yet.');
  await press(staff, 'Withdraw the check');
  await expect(staff.getByText('The baby is in no school yet.')).toBeVisible();
});

test('the data protection lead records an agreement, with a mistake put right, and ends it', async ({
  page,
}) => {
  const purpose = `Checks, as agreed ${randomBytes(3).toString('hex')}`;
  await visit(page, '/staff/agreements');
  await signIn(page, dataProtectionLead);
  const date = async (legend: string, [day, month, year]: readonly string[]) => {
    const group = page.getByRole('group', { name: legend });
    await group.getByLabel('Day').fill(day ?? '');
    await group.getByLabel('Month').fill(month ?? '');
    await group.getByLabel('Year').fill(year ?? '');
  };
  await page.getByRole('radio', { name: 'Probation Service' }).check();
  await page.getByLabel('What may be shared, and what for').fill(purpose);
  await date('First day it holds', ['1', '1', '2040']);
  await date('Day it is to be reviewed', ['1', '6', '2040']);
  await date('Last day it holds', ['1', '1', '2039']);
  await page.getByRole('button', { name: 'Record the agreement' }).click();
  await expect(page.getByText('Enter an end that is not before the start').first()).toBeVisible();
  await expect(page.getByLabel('What may be shared, and what for')).toHaveValue(purpose);
  await date('Last day it holds', ['1', '1', '2041']);
  await press(page, 'Record the agreement');
  await expect(page.getByText('The agreement is in the register.')).toBeVisible();
  const entry = page.getByRole('listitem').filter({ hasText: purpose });
  await expect(entry).toContainText('Not begun');
  await entry.getByRole('button', { name: /^End it now/ }).click();
  await expect(page.getByText('The agreement has ended.')).toBeVisible();
  await expect(entry).toContainText('Ended early');
});
