import { defineRule } from './rule.ts';

export const tooDeep = defineRule({
  name: 'too-deep',
  severity: 'error',
  fixed: true,
  summary: 'Lists and keys are nested more than 50 deep.',
  why: 'A plan needs six levels. A file with hundreds is damaged, or is made to overload whoever reads it.',
});
