import { expect, test } from 'vitest';
import { forStaff } from './people-for-staff.ts';

const row = (field: string, label: string, ...value: string[]) => ({ field, label, value, warnings: [] });

test('what was asked of a teacher as “you” is read by staff as somebody else’s', () => {
  const rows = [
    row('name', 'Your full name', 'Priya Nair'),
    row('email', 'Work email address', 'p@a.example'),
  ];
  const part = forStaff('you', 'About you', [{ title: '', rows }]);
  expect(part.title).toBe('Whoever told us');
  expect(part.groups[0]?.rows.map(({ label }) => label)).toEqual(['Full name', 'Work email address']);
});

test('each child stands under the name that was given, and a guess of the age is not missed beside a date', () => {
  const dated = [
    row('name', 'Full name', 'Toby Marlow'),
    row('born', 'Date of birth or due date', '15 August 2020'),
    row('ageAbout', 'If you do not know the date: about how old?'),
    row('nhsNumber', 'NHS number, if you have it to hand'),
  ];
  const undated = [row('born', 'Date of birth or due date'), row('ageAbout', 'About how old?', 'about 6')];
  const { groups } = forStaff('children', 'Which children is this about?', [
    { title: 'Child 1', rows: dated },
    { title: 'Child 2', rows: undated },
  ]);
  expect(groups.map(({ title }) => title)).toEqual(['Child 1: Toby Marlow', 'Child 2']);
  expect(groups[0]?.rows.map(({ label }) => label)).toEqual([
    'Full name',
    'Date of birth or due date',
    'NHS number',
  ]);
  expect(groups[1]?.rows.map(({ value }) => value)).toEqual([[], ['about 6']]);
});
