import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Day } from '../../src/calendar/day.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { compare } from '../../src/diff/compare.ts';
import { planFrom } from '../reading.ts';

const written = `plan: Improvement plan
strategy: The strategy
review: every 12 months
rounds:
  - round: r1
    meeting: 2022-03-15
  - round: r2
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Offer support early.
    theme: Early help
    partners:
      - Health
    source: An inspection
    actions:
      - id: 1.1
        action: Review the offer.
        timescale: April 2022
        completed: 2022-06-10
      - id: 1.2
        action: Bring a proposal.
        timescale: May 2022
        revisions:
          - timescale: July 2022
            agreed: 2022-05-01
            agreed-by: The committee
            reason: The provider withdrew.
          - timescale: May 2023
            agreed: 2023-03-15
            agreed-by: The committee
        updates:
          - round: r2
            rag: AMBER
            state: paused
            update: Waiting.
    updates:
      - round: r1
        rag: RED
        update: Nothing was done.
      - round: r2
        rag: GREEN
        update: All is well.
        by: Head of Service
        evidence:
          - The minutes
`;

function changesAfter(from: string, to: string): readonly string[] {
  expect(written).toContain(from);
  const [before, after] = [written, written.replace(from, to)].map((text) =>
    assess(planFrom(text).plan!, { day: '2023-04-01' as Day }, defaultConfig),
  );
  return compare(before, after).changes.map(
    ({ id, kind, from = '–', to = '–' }) => `${id} ${kind} ${from} → ${to}`,
  );
}

test.each([
  [
    'completed: 2022-06-10',
    'completed: 2022-04-10',
    '1.1 wording completed: 2022-06-10 → completed: 2022-04-10',
  ],
  [
    'rag: RED',
    'rag: GREEN',
    '1 wording update of r1: RED; Nothing was done. → update of r1: GREEN; Nothing was done.',
  ],
  [
    'Nothing was done.',
    'Much was done.',
    '1 wording update of r1: RED; Nothing was done. → update of r1: RED; Much was done.',
  ],
  ['            state: paused\n', '', '1.2 wording state: paused → –'],
  [
    'agreed: 2022-05-01',
    'agreed: 2022-04-01',
    '1.2 wording revision 1: July 2022; agreed 2022-05-01; by The committee; The provider withdrew. → revision 1: July 2022; agreed 2022-04-01; by The committee; The provider withdrew.',
  ],
  [
    'The provider withdrew.',
    'It rained.',
    '1.2 wording revision 1: July 2022; agreed 2022-05-01; by The committee; The provider withdrew. → revision 1: July 2022; agreed 2022-05-01; by The committee; It rained.',
  ],
  [
    'meeting: 2022-03-15',
    'meeting: 2022-09-15',
    'sample wording round r1: 2022-03-15 → round r1: 2022-09-15',
  ],
  ['theme: Early help', 'theme: Late help', '1 wording theme: Early help → theme: Late help'],
  ['- Health', '- Police', '1 wording partners: Health → partners: Police'],
  ['source: An inspection', 'source: A minute', '1 wording source: An inspection → source: A minute'],
  [
    'by: Head of Service',
    'by: A deputy',
    '1 wording report of r2: by Head of Service; The minutes → report of r2: by A deputy; The minutes',
  ],
  [
    '- The minutes',
    '- A photograph',
    '1 wording report of r2: by Head of Service; The minutes → report of r2: by Head of Service; A photograph',
  ],
  [
    'strategy: The strategy',
    'strategy: Another',
    'sample wording strategy: The strategy → strategy: Another',
  ],
  ['every 12 months', 'every 10 years', 'sample wording review: every 12 months → review: every 10 years'],
])('%s → %s is told', (from, to, expected) => {
  expect(changesAfter(from, to)).toEqual([expected]);
});

test('nothing written anew is nothing told', () => {
  expect(changesAfter('All is well.', 'All is well.')).toEqual([]);
});
