import { defineRule } from './rule.ts';

export const yamlFeature = defineRule({
  name: 'yaml-feature',
  severity: 'error',
  fixed: true,
  summary:
    'The file uses a part of YAML that a plan has no use for: anchors, aliases, tags, merged keys, directives or a second document.',
  why: 'A reader must be able to take every line for what it says. These marks copy or change text from somewhere else in the file, and most often they are there by accident: a text that begins with & or *.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        owner: &lead Assistant Director Improvement
        timescale: April 2022
      - id: 1.2
        action: Bring a proposal to the management team.
        owner: *lead
        timescale: May 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        owner: Assistant Director Improvement
        timescale: April 2022
      - id: 1.2
        action: Bring a proposal to the management team.
        owner: Assistant Director Improvement
        timescale: May 2022
`,
});
