/** The published JSON Schemas, made from the Zod schemas that the commands are held to. */
import { z } from 'zod';
import { lineSchema, printedBankSchema, suggestedSchema } from './schemas.ts';

const draft = 'https://json-schema.org/draft/2020-12/schema';

export function questionsJsonSchema() {
  return { ...z.toJSONSchema(printedBankSchema), title: 'What `npm run -s questions` prints' };
}

export function suggestJsonSchema() {
  const part = (schema: z.ZodType) => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema);
    return rest;
  };
  return {
    $schema: draft,
    title: 'What `npm run -s suggest` prints for each line (#/$defs/suggestion) and reads (#/$defs/line)',
    $ref: '#/$defs/suggestion',
    $defs: { line: part(lineSchema), suggestion: part(suggestedSchema) },
  };
}
