import { jsonSchemas } from '../../config/json-schema.ts';
import { schemaReport } from '../../view/schema.ts';
import type { Run } from '../command.ts';

export const run: Run = async (input) => {
  const name = input.argument('document') ?? 'plan';
  const found = Object.entries(jsonSchemas).find(([known]) => known === name);
  if (found) return { report: schemaReport(found[1]()), diagnostics: [] };
  return {
    diagnostics: [
      {
        code: 'usage',
        severity: 'error',
        unable: true,
        message: `There is no schema of “${name}”.`,
        hint: `Type one of: ${Object.keys(jsonSchemas)
          .map((known) => `rag schema ${known}`)
          .join(', ')}`,
      },
    ],
  };
};
