import { schemaReport } from '../view/schema.ts';
import { defineCommand } from './command.ts';

export const schema = defineCommand({
  name: 'schema',
  summary: 'Print the JSON schema of a plan file.',
  description:
    'With it, editors complete and explain the keys. An editor that knows YAML schemas reads it from the first line of a plan: # yaml-language-server: $schema=plan.schema.json',
  arguments: [{ name: 'document', summary: 'plan (the default) or config, for rag.yaml' }],
  options: [],
  examples: [{ line: 'rag schema --output plan.schema.json', says: 'beside your plans, for your editor' }],
  async run(input) {
    // The schema is built by the schema library's heaviest part.
    const { jsonSchemas } = await import('../config/json-schema.ts');
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
  },
});
