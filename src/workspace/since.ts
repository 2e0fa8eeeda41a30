import type { PlanChange } from '../change/change.ts';
import { refOf } from '../plan/select.ts';
import { subjectOf } from '../rules/fingerprint.ts';
import { findRule } from '../rules/rules.ts';
import { type Diagnostic, pathOf } from '../text/diagnostic.ts';
import type { Base } from '../view/check/since.ts';
import type { Waived } from '../waivers/apply.ts';
import { selfWaived } from '../waivers/self.ts';
import type { Surroundings } from '../world/world.ts';
import { type BaseWorkspace, loadBase } from './base.ts';
import { changesSince, findDeeds } from './deeds.ts';
import type { Answer } from './positions.ts';
import { findRelaxed } from './relaxed.ts';

/** The plans as they are, beside those of the base of the branch. */
export interface Since {
  /** As it was typed. */
  readonly revision: string;
  /** One for each repository; none where there is nothing to compare with, which the findings tell. */
  readonly bases: readonly Base[];
  /** What was done since, and what is to be said of the comparison itself. */
  readonly found: readonly Diagnostic[];
  /** What the branch allows itself, of what it did. */
  selfWaived(waived: readonly Waived[]): readonly Diagnostic[];
  /** The findings, each with whether it is new. */
  judge(findings: readonly Diagnostic[]): readonly Diagnostic[];
}

/** What a branch made worse, apart from what was so before it: before it parted from the revision. */
export async function lookBack(
  revision: string,
  paths: readonly string[],
  answer: Answer,
  world: Surroundings,
): Promise<Since> {
  const { workspace } = answer;
  const config = await findRelaxed(revision, workspace, world);
  const asked = paths.length ? paths : [...config.lostPlans, ...workspace.config.plans];
  const base = await loadBase(revision, asked, answer, world);
  if (base.diagnostics.some(({ unable }) => unable))
    return {
      revision,
      bases: [],
      found: base.diagnostics,
      selfWaived: () => [],
      judge: (findings) => findings,
    };
  const changes = changesSince(base, workspace);
  const deeds = await findDeeds(changes, base, workspace, world);
  // What is set up for plans that are new takes nothing from anybody.
  const relaxed = base.plans.length + base.unchanged.size > 0 ? config.found : [];
  return {
    revision,
    bases: base.partings.map(({ base: commit, revision: asked }) => ({
      ...commit,
      isRevision: commit.hash === asked.hash,
    })),
    found: [...base.diagnostics, ...deeds, ...relaxed],
    selfWaived: (waived) => selfWaived(waived, [...base.documents, ...(config.file ? [config.file] : [])]),
    judge: (findings) => judge(findings, base, changes, config.problems),
  };
}

/**
 * A finding was there before if the base, or its rag.yaml, has one of the same rule on the same thing, or on the same words; of several, as
 * many as the base has, and first those that say the same.
 */
function judge(
  findings: readonly Diagnostic[],
  base: BaseWorkspace,
  changes: readonly PlanChange[],
  ofConfig: readonly Diagnostic[],
): readonly Diagnostic[] {
  const before = [...base.found.map(translate(base, changes)), ...ofConfig];
  const sayingSame = (finding: Diagnostic) => `${subjectOf(finding)} ${finding.message}`;
  const [same, left] = match(findings, before, sayingSame);
  const [alike] = match(
    findings.filter((finding) => !same.has(finding)),
    left,
    subjectOf,
  );
  const isKnown = (finding: Diagnostic) =>
    same.has(finding) || alike.has(finding) || isIn(base.unchanged, finding);
  return findings.map((finding) => ({ ...finding, isNew: !isKnown(finding) }));
}

/** In a file that is as it was nothing is new, but for what its plan is to other plans. */
function isIn(unchanged: ReadonlySet<string>, finding: Diagnostic): boolean {
  return unchanged.has(pathOf(finding)) && findRule(finding.code)?.checkPlans === undefined;
}

/** Those of the findings that have a partner, and what is left of the partners. */
function match(
  findings: readonly Diagnostic[],
  partners: readonly Diagnostic[],
  key: (finding: Diagnostic) => string,
): readonly [ReadonlySet<Diagnostic>, readonly Diagnostic[]] {
  const free = new Map<string, number>();
  for (const partner of partners) free.set(key(partner), (free.get(key(partner)) ?? 0) + 1);
  const take = (finding: Diagnostic) => {
    const count = free.get(key(finding)) ?? 0;
    free.set(key(finding), count - 1);
    return count > 0;
  };
  const matched = new Set(findings.filter(take));
  return [matched, partners.filter((partner) => (free.get(key(partner)) ?? 0) > 0 && take(partner))];
}

/** A finding of then as it would be said today, of a thing that has another id, or a file that has another name. */
function translate(base: BaseWorkspace, changes: readonly PlanChange[]): (finding: Diagnostic) => Diagnostic {
  const refs = new Map(changes.flatMap(refsNow));
  return (finding) => {
    const { ref, span } = finding;
    const name = base.pathNowOf({ source: { name: pathOf(finding), text: '' } }) ?? pathOf(finding);
    return {
      ...finding,
      ref: ref === undefined ? undefined : (refs.get(ref) ?? ref),
      span: span && { ...span, source: { ...span.source, name } },
      path: finding.path === undefined ? undefined : name,
    };
  };
}

function refsNow({ before, after, recommendations, actions }: PlanChange): [string, string][] {
  const things = [...recommendations, ...actions].flatMap(({ before: thing, now }): [string, string][] =>
    now ? [[refOf(before, thing.id), refOf(now.plan, now.thing.id)]] : [],
  );
  return after ? [[refOf(before), refOf(after)], ...things] : things;
}
