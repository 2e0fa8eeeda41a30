import type { Plan, Round } from '../plan/plan.ts';
import { findRound, newestOpenRound, newestRounds, titleOf } from '../plan/rounds.ts';
import { nearest } from '../text/nearest.ts';
import { listedShort, quoted } from '../text/sentence.ts';
import { type HeadKey, headKeys } from './head.ts';
import { labelled } from './label.ts';
import type { Line } from './lines.ts';
import { bare, plainName } from './name.ts';
import type { Parts } from './parts.ts';
import type { Problem } from './problem.ts';

/** Which plan and round a form is of, and whose it is. */
export interface Head {
  readonly plan: Plan;
  readonly round: Round;
  readonly owner?: string;
  /** What else stands in the head. */
  readonly comments: readonly Line[];
  /** The line that names the plan. */
  readonly at: Line;
}

export function readHead(
  { first, head }: Parts,
  plans: readonly Plan[],
  wanted: string | undefined,
): Head | Problem {
  const values = new Map<HeadKey, Line>();
  const comments: Line[] = [];
  for (const line of head) {
    const label = labelled(line);
    const key = headKeys.find((each) => each === label?.word);
    if (key && label && !values.has(key)) values.set(key, label.rest);
    else comments.push(line);
  }
  const [ofPlan, ofRound, ofOwner] = headKeys.map((key) => values.get(key));
  if (!ofPlan || !ofRound) return noForm(first, ofPlan ? 'round' : 'plan');
  const plan = findByName(plans, bare(ofPlan.text));
  if (!plan) return unknownPlan(ofPlan, plans);
  const round = findByName(plan.rounds, bare(ofRound.text)) ?? findRound(plan, bare(ofRound.text));
  if (!round) return unknownRound(ofRound, plan);
  const owner = bare(ofOwner?.text ?? '') || undefined;
  return roundProblem(ofRound, plan, round, wanted) ?? { plan, round, owner, comments, at: ofPlan };
}

function findByName<Item extends { readonly id: string }>(
  items: readonly Item[],
  name: string,
): Item | undefined {
  return items.find(({ id }) => id === name) ?? items.find(({ id }) => plainName(id) === plainName(name));
}

function noForm(at: Line, key: HeadKey): Problem {
  return {
    code: 'form-without-head',
    at,
    message: `This is not a form that rag made, or its head is gone: it has no line “${key}:”.`,
    hint: 'Put the lines “plan:” and “round:” back above the first heading, as they were sent.',
  };
}

function unknownPlan(at: Line, plans: readonly Plan[]): Problem {
  const ids = plans.map(({ id }) => id);
  const meant = nearest(bare(at.text), ids);
  return {
    code: 'form-other-plan',
    at,
    message: `This form is of the plan ${quoted(at.text)}, which is not the one being reported.`,
    hint: meant
      ? `Did you mean “plan: ${meant}”?`
      : `Known are: ${listedShort(ids.map((id) => quoted(id)))}.`,
  };
}

function unknownRound(at: Line, plan: Plan): Problem {
  const meant = nearest(
    bare(at.text),
    plan.rounds.slice(-100).map(({ id }) => id),
  );
  const known = plan.rounds.length ? `The newest are ${newestRounds(plan)}.` : 'The plan has no rounds yet.';
  return {
    code: 'form-unknown-round',
    at,
    message: `The plan has no round ${quoted(at.text)}.`,
    hint: meant ? `Did you mean “round: ${meant}”?` : known,
  };
}

/** A round that is over, or is not the one that is collected. */
function roundProblem(at: Line, plan: Plan, round: Round, wanted: string | undefined): Problem | undefined {
  const collected = wanted === undefined ? newestOpenRound(plan) : findRound(plan, wanted);
  const ask =
    collected && collected !== round ? ` Fill in the form of ${quoted(titleOf(collected))} instead.` : '';
  if (round.closed?.value) {
    return {
      code: 'form-closed-round',
      at,
      message: `This form is of the round ${quoted(titleOf(round))}, which is closed: its updates are history.`,
      hint: ask.trim() || 'What is new belongs in the next round.',
    };
  }
  if (!ask) return undefined;
  return {
    code: 'form-other-round',
    at,
    message: `This form is of the round ${quoted(titleOf(round))}, and ${quoted(titleOf(collected!))} is being reported.`,
    hint: `${ask.trim()} To collect the other round, name it: rag round collect --round ${round.id}`,
  };
}
