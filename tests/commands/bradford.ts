import { resolve } from 'node:path';
import { type Run, rag } from '../world.ts';

/** The folder that rag is run in to see the plans of this repository. */
export const here = resolve(import.meta.dirname, '../..');

/** A command line on the Bradford plan. */
export function bradford(line: string, setting: Parameters<typeof rag>[2] = {}): Promise<Run> {
  return rag(here, [...line.split(' '), 'plans/bradford-sufficiency.yaml'], setting);
}

/** What a command prints as JSON; standard output must hold nothing else, and standard error nothing. */
export function jsonOf({ out, err }: Run): Json {
  if (err !== '') throw new Error(err);
  return JSON.parse(out);
}

/** JSON as a test walks through it. */
// biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects where.
export type Json = any;
