/** Names for the statements that Prisma writes, so that each connection has them parsed and planned only once. */

interface Statement {
  sql: string;
  args: readonly unknown[];
}

/** Far more than the service has; lists of any length in a statement must not fill up the database server. */
const MOST = 300;

/** Gives the same text the same name. None for `BEGIN` and its like, nor for what comes after the limit. */
export function statementNamer(most = MOST): (statement: Statement) => string {
  const names = new Map<string, string>();
  return ({ sql, args }) => {
    if (args.length === 0) return '';
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= most) return '';
    const name = `prisma-${names.size}`;
    names.set(sql, name);
    return name;
  };
}
