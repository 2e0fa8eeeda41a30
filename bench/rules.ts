// Reads and assesses the plans of a folder as on a day, then has every rule look at them. At its end tells how many
// milliseconds each of the two took.
import { readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { assess } from '../src/assess/assess.ts';
import type { Day } from '../src/calendar/day.ts';
import { defaultConfig } from '../src/config/config.ts';
import { checkPlans, checkPositions } from '../src/rules/run.ts';
import { readFiles } from '../src/workspace/load.ts';

const [folder, day] = process.argv.slice(2) as [string, Day];
const start = performance.now();
const files = readdirSync(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
const { plans, rules } = readFiles(files, defaultConfig, []);
const positions = plans.map((plan) => assess(plan, { day }, defaultConfig));
const assessed = performance.now();
checkPlans(plans, rules);
checkPositions(positions, rules);
const checked = performance.now();
writeSync(3, `${assessed - start} ${checked - assessed}`);
