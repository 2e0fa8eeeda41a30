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

/** @returns {Run} */
function run(/** @type {readonly string[]} */ args) {
  const { NODE_EXTRA_CA_CERTS, ...env } = process.env;
  const before = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const time = performance.now() - before;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return { time, memory: Number(output[3]) / 1024 };
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
