import { mention } from './mention.ts';
import { hasDateAhead, type NarrativeContext } from './promises.ts';

/** Words by which an update says what comes next. */
const nextStep = mention(
  'will, shall, must, would, next, to be, plan to, plans to, plans for, have plans, planned, planning, aim, aims, aiming',
  'intend, intends, intended, intention, propose, proposes, proposed, proposing, proposal to, expect, expects, expected',
  'anticipate, anticipates, anticipated, due to be, scheduled, booked, arranged, going to, goes to, go to, need to',
  'needs to, have to, has to, target date, deadline, to follow, follow up, working to, working towards, priority',
  'forthcoming, upcoming, agreed to, begins, starts, launches, returns, ask, asks, asking, request, requests, seek, seeks, seeking',
  'completion by, delivery by, decision by, approval by, due(?![\\s-]+to\\b)',
);

/** Whether a narrative says what comes next, or names a date to come. */
export function hasNextStep(text: string, context: NarrativeContext | undefined): boolean {
  return nextStep.test(text) || (context !== undefined && hasDateAhead(text, context));
}
