import { mergePlans } from '../../src/merge/merge-plans.ts';
import { applyChanges } from '../../src/yaml/apply.ts';
import { type Data, dataOf } from '../../src/yaml/data.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

/** From plans/bradford-sufficiency.yaml, with what a year added to it. */
export const bradford = `plan: Bradford Sufficiency Strategy Action Plan
owner: Assistant Director Improvement
ratings: RAG
rounds:
  - round: 2022-03
    meeting: March 2022
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review current edge of care provision.
    actions:
      - id: 1.1
        action: Complete review of BPP and Intensive Family Support services by Peopletoo.
        timescale: March 2022
        updates:
          - round: 2023-03
            rag: AMBER
            update: Reviews have been completed.
      - id: 1.2
        action: Bring service development proposal to DMT/CMT.
        timescale: April 2022
    partners:
      - Leeds City Council
      - Peopletoo
  - id: 16
    recommendation: Engage with the external market pro-actively.
    actions:
      - id: 16.1
        action: Progress active dialogue with providers.
        timescale: Ongoing
  - id: 17
    recommendation: Broaden services that are made available to disabled children.
    actions:
      - id: 17.1
        action: Refresh and consult upon local offer for short term breaks.
        timescale: August 2022
        revisions:
          - timescale: December 2022
            agreed: 2022-09-07
    updates:
      - round: 2023-03
        rag: AMBER
        update: Scoping exercises underway.
`;

/** A line of the plan, and what stands in its place; with a + before it, what comes below it. */
export type Edit = readonly [line: string, now: string];

export function edited(edits: readonly Edit[], text = bradford): string {
  return edits.reduce((before, [line, now]) => {
    const pieces = before.split(`${line}\n`);
    if (pieces.length !== 2) throw new Error(`“${line}” is there ${pieces.length - 1} times.`);
    return pieces.join(now.startsWith('+') ? `${line}\n${now.slice(1)}\n` : now && `${now}\n`);
  }, text);
}

export function dataFrom(text: string): Data {
  const { tree } = parseYaml({ name: 'plans/sample.yaml', text });
  if (!tree) throw new Error(`This is no YAML: ${text}`);
  return dataOf(tree);
}

/** What comes of a merge, with the data that it makes of ours. */
export function merge(base: Data, ours: Data, theirs: Data) {
  const { changes, notes, conflicts } = mergePlans(base, ours, theirs);
  return {
    data: conflicts.length > 0 ? undefined : applyChanges(ours, changes),
    changes,
    notes: notes.map(({ message }) => message),
    conflicts: conflicts.map(({ message }) => message),
  };
}

export function mergeEdits(ours: readonly Edit[], theirs: readonly Edit[]) {
  return merge(dataFrom(bradford), dataFrom(edited(ours)), dataFrom(edited(theirs)));
}

/** The lines that only one thing has, behind which others come. */
export const behind = {
  owner: 'owner: Assistant Director Improvement',
  rounds: '    meeting: 2023-03-15',
  oneOne: '            update: Reviews have been completed.',
  oneTwo: '        timescale: April 2022',
  partners: '      - Peopletoo',
  sixteenOne: '        timescale: Ongoing',
  revisions: '            agreed: 2022-09-07',
  last: '        update: Scoping exercises underway.',
} as const;

export const rounds = {
  june: '+  - round: 2023-06\n    meeting: 2023-06-14',
  september: '+  - round: 2023-09\n    meeting: 2023-09-13',
};
