// @ts-check
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/**
 * @typedef {object} Run
 * @property {number} time in milliseconds
 * @property {number} memory the most that was held, in megabytes; 0 where `toldMemory` is not among the arguments
 *
 * @typedef {Run & { readonly spread: number }} Measured medians, and the slowest run against the fastest
 */

/** Put before a program's arguments, has it tell its memory. It takes a few milliseconds, so it is not for start-up. */
export const toldMemory = ['--import', new URL('peak.js', import.meta.url).href];

/**
 * Runs each program in turn, over and over: what else the machine does then falls on all alike.
 * @template {string} Name
 * @param {Record<Name, readonly string[]>} programs the arguments of `node`
 * @param {number} turns
 * @returns {Record<Name, Measured>}
 */
export function measure(programs, turns) {
  const names = /** @type {Name[]} */ (Object.keys(programs));
  const runs = /** @type {Record<Name, Run[]>} */ (Object.fromEntries(names.map((name) => [name, []])));
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) runs[name].push(run(programs[name]));
  }
  const measured = names.map((name) => [name, summarise(runs[name])]);
  return Object.fromEntries(measured);
}

/**
 * Runs programs in turn that themselves tell how many milliseconds their first part and the rest took.
 * @template {string} Name
 * @param {Record<Name, readonly string[]>} programs the arguments of `node`
 * @param {number} turns
 * @returns {Record<Name, { readonly first: Measured, readonly rest: Measured }>}
 */
export function measureParts(programs, turns) {
  const names = /** @type {Name[]} */ (Object.keys(programs));
  const told = /** @type {Record<Name, number[][]>} */ (Object.fromEntries(names.map((name) => [name, []])));
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) told[name].push(start(programs[name]).told.split(' ').map(Number));
  }
  const part = (/** @type {Name} */ name, /** @type {number} */ at) =>
    summarise(told[name].map((parts) => ({ time: /** @type {number} */ (parts[at]), memory: 0 })));
  const measured = names.map((name) => [name, { first: part(name, 0), rest: part(name, 1) }]);
  return Object.fromEntries(measured);
}

/** @returns {Run} */
function run(/** @type {readonly string[]} */ args) {
  const { time, told } = start(args);
  return { time, memory: Number(told) / 1024 };
}

/** What a program tells, it writes to its channel 3. */
function start(/** @type {readonly string[]} */ args) {
  const { NODE_EXTRA_CA_CERTS, ...env } = process.env;
  const before = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const time = performance.now() - before;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return { time, told: String(output[3] ?? '') };
}

/** @returns {Measured} */
function summarise(/** @type {readonly Run[]} */ runs) {
  const times = runs.map(({ time }) => time);
  return {
    time: median(times),
    memory: median(runs.map(({ memory }) => memory)),
    spread: Math.max(...times) / Math.min(...times),
  };
}

function median(/** @type {readonly number[]} */ values) {
  const sorted = [...values].sort((a, b) => a - b);
  return /** @type {number} */ (sorted[sorted.length >> 1]);
}
