import fc from 'fast-check';
import { freeIds } from '../../src/plan/ids.ts';
import type { Data } from '../../src/yaml/data.ts';

/** Plans, and what people do to them on either side of a merge, at random. */

interface Update {
  round: string;
  rag?: string;
  update: string;
}

interface Action {
  id: string;
  action: string;
  owner?: string;
  timescale: string;
  revisions?: { timescale: string; agreed: string }[];
  completed?: string;
  updates?: Update[];
}

interface Recommendation {
  id: string;
  recommendation: string;
  owner?: string;
  partners?: string[];
  actions: Action[];
  updates?: Update[];
}

export interface Plan {
  plan: string;
  owner?: string;
  rounds: { round: string; meeting: string; closed?: string }[];
  recommendations: Recommendation[];
}

export const dataOf = (plan: Plan) => plan as unknown as Data;

/** One thing somebody did: to what is reached by counting to `which`, in what is reached by counting to `where`. */
export interface Deed {
  readonly what: keyof typeof doing;
  readonly which: number;
  readonly where: number;
}

export const somePlan: fc.Arbitrary<Plan> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((sizes) => ({
    plan: 'Plan',
    owner: 'Director',
    rounds: ['2022-03', '2022-09'].map((round) => ({ round, meeting: `${round}-15` })),
    recommendations: sizes.map(([actions, reported], at) => ({
      id: `${at + 1}`,
      recommendation: `Recommend${'!'.repeat(at)}`,
      partners: ['CAFCASS', 'IROs'],
      actions: Array.from({ length: actions }, (_, step) => ({
        id: `${at + 1}.${step + 1}`,
        action: `Act${'!'.repeat(at * 10 + step)}`,
        timescale: 'April 2022',
        ...(reported > step && { updates: [{ round: '2022-03', rag: 'RED', update: 'Before.' }] }),
      })),
      updates: reported === 3 ? [{ round: '2022-09', rag: 'AMBER', update: 'Before.' }] : [],
    })),
  }));

/** Each does one thing to a plan, and leaves a mark that nothing else has. */
const doing = {
  update(plan: Plan, { which, where }: Deed, mark: string) {
    const thing = pick(things(plan), which);
    const rounds = plan.rounds.map(({ round }) => round);
    const round = pick(rounds, where);
    thing.updates ??= [];
    if (thing.updates.some((update) => update.round === round)) return;
    thing.updates.push({ round, rag: pick(['RED', 'AMBER', 'GREEN'], which), update: mark });
    thing.updates.sort((a, b) => rounds.indexOf(a.round) - rounds.indexOf(b.round));
  },
  rewrite(plan: Plan, { which }: Deed, mark: string) {
    const update = pick(things(plan), which).updates?.at(-1);
    if (update) update.update = mark;
  },
  revise(plan: Plan, { which }: Deed, mark: string) {
    const action = pick(actions(plan), which);
    action.revisions = [...(action.revisions ?? []), { timescale: mark, agreed: '2023-03-15' }];
  },
  complete(plan: Plan, { which, where }: Deed) {
    pick(actions(plan), which).completed = pick(['yes', '2023-03-15'], where);
  },
  assign(plan: Plan, { which }: Deed, mark: string) {
    pick(things(plan), which).owner = mark;
  },
  dismiss(plan: Plan, { which }: Deed) {
    delete pick(things(plan), which).owner;
  },
  join(plan: Plan, { which }: Deed, mark: string) {
    pick(plan.recommendations, which).partners?.push(mark);
  },
  leave(plan: Plan, { which, where }: Deed) {
    pick(plan.recommendations, which).partners?.splice(where % 2, 1);
  },
  recommend(plan: Plan, { which }: Deed, mark: string) {
    const id = freeIds(things(plan).map((thing) => thing.id))('1');
    const place = which % 2 ? plan.recommendations.length : which % plan.recommendations.length;
    plan.recommendations.splice(place, 0, {
      id,
      recommendation: mark,
      actions: [{ id: `${id}.1`, action: `${mark}a`, timescale: 'April 2022' }],
    });
  },
  act(plan: Plan, { which }: Deed, mark: string) {
    const { id, actions } = pick(plan.recommendations, which);
    actions.push({
      id: freeIds(actions.map((action) => action.id))(`${id}.0`),
      action: mark,
      timescale: 'May 2022',
    });
  },
  remove(plan: Plan, { which, where }: Deed) {
    const { actions } = pick(plan.recommendations, which);
    if (actions.length > 1) actions.splice(where % actions.length, 1);
  },
  open(plan: Plan, { which }: Deed) {
    const month = `2023-${String((which % 12) + 1).padStart(2, '0')}`;
    if (plan.rounds.some(({ round }) => round === month)) return;
    plan.rounds.push({ round: month, meeting: `${month}-15` });
    plan.rounds.sort((a, b) => (a.round < b.round ? -1 : 1));
  },
  close(plan: Plan, { which }: Deed) {
    pick(plan.rounds, which).closed = 'yes';
  },
};

const names = Object.keys(doing) as (keyof typeof doing)[];

export const deeds = (among = names, maxLength = 5): fc.Arbitrary<readonly Deed[]> =>
  fc.array(
    fc.record({
      what: fc.constantFrom(...among),
      which: fc.nat({ max: 30 }),
      where: fc.nat({ max: 5 }),
    }),
    { maxLength },
  );

/** The plan after what somebody did to it; `who` marks it. */
export function done(plan: Plan, deeds: readonly Deed[], who: string): Plan {
  const after = structuredClone(plan);
  for (const [at, deed] of deeds.entries()) doing[deed.what](after, deed, `${who}${at}`);
  return after;
}

function things(plan: Plan): (Recommendation | Action)[] {
  return plan.recommendations.flatMap((each) => [each, ...each.actions]);
}

function actions(plan: Plan): Action[] {
  return plan.recommendations.flatMap((each) => each.actions);
}

function pick<Value>(values: readonly Value[], at: number): Value {
  return values[at % values.length]!;
}

/** Everything that a plan says, each as one text, in no order and whatever the ids. */
export function sayings(plan: Plan): ReadonlySet<string> {
  const said = new Set<string>();
  const say = (...words: readonly unknown[]) => said.add(JSON.stringify(words));
  const sayOf = (of: string, part: object, ...besides: readonly string[]) => {
    for (const [key, value] of inOrder(part)) {
      if (besides.includes(key)) continue;
      if (Array.isArray(value))
        for (const item of value) say(of, key, typeof item === 'object' ? inOrder(item) : item);
      else say(of, key, value);
    }
  };
  sayOf('plan', plan, 'recommendations', 'rounds');
  for (const round of plan.rounds) sayOf(round.round, round);
  for (const each of plan.recommendations) {
    sayOf(each.recommendation, each, 'id', 'actions');
    for (const action of each.actions) {
      say(each.recommendation, action.action);
      sayOf(action.action, action, 'id');
    }
  }
  return said;
}

/** What is to be said after a merge: all that either says, but for what either took back. */
export function sayingsOfBoth(base: Plan, ours: Plan, theirs: Plan): ReadonlySet<string> {
  const [before, our, their] = [base, ours, theirs].map(sayings) as [Set<string>, Set<string>, Set<string>];
  const isKept = (saying: string) => !before.has(saying) || (our.has(saying) && their.has(saying));
  return new Set([...our, ...their].filter(isKept));
}

function inOrder(part: object): readonly (readonly [string, unknown])[] {
  return Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The ids of all things, in the order of the plan. */
export function idsOf(plan: Plan): readonly string[] {
  return things(plan).map(({ id }) => id);
}
