import { defineRule } from './rule.ts';

export const selfWaived = defineRule({
  name: 'self-waived',
  severity: 'warning',
  summary: 'What was done in a branch is allowed by a comment that came in the same branch.',
  why: 'A comment may well be the honest answer. But whoever looks at a branch that passes would not learn from it that something was removed or rewritten, and that the branch itself has said that it may be.',
});
