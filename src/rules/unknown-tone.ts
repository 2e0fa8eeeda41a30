import { placeIn } from '../plan/place.ts';
import type { LevelTone } from '../plan/ratings.ts';
import { tones } from '../plan/scheme.ts';
import { refOf } from '../plan/select.ts';
import { nearest } from '../text/nearest.ts';
import { listed, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const unknownTone = defineRule({
  name: 'unknown-tone',
  severity: 'error',
  fixed: true,
  summary: 'A level of the plan’s own ratings has a tone that rag does not know.',
  why: 'A tone says how a level is coloured in every report. The colours themselves are chosen so that all readers can tell them apart.',
  bad: `plan: Sufficiency Strategy Action Plan
ratings:
  - level: Off track
    tone: red
  - level: On track
    tone: good
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
ratings:
  - level: Off track
    tone: bad
  - level: On track
    tone: good
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  *checkPlan(plan) {
    for (const { node, tone } of plan.ratings.levels) {
      if (!tone || tone.value) continue;
      const meant = nearest(tone.text, tones) ?? colours.get(tone.text.trim().toLowerCase());
      yield {
        at: placeIn(plan, { node }, 'tone'),
        message: `${quoted(tone.text)} is not a tone that rag knows. The tones are ${listed(tones)}.`,
        hint: meant ? `Did you mean “tone: ${meant}”?` : 'Type one of them, or take the line away.',
        ref: refOf(plan),
      };
    }
  },
});

const colours: ReadonlyMap<string, LevelTone> = new Map([
  ['red', 'bad'],
  ['amber', 'caution'],
  ['yellow', 'caution'],
  ['orange', 'caution'],
  ['green', 'good'],
  ['blue', 'done'],
  ['grey', 'muted'],
]);
