import { quoted } from '../../text/sentence.ts';
import { notADay, readDay } from '../../timescale/day.ts';
import type { Completion } from '../completion.ts';
import type { Round } from '../round.ts';
import { readYesNo } from '../words.ts';

/**
 * What `completed:` says. The id of a round comes first: where rounds are called `2023-03`, that is the round and
 * not the month, so it says in which round the completion was reported and nothing of its day.
 * `completed: no` is no completion.
 */
export function decodeCompletion(text: string, rounds: ReadonlyMap<string, Round>): Completion | undefined {
  const round = rounds.get(text);
  if (round) return { text, kind: 'round', round };
  const yesNo = readYesNo(text).value;
  if (yesNo !== undefined) return yesNo ? { text, kind: 'yes' } : undefined;
  const { first, last, precision, problem } = readDay(text);
  if (precision) return { text, kind: precision, first, last };
  const isOther = problem === notADay;
  return { text, kind: 'unreadable', problem: isOther ? wanted(text) : problem };
}

function wanted(text: string): string {
  return `${quoted(text)} is not a day or a month, the id of a round of this plan, yes or no.`;
}
