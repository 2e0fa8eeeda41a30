import { defineRule } from './rule.ts';

export const fileTooLarge = defineRule({
  name: 'file-too-large',
  severity: 'error',
  fixed: true,
  summary: 'The file is larger than 20 MB.',
  why: 'Ten thousand actions with five rounds of updates take 17 MB. A larger file is hardly one plan, and reading it could take all the memory there is.',
});
