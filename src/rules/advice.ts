import type { Position } from '../assess/position.ts';
import type { Update } from '../plan/plan.ts';
import type { Level } from '../plan/ratings.ts';
import { dayOfRound, newestOpenRound } from '../plan/rounds.ts';
import { asTyped } from '../text/sentence.ts';

/** Commands, as a hint gives them: what only the officer knows stands as “…”. */

export function toComplete(id: string): string {
  return `rag complete ${asTyped(id)}`;
}

export function toRetime(id: string, timescale = '"…"'): string {
  return `rag retime ${asTyped(id)} ${timescale} --agreed-by "…"`;
}

/**
 * Reports on a thing in the newest open round. What was reported there already is written over until the round's day, and
 * is history after it.
 */
export function toUpdate({ plan, asOf }: Position, id: string, report: string, newest?: Update): string {
  const command = `rag update ${asTyped(id)} ${report}`;
  const open = newestOpenRound(plan);
  if (open && open !== newest?.round) return command;
  const isHistory = !open || (dayOfRound(plan, open) ?? asOf) < asOf;
  return isHistory ? `rag round open, and then ${command}` : `${command} --replace`;
}

export function asRated({ word }: Level): string {
  return `--rag ${asTyped(word)}`;
}
