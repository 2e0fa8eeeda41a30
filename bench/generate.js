// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Plans as councils write them, made up but the same every time: 25 actions a file, nine updates for two actions. */

const rounds = [2022, 2023, 2024, 2025, 2026];
export const lastMeeting = '2026-03-18';

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

const sentences = [
  'The audit was completed in the autumn and its findings were shared with all team managers.',
  'Reviews have been completed but a final approach has not yet been implemented.',
  'We have worked with colleagues in neighbouring authorities to learn from their experience.',
  'Implementation is a priority for the next six months and a project manager is in post.',
  'The proposal went to the management team, which asked for a fuller account of the costs.',
  "Children's needs have been fully considered, and the plan for each child was updated.",
  'Recruitment remains difficult: two of the five posts are vacant and are covered by agency staff.',
  'This work has not progressed as quickly as we would like due to significant pressures in the courts.',
  'A full business case – with three options – will be submitted for approval later in the spring.',
  'Feedback from carers was positive (87% would recommend the service), and will be sought again next year.',
  'The contract was awarded in June after a competitive tender and mobilisation is under way.',
  'Next steps are to agree the joint protocol with health partners and to publish it.',
];

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
  return [
    `      - id: ${id}`,
    `        action: ${pick(steps)}`,
    `        owner: ${pick(owners)}`,
    `        timescale: ${pick(timescales)} # as agreed by the committee`,
    '        updates:',
    ...reported.flatMap((year) => [
      `          - round: ${year}-03`,
      `            rag: ${pick(['GREEN', 'GREEN', 'AMBER', 'RED'])}`,
      '            update: >-',
      ...folded(`${pick(sentences)} ${pick(sentences)}`, 14),
    ]),
  ];
}

/** A text over indented lines of some ninety characters. */
function folded(/** @type {string} */ text, /** @type {number} */ indent) {
  return (text.match(/.{1,90}(?: |$)/g) ?? []).map((line) => ' '.repeat(indent) + line.trimEnd());
}

/** @typedef {ReturnType<typeof picker>} Pick */

/** Picks from lists in an order that looks like chance and is the same for the same seed. */
function picker(/** @type {number} */ seed) {
  let state = seed;
  return (/** @type {readonly string[]} */ list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return /** @type {string} */ (list[(state >>> 16) % list.length]);
  };
}
