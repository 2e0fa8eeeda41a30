import { schemaReport } from '../../view/schema.ts';
import type { Run } from '../command.ts';
import { misuse } from '../misuse.ts';

export const run: Run = async (input) => {
  // The schema library is heavier where it writes schemas than where it reads by them.
  const { jsonSchemas } = await import('../../config/json-schema.ts');
  const name = input.argument('document') ?? 'plan';
  const found = Object.entries(jsonSchemas).find(([known]) => known === name);
  if (found) return { report: schemaReport(found[1]()), diagnostics: [] };
  return {
    diagnostics: [
      misuse(
        `There is no schema of “${name}”.`,
        `Type one of: ${Object.keys(jsonSchemas)
          .map((known) => `rag schema ${known}`)
          .join(', ')}`,
      ),
    ],
  };
};
