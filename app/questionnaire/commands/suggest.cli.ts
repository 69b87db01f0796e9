// `npm run -s suggest`: answers as JSON lines in, suggestions as JSON lines out. `--schema` prints the schema.
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { rulesets } from '../../threshold/rulesets/index.ts';
import { bank } from '../question-bank/index.ts';
import { suggestJsonSchema } from './json-schemas.ts';
import { linesOf } from './lines.ts';
import { suggestLine, tooLongLine } from './suggest-line.ts';

const flags = process.argv.slice(2);

/** Results are handed on in batches, so that ten thousand of them are not ten thousand writes. */
async function* answered(chunks: AsyncIterable<string>) {
  const weighing = { bank, rulesets, at: new Date() };
  let batch = '';
  for await (const line of linesOf(chunks)) {
    const suggested = line === null ? tooLongLine(bank) : suggestLine(weighing, line);
    batch += `${JSON.stringify(suggested)}\n`;
    if (batch.length < 32_000) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

if (flags.length === 1 && flags[0] === '--schema') {
  process.stdout.write(`${JSON.stringify(suggestJsonSchema(), null, 2)}\n`);
} else if (flags.length > 0) {
  console.error(`Unknown: ${flags.join(' ')}. Use --schema, or no flag and JSON lines on standard input.`);
  process.exitCode = 2;
} else {
  process.stdin.setEncoding('utf8');
  try {
    await pipeline(process.stdin, answered, process.stdout);
  } catch (error) {
    // Whoever reads may stop early, as `head` does. Nothing is wrong then.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}
