import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../rules/checking.ts';
import { fixed } from './fixing.ts';

/** What people type in place of a line, by the line as rag writes it. */
const slips: readonly (readonly [RegExp, (line: string) => readonly string[]])[] = [
  [/^( *)rag: RED$/, (line) => ['red', 'R', '"Red "', "'r'"].map((word) => line.replace('RED', word))],
  [/^( *)rag: AMBER # late$/, (line) => ['amber', 'YELLOW', 'A'].map((word) => line.replace('AMBER', word))],
  [/state: paused$/, (line) => [line.replace('paused', 'Paused'), line.replace('paused', '"PAUSED"')]],
  [/closed: yes$/, (line) => ['Y', 'TRUE', 'Yes', '"true"'].map((word) => line.replace(/yes$/, word))],
  [
    /: 2023-03-15\b/,
    (line) =>
      ['15/03/2023', '15.3.23', '15 March 2023', '15th Mar 2023', '"2023-03-15 "'].map((day) =>
        line.replace('2023-03-15', day),
      ),
  ],
  [/^( *)(- )?owner:/, (line) => ['Owner', 'ownr', 'lead-officer'].map((key) => line.replace('owner', key))],
  [
    /^( *)timescale:/,
    (line) => ['Timescale', 'timescal', 'due'].map((key) => line.replace('timescale', key)),
  ],
  [/^( *)updates:$/, (line) => ['Updates', 'upates'].map((key) => line.replace('updates', key))],
  [/^( *)actions:$/, (line) => ['Actions', 'steps', 'tasks'].map((key) => line.replace('actions', key))],
  [/^recommendations:$/, () => ['Recommendations:', 'objectives:', 'recomendations:']],
  [/^rounds:$/, () => ['Rounds:', 'meetings:']],
  [/^( *)- id: 2\.2$/, () => ['      - id:', '      - id: ""']],
];

const sound = `plan: Sufficiency Strategy Action Plan # as it was agreed
owner: Assistant Director

rounds:
  - round: 2022-03
    meeting: March 2022
    closed: yes
  - round: 2023-03
    meeting: 2023-03-15 # a Wednesday
recommendations:
  - id: 1
    recommendation: >-
      Review edge of care
      provision.
    owner: Head of Fostering
    actions:
      - id: 1.1
        action: "Complete the review: all of it."
        timescale: 15/03/2023
        completed: 2023-03-15
    updates:
      - round: 2022-03
        rag: RED
        update: |
          rag: red
          meeting: 15/03/2023
      - round: 2023-03
        as-at: 2023-03-15
        state: paused
  # the last one
  - id: 2
    recommendation: Thank everybody.
    actions:
      - id: 2.1
        action: Write letters.
        timescale: April 2023
        updates:
          - round: 2023-03
            rag: AMBER # late
      - id: 2.2
        action: Send them.
        timescale: May 2023
`;

const lines = sound.split('\n');

/** For some lines another way to type them. */
const faults = fc.tuple(
  ...lines.map((line) => {
    // What looks like a key in a text is text.
    const isText = line.startsWith('          rag:') || line.startsWith('          meeting:');
    const typed = isText
      ? []
      : slips.flatMap(([pattern, others]) => (pattern.test(line) ? others(line) : []));
    return fc.constantFrom(line, ...typed);
  }),
);

const endings = fc.constantFrom('\n', '\r\n');

test('a sound plan comes back, to the byte, from whatever was mistyped in it', () => {
  fc.assert(
    fc.property(faults, endings, fc.boolean(), (typed, ending, isEnded) => {
      const asFile = (all: readonly string[]) => {
        const text = all.join(ending);
        return isEnded ? text : text.slice(0, -ending.length);
      };
      const { before, after, unsafe, draft } = fixed(asFile(typed));
      expect(unsafe).toEqual([]);
      expect(after.text).toBe(asFile(lines));
      expect(draft.told.length > 0).toBe(before.text !== after.text);
    }),
    { numRuns: 300 },
  );
});

test('the plan that comes back has nothing wrong with it', () => {
  expect(check(sound)).toEqual([]);
});

const ids = fc.constantFrom('1', '2', '1.1', '1.2', '2.1', 'A', '', '18');
const numbered = fc.array(fc.tuple(ids, fc.array(ids, { maxLength: 4 })), { minLength: 1, maxLength: 5 });

test('whatever ids are missing or doubled, each thing has one of its own, and the first keeps its own', () => {
  fc.assert(
    fc.property(numbered, (list) => {
      let words = 0;
      const item = (noun: string, id: string, indent: string) =>
        `${indent}- ${noun}: Words ${words++}.\n${id === '' ? '' : `${indent}  id: ${id}\n`}`;
      const parts = list.map(
        ([id, actions]) =>
          `${item('recommendation', id, '  ')}${actions.length ? '    actions:\n' : ''}${actions
            .map((each) => item('action', each, '      '))
            .join('')}`,
      );
      const text = `plan: A plan\nrecommendations:\n${parts.join('')}`;
      const { after } = fixed(text);
      const wrong = check(after.text).filter(({ severity }) => severity === 'error');
      expect(wrong.map(({ message }) => message)).toEqual([]);
      const first = list.find(([id]) => id !== '');
      if (first)
        expect(after.text).toMatch(new RegExp(`^ {2,4}(- )?id: ${first[0].replace('.', '\\.')}$`, 'm'));
      expect(fixed(after.text).after.text).toBe(after.text);
    }),
    { numRuns: 300 },
  );
});
