import { defineCommand } from './command.ts';

export const schema = defineCommand({
  name: 'schema',
  summary: 'Print the JSON schema of a plan file.',
  description:
    'With it, editors complete and explain the keys. An editor that knows YAML schemas reads it from the first line of a plan: # yaml-language-server: $schema=plan.schema.json',
  arguments: [{ name: 'document', summary: 'plan (the default) or config, for rag.yaml' }],
  options: [],
  examples: [{ line: 'rag schema --output plan.schema.json', says: 'beside your plans, for your editor' }],
});
