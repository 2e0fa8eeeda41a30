import { nameOfPart, reportedIn } from '../assess/reported.ts';
import { likeness } from '../narrative/alike.ts';
import { placeIn } from '../plan/place.ts';
import { titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const repeatedNarrative = defineRule({
  name: 'repeated-narrative',
  severity: 'warning',
  summary: 'The words of an update are those of the round before, or nearly.',
  why: 'An update copied from the last round looks like a report, and reports nothing. Readers see that a thing was updated, and cannot see that nobody looked. What is complete may repeat itself; an update with another figure in it is a new one.',
  limits: { percent: 90 },
  asOf: '2023-03-15',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2022-09
    meeting: 2022-09-14
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: June 2023
        owner: Head of Edge of Care
    updates:
      - round: 2022-09
        rag: GREEN
        update: Meetings with all the partners are going well and the review is on track.
      - round: 2023-03
        rag: GREEN
        update: Meetings with all the partners are going very well, and the review is on track.
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2022-09
    meeting: 2022-09-14
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: June 2023
        owner: Head of Edge of Care
    updates:
      - round: 2022-09
        rag: GREEN
        update: Meetings with all the partners are going well and the review is on track.
      - round: 2023-03
        rag: GREEN
        update: All the partners have answered; the first draft of the review was read in February.
`,
  *checkPosition(position, { percent }) {
    const { plan } = position;
    for (const { part, updates, isOpen } of reportedIn(position)) {
      const update = updates.at(-1)!;
      const before = updates.findLast(({ round }) => round !== update.round);
      if (!isOpen || !update.text || !before?.text) continue;
      const like = likeness(before.text, update.text, percent);
      if (like.percent < percent) continue;
      const how = like.isSame ? 'word for word' : `${like.percent}% the same`;
      yield {
        at: placeIn(plan, update, 'round'),
        message: `${nameOfPart(part)} repeats its update of ${quoted(titleOf(before.round!))}, ${how}: ${quoted(update.text, 160)}`,
        hint: 'Say what has happened since; or, if nothing has, say that, and why.',
        ref: refOf(plan, part.id),
        related: [{ message: 'The update before it.', span: placeIn(plan, before, 'round') }],
      };
    }
  },
});
