import type { Position } from '../assess/position.ts';
import { nameOfPart, narrativeContext, reportedIn } from '../assess/reported.ts';
import { hasNextStep } from '../narrative/next-step.ts';
import { placeIn } from '../plan/place.ts';
import type { Update } from '../plan/plan.ts';
import { dayOfUpdate } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const noNextStep = defineRule({
  name: 'no-next-step',
  severity: 'warning',
  summary: 'Something is RED or AMBER, and its update gives neither a next step nor a date.',
  why: 'A rating that warns is there so that something is done about it. An update that only tells where things stand leaves the committee to ask what happens next, by whom and by when.',
  asOf: '2023-03-15',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Broaden short breaks for disabled children.
    actions:
      - id: 1.1
        action: Refresh the local offer.
        timescale: August 2022
        owner: Head of SEND
    updates:
      - round: 2023-03
        rag: AMBER
        update: Scoping exercises are under way and links with other programmes are being made.
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Broaden short breaks for disabled children.
    actions:
      - id: 1.1
        action: Refresh the local offer.
        timescale: August 2022
        owner: Head of SEND
    updates:
      - round: 2023-03
        rag: AMBER
        update: Scoping exercises are under way. The new offer goes out to consultation in June 2023.
`,
  *checkPosition(position) {
    const { plan } = position;
    for (const { part, updates, isOpen } of reportedIn(position)) {
      const update = updates.at(-1)!;
      const level = update.rating?.level;
      if (!isOpen || (level?.tone !== 'bad' && level?.tone !== 'caution')) continue;
      if (saysWhatIsNext(update, position)) continue;
      const said = update.text?.trim() ? `: ${quoted(update.text, 240)}` : ': it has no words.';
      yield {
        at: placeIn(plan, update, update.text ? 'rag' : 'round'),
        message: `${nameOfPart(part)} is ${level.word}, and its update says neither what comes next nor by when${said}`,
        hint: 'Add to the update what will be done next, by whom and by when.',
        ref: refOf(plan, part.id),
      };
    }
  },
});

function saysWhatIsNext({ text = '', ...update }: Update, position: Position): boolean {
  const day = dayOfUpdate(position.plan, update);
  return hasNextStep(text, day && narrativeContext(position, day));
}
