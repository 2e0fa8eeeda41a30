import { defineRule } from './rule.ts';

export const configuration = defineRule({
  name: 'configuration',
  severity: 'error',
  fixed: true,
  summary: 'A setting in rag.yaml cannot be read.',
  why: 'What rag.yaml says holds for all plans beside it. Until the setting is put right rag goes by its own, which may not be what was agreed.',
});
