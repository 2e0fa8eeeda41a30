import { expect, test } from 'vitest';
import { type LinesMerged, mergeFiles } from '../../src/merge/merge-files.ts';
import { readDocument } from '../../src/plan/document.ts';
import type { Diagnostic } from '../../src/text/diagnostic.ts';
import { customs } from '../reading.ts';
import { behind, bradford, type Edit, edited } from './merging.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Merges what two did to the plan; git's own merge is in conflict, unless it is given. */
function mergeTexts(
  [base, ours, theirs]: readonly [string, string, string],
  byLines: LinesMerged | undefined = { bytes: encode('<<<<<<< in conflict'), isConflict: true },
  wrong?: (text: string) => boolean,
) {
  const files = { base: encode(base), ours: encode(ours), theirs: encode(theirs) };
  const error: Diagnostic = { code: 'wrong', severity: 'error', message: 'This is wrong.' };
  const { bytes, ...merged } = mergeFiles(files, byLines, {
    path: 'plans/it.yaml',
    sides: { ours: 'HEAD', theirs: 'committee' },
    markerSize: 7,
    read: (source) => readDocument(source, customs),
    check: ({ source }) => (wrong?.(source.text) ? [error] : []),
  });
  return { ...merged, text: new TextDecoder().decode(bytes) };
}

const mergeEdits = (ours: readonly Edit[], theirs: readonly Edit[], base = bradford) =>
  mergeTexts([base, edited(ours, base), edited(theirs, base)]);

const completed: Edit = [behind.oneTwo, '+        completed: 2023-03'];
const owned: Edit = [
  '        action: Progress active dialogue with providers.',
  '+        owner: Head of Service',
];
const clean = (text: string): LinesMerged => ({ bytes: encode(text), isConflict: false });

test('what git made of the lines is taken where it says what it should', () => {
  const [ours, theirs] = [edited([completed]), edited([owned])];
  const both = `${edited([owned], ours)}# and in a layout of its own\n`;
  const merged = mergeTexts([bradford, ours, theirs], clean(both));
  expect(merged).toEqual({ isConflict: false, messages: [], text: both });
});

test.each([
  ['says something else', edited([completed])],
  ['is no plan', 'plan: ['],
])('what git made of the lines is not taken where it %s', (_, lines) => {
  const [ours, theirs] = [edited([completed]), edited([owned])];
  const merged = mergeTexts([bradford, ours, theirs], clean(lines));
  expect(merged).toEqual({ isConflict: false, messages: [], text: edited([owned], ours) });
});

test('a plan in error that neither side was in is a conflict', () => {
  const [ours, theirs] = [edited([completed]), edited([owned])];
  const both = edited([owned], ours);
  for (const lines of [clean(both), undefined]) {
    const merged = mergeTexts([bradford, ours, theirs], lines, (text) => text === both);
    expect(merged.isConflict).toBe(true);
    expect(merged.messages.join()).toContain('This is wrong.');
  }
  const merged = mergeTexts([bradford, ours, theirs], undefined, (text) => text !== bradford);
  expect(merged).toEqual({ isConflict: false, messages: [], text: both });
});

const noted = edited([
  [behind.oneTwo, '        timescale: April 2022 # as agreed'],
  [behind.partners, '+      # those who answered'],
]);

test.each<readonly [string, Edit, string]>([
  [
    'a comment that theirs adds',
    [behind.revisions, '+            # agreed by whom?'],
    'The comment “# agreed by whom?” of committee: rag cannot tell where it belongs in HEAD.',
  ],
  [
    'a comment in what theirs adds',
    [behind.revisions, '+            reason: The review took longer. # new'],
    'The comment “# new” of committee: rag cannot tell where it belongs in HEAD.',
  ],
  [
    'a comment that theirs takes out',
    ['        timescale: April 2022 # as agreed', '        timescale: April 2022'],
    'The comment “# as agreed” is gone from committee, and rag cannot tell what it belonged to in HEAD.',
  ],
])('%s is a conflict', (_, theirs, message) => {
  const merged = mergeEdits([owned], [theirs], noted);
  expect(merged.isConflict).toBe(true);
  expect(merged.messages).toEqual([message]);
});

test('a comment of ours that would go with what theirs takes out is a conflict', () => {
  const ours = [[behind.sixteenOne, '        timescale: Ongoing # to the end']] as const;
  const theirs = [
    [
      `  - id: 16
    recommendation: Engage with the external market pro-actively.
    actions:
      - id: 16.1
        action: Progress active dialogue with providers.
        timescale: Ongoing`,
      '',
    ],
  ] as const;
  const merged = mergeEdits(ours, theirs);
  expect(merged.isConflict).toBe(true);
  expect(merged.messages.join()).toContain('“# to the end” of HEAD');
});

test('comments that nobody touched stay, and those of ours come along', () => {
  const ours = edited(
    [
      [behind.rounds, '+    closed: yes'],
      [behind.revisions, '+        # a revision is due'],
    ],
    noted,
  );
  const merged = mergeTexts([noted, ours, edited([owned], noted)]);
  expect(merged).toEqual({ isConflict: false, messages: [], text: edited([owned], ours) });
});

test('without what git makes of the lines, both versions stand between marks', () => {
  const [ours, theirs] = ['May 2022', 'June 2022'].map((text) =>
    edited([[behind.oneTwo, `        timescale: ${text}`]]),
  );
  const { isConflict, text } = mergeTexts([bradford, ours!, theirs!], clean('nothing of it'));
  expect(isConflict).toBe(true);
  expect(text).toContain(
    '<<<<<<< HEAD\n        timescale: May 2022\n=======\n        timescale: June 2022\n>>>>>>> committee\n',
  );
});

test('the byte order mark of ours stays, in a conflict too', () => {
  const bytesOf = (ours: string, theirs: string) => {
    const files = { base: encode(bradford), ours: encode(`\uFEFF${ours}`), theirs: encode(theirs) };
    return mergeFiles(files, undefined, {
      path: 'plans/it.yaml',
      sides: { ours: 'HEAD', theirs: 'committee' },
      markerSize: 7,
      read: (source) => readDocument(source, customs),
      check: () => [],
    });
  };
  const other = edited([[behind.oneTwo, '+        completed: 2022-03']]);
  for (const theirs of [edited([owned]), other]) {
    const { bytes, isConflict } = bytesOf(edited([completed]), theirs);
    expect(isConflict).toBe(theirs === other);
    expect([...bytes!.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 'p'.charCodeAt(0)]);
  }
});
