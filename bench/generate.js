// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Plans as councils write them, made up but the same every time: 25 actions a file, nine updates for two actions. */

const rounds = [2022, 2023, 2024, 2025, 2026];
export const lastMeeting = '2026-03-18';
/** A day before it, on which some actions were completed. */
const completed = '2026-02-20';
/** By then much of what was promised at the last meeting has fallen due. */
export const halfAYearLater = '2026-09-18';

const ratings = /** @type {const} */ (['GREEN', 'GREEN', 'AMBER', 'RED']);

const timescales = [
  'April 2026',
  'by end of Q2 2026/27',
  'Ongoing',
  'End of March 2027',
  '30 September 2026',
  'Spring 2027',
  'May 2026 onwards',
  'Quarterly',
  'By the end of the 2026/27 financial year',
  'within six months',
  'Summer term 2026',
  'TBC',
];

const owners = ['Head of Commissioning', 'Assistant Director Improvement', 'Service Manager Fostering'];

const aims = [
  'Review current edge of care provision to develop a cohesive all age offer of intervention and support.',
  'Carry out further analysis of the underlying factors in the number of emergency admissions.',
  'Agree a revised policy that permits more children to live with friends and family carers.',
  'Develop an annual recruitment strategy that is targeted to the placements that are most needed.',
  'Improve the quality of the data on which sufficiency decisions are taken – including unit costs.',
];

const steps = [
  'Bring service development proposal to the management team.',
  'Complete a baseline audit with the partner authority and report its findings.',
  'Present the updated schedule of allowances to the Executive for approval.',
  'Set up a steering group with health, education and the voluntary sector; agree its terms of reference.',
];

/** How an update begins, by its rating. Words in braces are filled in, so that few updates are word for word the same. */
const standings = {
  GREEN: [
    'The {work} is on track and its findings were shared with all {team} managers.',
    'We have worked with colleagues in {place} to learn from their experience of the {work}.',
    'The {work} was agreed in {month} and is working well: {count} families have used it so far.',
    "Children's needs have been fully considered, and the plan for each of {count} children was updated.",
    'The contract was awarded after a competitive tender and mobilisation is under way with {partner}.',
    'Feedback on the {work} was positive ({percent}% would recommend the service).',
    'The {team} team has recruited {count} new members with a strong record in {place}.',
    '{partner} and the {team} team now meet monthly to go through the {work}, case by case.',
  ],
  AMBER: [
    'The {work} has been drafted, and {partner} is still to comment on it.',
    'Discussions on the {work} with {partner} have taken place and a joint approach is being developed.',
    'Scoping exercises for the {work} are under way, and links with {place} are being made.',
    'The {work} went to {board}, which asked for a fuller account of the costs of {count} places.',
    'We have invested in the {team} team, which is working on a range of projects with {partner}.',
    'The {work} covers {percent}% of the children it is meant for; the {team} team is looking into the rest.',
    'A project manager for the {work} is in post and is meeting {team} teams one by one.',
  ],
  RED: [
    'The {work} has not progressed as quickly as we would like due to pressures in {place}.',
    'Recruitment remains difficult: {count} posts in the {team} team are covered by agency staff.',
    'This work was paused when {partner} withdrew from the {work}.',
    'Only {percent}% of the {work} is done, and the {team} team has lost its lead officer.',
    'Costs of the {work} have risen by {percent}%, and {board} has not agreed to meet them.',
  ],
};

/** How it goes on; a third name a date, as in the plans that were read for this. */
const sequels = [
  'A full business case – with {count} options – will be submitted to {board} later in the {season}.',
  'Next steps are to agree the joint protocol with {partner} and to publish it.',
  'The {work} goes out to consultation in {month} {year}.',
  'An aim is to agree a way forward with {partner} before the {season}.',
  'Implementation of the {work} is a priority for the next {count} months.',
  '{board} will consider it by the end of {month}.',
  'The views of carers will be sought again next year.',
  'This will be reconsidered once the {work} is in place.',
  'The {team} team will bring its findings to {board}.',
  'Training for {team} staff has started, and {count} of them have a place on it.',
  'Links with the {work} are being made so that families need to tell their story only once.',
  'The {team} team meets {partner} to go through cases that wait for a place.',
  'Some {count} children have moved closer to home since, and none further away.',
  'Numbers have gone from {count} to {percent} since the {work} began.',
  'The {work} informs the training of the {team} team and its work with {partner}.',
  'We are also looking at how {place} went about it, and at what it cost.',
  'There has been extensive work with {partner} to understand the context, locally and nationally.',
  'Families told us that the {work} made a difference to them; {count} of them joined the steering group.',
];

/** What the words in braces stand for. */
const fillings = {
  work: [
    'audit of placements',
    'residential strategy',
    'edge of care offer',
    'schedule of allowances',
    'recruitment campaign',
    'short breaks review',
    'sufficiency data set',
    'foster carer pathway',
    'joint protocol',
    'market testing',
    'kinship policy',
  ],
  team: ['fostering', 'commissioning', 'SEND', 'edge of care', 'residential', 'leaving care', 'early help'],
  partner: [
    'health partners',
    'the police',
    'the voluntary sector',
    'the regional agency',
    'the Family Court',
  ],
  board: ['the Executive', 'the Improvement Board', 'the management team', 'the scrutiny committee'],
  place: ['neighbouring authorities', 'the courts', 'the private sector', 'the region', 'two other cities'],
  month: ['April', 'May', 'June', 'July', 'September', 'October', 'November'],
  season: ['Spring', 'Summer', 'Autumn'],
  count: ['two', 'three', 'four', 'six', '11', '14', '18', '23'],
  percent: ['12', '35', '40', '58', '64', '71', '87', '92'],
};

/** Writes the plans into a folder and returns how many bytes they hold. */
export function generatePlans(/** @type {string} */ folder, /** @type {number} */ files) {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let file = 1; file <= files; file++) {
    const text = planOf(file);
    writeFileSync(join(folder, `plan-${String(file).padStart(4, '0')}.yaml`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Writes one plan of so many actions. */
export function generatePlan(/** @type {string} */ path, /** @type {number} */ actions) {
  writeFileSync(path, planOf(1, actions / 5));
}

function planOf(/** @type {number} */ file, /** @type {number} */ recommendations = 5) {
  const pick = picker(file);
  const lines = [
    '# yaml-language-server: $schema=../schema/plan.schema.json',
    `plan: Sufficiency Strategy Action Plan ${file}`,
    `id: sufficiency-${file}`,
    'body: Borough Council',
    'owner: Assistant Director Improvement',
    'review: every 12 months',
    '',
    'rounds:',
    ...rounds.flatMap((year) => [`  - round: ${year}-03`, `    meeting: ${year}-03-18`]),
    '',
    'recommendations:',
  ];
  for (let recommendation = 1; recommendation <= recommendations; recommendation++) {
    lines.push(
      `  - id: ${recommendation}`,
      '    recommendation: >-',
      ...folded(pick(aims), 6),
      '    actions:',
    );
    for (let action = 1; action <= 5; action++)
      lines.push(...actionOf(`${recommendation}.${action}`, action, pick));
    lines.push('');
  }
  return lines.join('\n');
}

function actionOf(/** @type {string} */ id, /** @type {number} */ order, /** @type {Pick} */ pick) {
  const reported = order % 2 === Number(id[0]) % 2 ? rounds : rounds.slice(1);
  const isComplete = pick(['complete', 'open', 'open', 'open']) === 'complete';
  return [
    `      - id: ${id}`,
    `        action: ${pick(steps)}`,
    `        owner: ${pick(owners)}`,
    `        timescale: ${pick(timescales)} # as agreed by the committee`,
    ...(isComplete ? [`        completed: ${completed}`] : []),
    '        updates:',
    ...reported.flatMap((year) => {
      const isLast = isComplete && year === rounds.at(-1);
      const rating = isLast ? 'GREEN' : pick(ratings);
      const standing = isLast
        ? 'The {work} is complete, and is in use in the {team} team.'
        : pick(standings[rating]);
      const said = [standing, pick(sequels)].map((sentence) => filled(sentence, year, pick));
      return [
        `          - round: ${year}-03`,
        `            rag: ${rating}`,
        '            update: >-',
        ...folded(said.join(' '), 14),
      ];
    }),
  ];
}

/** A sentence with its words in braces filled in. */
function filled(/** @type {string} */ sentence, /** @type {number} */ year, /** @type {Pick} */ pick) {
  const choices = { ...fillings, year: [String(year)] };
  const words = sentence.replace(/\{(\w+)\}/g, (_, name) =>
    pick(choices[/** @type {keyof choices} */ (name)]),
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A text over indented lines of some ninety characters. */
function folded(/** @type {string} */ text, /** @type {number} */ indent) {
  return (text.match(/.{1,90}(?: |$)/g) ?? []).map((line) => ' '.repeat(indent) + line.trimEnd());
}

/** @typedef {ReturnType<typeof picker>} Pick */

/** Picks from lists in an order that looks like chance and is the same for the same seed. */
function picker(/** @type {number} */ seed) {
  let state = seed;
  /** @template {string} Item */
  return (/** @type {readonly Item[]} */ list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return /** @type {Item} */ (list[(state >>> 16) % list.length]);
  };
}
