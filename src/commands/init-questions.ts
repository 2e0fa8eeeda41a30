import type { Beginning } from '../edit/begin-plan.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { readDay } from '../timescale/day.ts';
import { stopped } from '../world/conversation.ts';
import type { Surroundings } from '../world/world.ts';
import { isTrouble, needed, optional } from './asking.ts';
import type { Input } from './command.ts';

/** What is known of a plan before its file is made. */
export interface Answers {
  readonly beginning: Beginning;
  readonly round?: string;
  readonly meeting?: string;
  readonly wantsConfig: boolean;
}

/** What can be left out, and is asked for. */
const questions = [
  { key: 'body', asks: 'Which body owns it?' },
  { key: 'owner', asks: 'Which role keeps it?' },
  { key: 'reports-to', asks: 'Which committee or board is it reported to?' },
] as const;

const leaveOut = 'Enter alone leaves it out';

/** All that was typed, and the answers to what was not; why not where there is no title, or nobody answers any more. */
export async function askForPlan(
  input: Input,
  hasConfig: boolean,
  world: Surroundings,
): Promise<Answers | Diagnostic> {
  const title = {
    asks: 'What is the plan called?',
    what: 'The title of the plan',
    example: 'rag init --title "Sufficiency Strategy Action Plan"',
  };
  const plan = await needed(input.option('title'), title, world);
  if (isTrouble(plan)) return plan;
  const known: Record<string, string | undefined> = {};
  for (const { key, asks } of questions) {
    const typed = await optional(input, key, world);
    const answer = typed ?? (await world.conversation?.ask(asks, { hint: leaveOut }));
    if (isTrouble(answer)) return answer;
    if (answer === undefined && world.conversation) return stopped;
    known[key] = answer;
  }
  const meeting = await askForMeeting(input, world);
  if (isTrouble(meeting)) return meeting;
  const isAsked = !hasConfig && !input.isOn('config');
  const wantsConfig = isAsked
    ? await world.conversation?.confirm('Write rag.yaml too, with all the settings?', false)
    : input.isOn('config');
  if (wantsConfig === undefined && world.conversation) return stopped;
  const rest = { strategy: input.option('strategy'), review: input.option('review') };
  return {
    beginning: { plan, ...known, ...rest, ratings: input.option('ratings') },
    round: input.option('round'),
    meeting,
    wantsConfig: wantsConfig ?? false,
  };
}

/** The day of the first round's meeting; a round that is named must have one. */
async function askForMeeting(input: Input, world: Surroundings): Promise<string | undefined | Diagnostic> {
  const typed = input.option('meeting');
  if (typed !== undefined) return typed;
  const question = {
    asks: 'On which day is the meeting of the first round?',
    what: 'The day of the meeting that the first round goes to',
    example: 'rag init --round 2024-03 --meeting 2024-03-13',
    hint: '13 March 2024; a month will do',
  };
  if (input.option('round') !== undefined) return needed(undefined, question, world);
  const answer = await world.conversation?.ask(question.asks, {
    hint: `13 March 2024; a month will do; ${leaveOut}`,
    check: (text) => (text === '' ? undefined : readDay(text).problem),
  });
  if (answer === undefined && world.conversation) return stopped;
  return answer || undefined;
}
