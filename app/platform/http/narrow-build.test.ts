// @vitest-environment node
import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';
import { expect, test } from 'vitest';
import { narrowBuild } from './narrow-build.ts';

const paths = [
  ...[
    'ask',
    'ask/:question',
    'status',
    'staff',
    'staff/messages',
    'staff/people/:id',
    'staff/referrals/:reference',
  ],
  ...['staff/referrals/:reference/decide', 'staff/referrals/:reference/checks/:id', 'details/:form', '*'],
];
const child = (path: string) => ({ id: path, parentId: 'root', path });
const routes = Object.fromEntries(
  [{ id: 'root', path: '' }, { id: 'home', parentId: 'root', index: true }, ...paths.map(child)].map(
    (route) => [route.id, route],
  ),
);
const build = { routes, assets: { routes } } as unknown as ServerBuild;
const narrow = narrowBuild(build);

const owner = ({ routes: held }: ServerBuild, path: string) => {
  const children = Object.values(held).flatMap((route) =>
    route && route.id !== 'root' ? [{ id: route.id, path: route.path, index: route.index as false }] : [],
  );
  return matchRoutes(children, path)?.at(-1)?.route.id;
};

const asked = [
  ...['/', '/ask', '/ask/', '/ask/role', '/ask/role/more', '/status', '/staff', '/staff/', '/staff/messages'],
  ...['/staff/people/7', '/staff/people', '/staff/referrals/K7QM-4TXN', '/staff/referrals/K7QM-4TXN/decide'],
  ...[
    '/staff/referrals/K7QM-4TXN/checks/7',
    '/details/you',
    '/details',
    '/nowhere',
    '/staff/nowhere',
    '//x',
    '/*',
    '/STAFF/messages',
    '/st%61ff/messages',
  ],
];

test.each(asked)('%s belongs to the same page as among all routes', (path) => {
  expect(owner(narrow(path), path)).toBe(owner(build, path));
});

test('a page is looked for among the few that its address could belong to', () => {
  const held = (path: string) => Object.keys(narrow(path).routes).sort();
  expect(held('/ask/role')).toEqual(['*', 'ask/:question', 'root']);
  expect(held('/staff')).toEqual(['*', 'root', 'staff']);
  expect(Object.keys(narrow('/staff/messages').assets.routes)).not.toContain('staff/people/:id');
});

test('strange addresses do not fill the memory: they share the builds there are', () => {
  expect(narrow('/staff/a1')).toBe(narrow('/staff/b2'));
  expect(narrow('/q/a1')).toBe(narrow('/z/b2'));
  expect(narrow('/ask/role.data')).toBe(narrow('/ask/name'));
});
