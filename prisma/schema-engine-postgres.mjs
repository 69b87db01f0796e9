// The connection under schema-engine.mjs: @prisma/adapter-pg, mended where migrating asks more of it than querying.
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const CHAR = 18; // the catalogue's internal "char", which the adapter refuses
const TEXT = 25;
const NAMES = 1003; // name[]
const TEXTS = 1009;
pg.types.setTypeParser(NAMES, pg.types.getTypeParser(TEXTS));

/** Lets a connection or transaction read the catalogue's own types. */
function mend(queryable) {
  const { queryRaw, performIO } = queryable;
  queryable.queryRaw = async (query) => {
    const chars = [];
    const reader = Object.create(queryable);
    reader.performIO = async () => {
      const result = await performIO.call(queryable, query);
      result.fields.forEach((field, index) => {
        if (field.dataTypeID === CHAR) chars.push(index);
        field.dataTypeID = { [CHAR]: TEXT, [NAMES]: TEXTS }[field.dataTypeID] ?? field.dataTypeID;
      });
      return result;
    };
    const result = await queryRaw.call(reader, query);
    for (const index of chars) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return queryable;
}

async function connect(url) {
  const schema = new URL(url).searchParams.get('schema') ?? 'public';
  // One connection, never idle: the engine's advisory lock and search path belong to a session.
  const config = { connectionString: url, options: '-c TimeZone=UTC', max: 1, idleTimeoutMillis: 0 };
  const connection = mend(await new PrismaPg(config, { schema }).connect());
  const { startTransaction } = connection;
  connection.startTransaction = async (level) => mend(await startTransaction.call(connection, level));
  // The adapter cuts a script at every semicolon, even inside a function's body. PostgreSQL need not have it cut.
  connection.executeScript = async (script) => {
    await connection
      .underlyingDriver()
      .query(script)
      .catch((error) => connection.onError(error));
  };
  return connection;
}

function onDatabase(url, name) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** PostgreSQL's codes as the CLI knows them: by P1003 it decides to create the database. */
export const problemCodes = { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1010' };

/** Fails with PostgreSQL's own error unless the database the URL names can be opened. */
export const checkConnection = (url) => withClient(url, () => {});

/** Creates the database the URL names, from the server's `postgres` database. Gives its name. */
export async function createDatabase(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  await withClient(onDatabase(url, 'postgres'), (server) =>
    server.query(`CREATE DATABASE ${server.escapeIdentifier(name)}`),
  );
  return name;
}

/** What the engine connects through: the database itself, and a shadow database to replay migrations in. */
export function postgresFactory(url) {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(url),
    // The adapter's own would open the real database here, as a connection string outranks a database name, and it
    // drops the shadow before letting go of it.
    async connectToShadowDb() {
      const name = `prisma_migrate_shadow_db_${randomUUID()}`;
      const main = await connect(url);
      await main.executeScript(`CREATE DATABASE "${name}"`);
      const shadow = await connect(onDatabase(url, name));
      const { dispose } = shadow;
      shadow.dispose = async () => {
        await dispose.call(shadow);
        await main.executeScript(`DROP DATABASE "${name}"`);
        await main.dispose();
      };
      return shadow;
    },
  };
}
