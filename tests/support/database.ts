import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** The database that every test file's own is copied from. */
export const template = 'template_front_door';

export const onDatabase = (url: string, name: string) => {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
};

/** Runs one statement on the server the URL names, outside any transaction. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(onDatabase(url, 'postgres'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Makes a fresh copy of the migrated template and gives its URL. */
export async function createOwnDatabase(serverUrl: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return onDatabase(serverUrl, name);
}
