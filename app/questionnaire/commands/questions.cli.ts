// `npm run -s questions`: the whole bank as JSON. `--staff` adds what answers raise, `--schema` prints the schema.
import process from 'node:process';
import { bank } from '../question-bank/index.ts';
import { questionsJsonSchema } from './json-schemas.ts';
import { printedBank } from './printed-bank.ts';

const flags = process.argv.slice(2);
const unknown = flags.filter((flag) => flag !== '--staff' && flag !== '--schema');
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Use --staff or --schema.`);
  process.exitCode = 2;
} else {
  const printed = flags.includes('--schema')
    ? questionsJsonSchema()
    : printedBank(bank, flags.includes('--staff'));
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
}
