import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { here } from './bradford.ts';
import { linkedPlans } from './linked-plans.ts';

/** A case whose bytes, size or kind of file matter, so that it is made and not kept. */
export interface Made {
  readonly name: string;
  readonly make: (folder: string) => void;
  readonly commands: readonly string[];
}

const checkPlan = ['rag check plan.yaml --as-of 2023-03-15'];
const checkFolder = ['rag check plans --as-of 2023-03-15'];

/** A plan with nothing wrong in it on 15 March 2023. */
export const sound = `plan: Sound plan
rounds:
  - round: 2023-03
    title: March 2023
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review the offer.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
    updates:
      - round: 2023-03
        rag: AMBER
        update: The team’s review is under way; the report is next.
`;

const withoutRounds = `plan: Young plan
recommendations:
  - id: 1
    recommendation: Review the offer.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: May 2023
`;

/** The same plan with one key misspelt, so that a finding shows its place. */
const misspelt = sound.replace('timescale:', 'timescal:');

/** Control characters and commands as raw bytes, on the very lines that a finding shows. */
const hostile = `plan: "::error::\u009b31mplan"
::error::key: \u202eevil
rounds:
  - round: "\u001b[2J2023-03"
    meeting: "::warning::\u001b[8m31 June"
recommendations:
  - id: 1
    recommendation: Review \u200bthe\u0007 offer\u2066.
    actions:
      - id: 1.1
        action: |
          ::error file=app.js::obeyed
          ##vso[task.complete]obeyed
        timescale: "::error::\u001b]0;title\u0007April 2022"
    updates:
      - round: "::stop-commands::"
        rag: "\u001b[32mGREEN"
        update: "\u001b[1Aall is well"
`;

const hostileCommands = ['text', 'plain', 'markdown', 'csv', 'json'].map(
  (format) => `rag check plan.yaml --as-of 2023-03-15 --format ${format}`,
);

export const made: readonly Made[] = [
  { name: 'empty-file', make: planOf(''), commands: [...checkPlan, 'rag status plan.yaml'] },
  { name: 'empty-but-spaces', make: planOf(' \n\n# a comment\n'), commands: checkPlan },
  {
    name: 'byte-order-mark',
    make: planOf(`\ufeff${misspelt.replace('plan:', 'Plan:')}`),
    commands: checkPlan,
  },
  { name: 'line-endings-crlf', make: planOf(misspelt.replaceAll('\n', '\r\n')), commands: checkPlan },
  { name: 'line-endings-cr', make: planOf(misspelt.replaceAll('\n', '\r')), commands: checkPlan },
  {
    name: 'line-endings-sound',
    make: lineEndings,
    commands: ['rag status plans --as-of 2023-03-15 --plain', ...checkFolder],
  },
  { name: 'utf-16', make: planOf(Buffer.from(`\ufeff${sound}`, 'utf16le')), commands: checkPlan },
  { name: 'utf-16-without-mark', make: planOf(Buffer.from(sound, 'utf16le').swap16()), commands: checkPlan },
  { name: 'windows-1252', make: planOf(windows1252(sound)), commands: checkPlan },
  { name: 'binary', make: planOf(Buffer.from([0, 1, 2, 3, 0xff, 0x80, 0, 7, 10, 0])), commands: checkPlan },
  {
    name: 'word-document',
    make: planOf(Buffer.from('PK\u0003\u0004 word/document.xml', 'latin1')),
    commands: checkPlan,
  },
  { name: 'large-file', make: planOf(`# ${'x'.repeat(50 * 1024 * 1024)}\n`), commands: checkPlan },
  { name: 'deep-brackets', make: planOf(`plan: ${'['.repeat(100_000)}\n`), commands: checkPlan },
  { name: 'deep-indents', make: planOf(deepIndents(3_000)), commands: checkPlan },
  { name: 'deep-dashes', make: planOf(`plan:\n  ${'- '.repeat(100_000)}x\n`), commands: checkPlan },
  { name: 'billion-laughs', make: planOf(billionLaughs()), commands: checkPlan },
  { name: 'hostile-bytes', make: planOf(hostile), commands: hostileCommands },
  {
    name: 'folder-without-plans',
    make: (folder) => mkdirSync(join(folder, 'plans')),
    commands: [...checkFolder, 'rag status'],
  },
  {
    name: 'folder-missing',
    make: () => undefined,
    commands: ['rag', 'rag check', 'rag overdue', 'rag validate'],
  },
  {
    name: 'folder-named-as-plan',
    make: (folder) => mkdirSync(join(folder, 'plan.yaml')),
    commands: checkPlan,
  },
  {
    name: 'file-missing',
    make: planOf(sound),
    commands: ['rag check plan.yml --as-of 2023-03-15', 'rag status plan.yaml/plan.yaml'],
  },
  {
    name: 'file-missing-beside-another',
    make: planOf(sound),
    commands: [
      'rag check gone.yaml plan.yaml --as-of 2023-03-15',
      'rag status gone.yaml plan.yaml --as-of 2023-03-15 --plain',
    ],
  },
  { name: 'link-broken', make: linkTo('gone.yaml'), commands: [...checkPlan, ...checkFolder] },
  { name: 'link-loop', make: linkTo('plan.yaml'), commands: [...checkPlan, ...checkFolder] },
  { name: 'link-to-folder-above', make: linkAbove, commands: [...checkFolder] },
  {
    name: 'two-plans-one-id',
    make: twoPlans('id: shared\n'),
    commands: [...checkFolder, 'rag show 1.1 plans', 'rag show shared/1.1 plans'],
  },
  {
    name: 'two-plans',
    make: twoPlans(''),
    commands: [
      'rag status --as-of 2023-03-15',
      'rag overdue --as-of 2023-03-15',
      'rag show 1.1',
      'rag show two/1.1 --as-of 2023-03-15',
      'rag show 9.9',
      'rag diff',
    ],
  },
  {
    name: 'rollup-of-plans',
    make: bodies,
    commands: [
      'rag status --by body --as-of 2023-03-15',
      'COLUMNS=120 rag status --by committee --as-of 2023-03-15',
      'COLUMNS=160 rag status --by plan --as-of 2023-03-15',
      'rag status --body "=North, the Council" --timing overdue --as-of 2023-03-15 --plain',
      'rag status --committee none --as-of 2023-03-15 --plain',
      'rag status plans/four.yaml --by theme --as-of 2023-03-15',
      'rag status plans/four.yaml --by plan --as-of 2023-03-15',
    ],
  },
  {
    name: 'linked-plans',
    make: filesOf(linkedPlans),
    commands: [
      'COLUMNS=80 rag status --as-of 2023-03-20',
      'COLUMNS=120 rag status plans/sufficiency.yaml --as-of 2023-03-20',
      'rag status plans/sufficiency.yaml --as-of 2022-10-11',
      'rag show sufficiency/1 --as-of 2023-03-20',
      'rag show sufficiency/1.1 --as-of 2023-03-20',
      'rag show sufficiency/2 --as-of 2023-03-20',
      'rag status plans/sufficiency.yaml --as-of 2023-03-20 --format json',
      'rag status plans/sufficiency.yaml --as-of 2023-03-20 --format csv',
      'rag show sufficiency/1 --as-of 2023-03-20 --format csv',
      'rag diff 2022-09 2023-03 plans/sufficiency.yaml',
      'rag round list plans/sufficiency.yaml --as-of 2023-03-20',
      'rag round list plans/sufficiency.yaml --as-of 2023-03-20 --format csv',
      'rag check --as-of 2023-04-20',
    ],
  },
  {
    name: 'rounds-of-three-plans',
    make: threePlans,
    commands: [
      'rag round missing --as-of 2023-03-15',
      'rag round missing --as-of 2023-03-15 --round "March 2023"',
      'rag round missing plans/closed.yaml --as-of 2023-03-15',
      'rag round list --as-of 2023-03-15',
    ],
  },
  {
    name: 'one-bad-file-of-two',
    make: filesOf({ 'plans/bad.yaml': 'plan: "Open\n', 'plans/good.yaml': sound }),
    commands: [
      ...checkFolder,
      'rag status --as-of 2023-03-15 --plain',
      'rag overdue --as-of 2023-03-15 --format json',
    ],
  },
  {
    name: 'calendar-of-bradford',
    make: (folder) => copyFileSync(join(here, 'plans/bradford-sufficiency.yaml'), join(folder, 'plan.yaml')),
    commands: [
      'COLUMNS=80 rag calendar plan.yaml --as-of 2022-03-20 --for "1 year"',
      'COLUMNS=120 rag calendar plan.yaml --as-of 2022-03-20 --from "May 2022" --for "2 months"',
      'COLUMNS=120 rag calendar plan.yaml --as-of 2023-02-01',
      'rag calendar plan.yaml --as-of 2023-03-15',
      'rag calendar plan.yaml --as-of 2023-03-15 --kind promise,meeting --format json',
      'rag calendar plan.yaml --as-of 2024-03-15 --to 2024-03-15 --plain',
      'rag calendar plan.yaml --as-of 2022-03-20 --to "March 2022" --format ics',
    ],
  },
  {
    name: 'calendar-of-two-plans',
    make: twoPlans(''),
    commands: [
      'COLUMNS=100 rag calendar --as-of 2023-03-01',
      'rag calendar --as-of 2023-03-01 --format ics --kind meeting',
    ],
  },
  {
    name: 'configuration-bad',
    make: filesOf({ 'rag.yaml': 'plan: here\ntime-zone: Mars\n', 'plans/good.yaml': sound }),
    commands: ['rag check --as-of 2023-03-15', 'rag timescale "April 2022"'],
  },
];

function planOf(content: string | Uint8Array): Made['make'] {
  return (folder) => write(folder, 'plan.yaml', content);
}

function filesOf(contents: Readonly<Record<string, string>>): Made['make'] {
  return (folder) => {
    for (const [path, content] of Object.entries(contents)) write(folder, path, content);
  };
}

function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function lineEndings(folder: string): void {
  write(folder, 'plans/mark.yaml', `\ufeff${sound}`);
  write(folder, 'plans/crlf.yaml', sound.replaceAll('\n', '\r\n'));
  write(folder, 'plans/cr.yaml', sound.replaceAll('\n', '\r'));
}

/** Curly apostrophes as an older Windows program saves them. */
function windows1252(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');
}

function deepIndents(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
}

function billionLaughs(): string {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const lines = names.map((name, at) => {
    const inside = at === 0 ? 'lol' : `*${names[at - 1]}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => inside).join(', ')}]`;
  });
  return `${lines.join('\n')}\nplan: *i\n`;
}

function linkTo(target: string): Made['make'] {
  return (folder) => {
    symlinkSync(target, join(folder, 'plan.yaml'));
    mkdirSync(join(folder, 'plans'));
    symlinkSync(target, join(folder, 'plans', 'plan.yaml'));
  };
}

function linkAbove(folder: string): void {
  write(folder, 'plans/good.yaml', sound);
  symlinkSync('..', join(folder, 'plans', 'above'));
}

/** One in which all is reported, one whose only round is closed, and one without rounds. */
function threePlans(folder: string): void {
  write(folder, 'plans/closed.yaml', sound.replace('meeting:', 'closed: yes\n    meeting:'));
  write(folder, 'plans/reported.yaml', sound);
  write(folder, 'plans/without.yaml', withoutRounds);
}

/** Plans of two bodies, rated by two schemes, and one that nobody owns and in which nothing is. */
function bodies(folder: string): void {
  const scrutiny = 'reports-to: Overview and Scrutiny Committee';
  const blue = sound.replace('AMBER', 'BLUE').replace('Sound plan', 'Second plan');
  write(folder, 'plans/one.yaml', `body: North, the Council\n${scrutiny}\n${sound}`);
  write(folder, 'plans/two.yaml', `body: south council\n${scrutiny}\nratings: BRAG\n${blue}`);
  write(folder, 'plans/three.yaml', `body: South Council\n${withoutRounds}`);
  write(folder, 'plans/four.yaml', 'plan: Empty plan\nrecommendations: []\n');
}

function twoPlans(id: string): Made['make'] {
  return (folder) => {
    write(folder, 'plans/one.yaml', `${id}${sound}`);
    write(folder, 'plans/two.yaml', `${id}${sound.replace('AMBER', 'RED').replace('Sound', 'Second')}`);
  };
}
