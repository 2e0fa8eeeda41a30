// @ts-check
// npm run bench: how fast rag is, as ratios within one run, so that they mean the same on any machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { generatePlan, generatePlans, halfAYearLater, lastMeeting } from './generate.js';
import { measure, measureParts, toldMemory } from './measure.js';

/** @typedef {import('./measure.js').Measured} Measured */

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const rag = at('bin/rag.js');
const folder = mkdtempSync(join(tmpdir(), 'rag-bench-'));

try {
  const [small, large] = [join(folder, '10,000 actions'), join(folder, '50,000 actions')];
  const megabytes = generatePlans(small, 400) / 1e6;
  generatePlans(large, 2000);

  const start = measure(
    {
      node: ['-e', '0'],
      help: [rag, '--help'],
      status: [rag, 'status', at('plans/bradford-sufficiency.yaml')],
    },
    25,
  );
  const check = (/** @type {string} */ plans) => [...toldMemory, rag, 'check', '--as-of', lastMeeting, plans];
  const bulk = measure(
    { parse: [at('bench/parse.js'), small], check: check(small), checkLarge: check(large) },
    3,
  );

  const rulesOn = join(folder, 'rules.cjs');
  buildSync({ entryPoints: [at('bench/rules.ts')], outfile: rulesOn, bundle: true, platform: 'node' });
  const rules = measureParts(
    { meeting: [rulesOn, small, lastMeeting], later: [rulesOn, small, halfAYearLater] },
    5,
  );

  const plan = join(folder, '1,000 actions.yaml');
  generatePlan(plan, 1000);
  const report = ['--rag', 'AMBER', '--text', 'The tender is out; bids are due in May.', '--replace'];
  const edit = measure(
    { update: [rag, 'update', '7.2', plan, ...report], statusOfPlan: [rag, 'status', plan] },
    7,
  );

  print([
    ['', 'time', 'against', 'ratio', 'limit'],
    compare('rag --help', start.help, 'node -e 0', start.node, 1.8),
    compare('rag status, the Bradford plan', start.status, 'node -e 0', start.node, 5),
    compare(
      `rag check, 10,000 actions, ${megabytes.toFixed(0)} MB`,
      bulk.check,
      'yaml alone',
      bulk.parse,
      1.3,
    ),
    compareRules('all rules, the day of the last meeting', rules.meeting),
    compareRules('all rules, half a year later', rules.later),
    compare('rag update, 1,000 actions', edit.update, 'rag status', edit.statusOfPlan, 1.5),
    compare('rag check, 50,000 actions', bulk.checkLarge, '5 × 10,000', scaled(bulk.check, 5), 1.2),
  ]);
  print([
    ['Most memory held', '', 'limit'],
    ['rag check, 10,000 actions', `${bulk.check.memory.toFixed(0)} MB`, '350 MB'],
    ['rag check, 50,000 actions', `${bulk.checkLarge.memory.toFixed(0)} MB`, ''],
  ]);
  const noisiest = Math.max(...[start, bulk, edit].flatMap(Object.values).map(({ spread }) => spread));
  if (noisiest > 1.5) {
    console.log(
      `The machine was noisy: one program took from 1 to ${noisiest.toFixed(1)} times as long. Run it again.`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** @returns {string[]} */
function compare(
  /** @type {string} */ name,
  /** @type {Measured} */ measured,
  /** @type {string} */ against,
  /** @type {Measured} */ other,
  /** @type {number} */ limit,
) {
  const ratio = measured.time / other.time;
  return [name, duration(measured), `${against} ${duration(other)}`, ratio.toFixed(2), limit.toFixed(2)];
}

/** Reading and assessing 10,000 actions with all rules, against the same without. */
function compareRules(
  /** @type {string} */ name,
  /** @type {{ readonly first: Measured, readonly rest: Measured }} */ { first, rest },
) {
  const both = { ...first, time: first.time + rest.time };
  return compare(name, both, 'reading and assessing', first, 1.15);
}

/** @returns {Measured} */
function scaled(/** @type {Measured} */ measured, /** @type {number} */ times) {
  return { ...measured, time: measured.time * times };
}

function duration(/** @type {Measured} */ { time }) {
  return time < 1000 ? `${time.toFixed(0)} ms` : `${(time / 1000).toFixed(1)} s`;
}

/** The first column is text, the others stand right. */
function print(/** @type {readonly (readonly string[])[]} */ rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(cells.join('   ').trimEnd());
  }
  console.log();
}
