import type { Document } from '../plan/document.ts';
import type { Plan } from '../plan/plan.ts';
import { refOf, type SelectedMeasure, type Selection, select, selectMeasures } from '../plan/select.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { listedShort, quoted } from '../text/sentence.ts';
import type { Surroundings } from '../world/world.ts';
import { readPlans } from './load.ts';
import { ambiguousRef, type Named, type Sort, unknownRef } from './refs.ts';
import type { Workspace } from './workspace.ts';

/** Plan files that a command is to change. */
export interface Targets {
  readonly workspace: Workspace;
  readonly documents: readonly Document[];
  /** What stands in the way: then there are no documents. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A thing that a command is to change, and the file it stands in. */
export interface Target<Chosen extends Named = Selection> extends Targets {
  readonly selection?: Chosen;
}

/** The one file that has what a REF names. What is wrong in other files does not matter to it. */
export function findTarget(ref: string, paths: readonly string[], world: Surroundings): Promise<Target> {
  return find(ref, paths, world, { choose: select, of: 'things' });
}

/** The same of a measure. */
export function findMeasure(
  ref: string,
  paths: readonly string[],
  world: Surroundings,
): Promise<Target<SelectedMeasure>> {
  return find(ref, paths, world, { choose: selectMeasures, of: 'measures' });
}

interface Sought<Chosen> {
  readonly choose: (plans: readonly Plan[], ref: string) => readonly Chosen[];
  readonly of: Sort;
}

async function find<Chosen extends Named>(
  ref: string,
  paths: readonly string[],
  world: Surroundings,
  { choose, of }: Sought<Chosen>,
): Promise<Target<Chosen>> {
  const workspace = await readPlans(paths, world);
  const { plans, documents } = workspace;
  const found = choose(plans, ref);
  const [selection] = found;
  const only = (document: Document | undefined): readonly Document[] => (document ? [document] : []);
  if (found.length > 1) return { workspace, documents: [], diagnostics: [ambiguousRef(ref, found)] };
  const unread = documents.filter(({ plan }) => !plan);
  if (selection && unread.length > 0 && !ref.startsWith(`${selection.plan.id}/`))
    return {
      workspace,
      documents: [],
      diagnostics: [mayMeanAnother(ref, selection, unread), ...workspace.diagnostics],
    };
  if (selection) {
    const document = documents.find(({ plan }) => plan === selection.plan);
    return { workspace, documents: only(document), selection, diagnostics: notOfPlans(workspace) };
  }
  // It may stand in the one file that cannot be read: then that is what is to be said.
  if (unread.length === 1) return { workspace, documents: unread, diagnostics: notOfPlans(workspace) };
  const unknown = plans.length > 0 ? [unknownRef(ref, plans, of)] : [];
  return { workspace, documents: [], diagnostics: [...workspace.diagnostics, ...unknown] };
}

function mayMeanAnother(ref: string, { plan }: Named, unread: readonly Document[]): Diagnostic {
  const names = listedShort(
    unread.map(({ source }) => source.name),
    6,
  );
  return {
    code: 'ambiguous-ref',
    severity: 'error',
    unable: true,
    message: `rag cannot tell which ${quoted(ref)} is meant: ${names} cannot be read, and may have one too.`,
    hint: `Put that right first, or name the plan: ${refOf(plan, ref)}`,
  };
}

/** The files that are named; without a name, the only plan there is. */
export async function findTargets(
  command: string,
  paths: readonly string[],
  world: Surroundings,
  { one = false }: { readonly one?: boolean } = {},
): Promise<Targets> {
  const workspace = await readPlans(paths, world);
  const { documents } = workspace;
  if (documents.length === 0) return { workspace, documents, diagnostics: workspace.diagnostics };
  if ((paths.length > 0 && !one) || documents.length === 1)
    return { workspace, documents, diagnostics: notOfPlans(workspace) };
  return { workspace, documents: [], diagnostics: [whichPlan(command, documents)] };
}

/** The files that are named; without a name, all the plans there are. */
export async function findAllTargets(paths: readonly string[], world: Surroundings): Promise<Targets> {
  const workspace = await readPlans(paths, world);
  return { workspace, documents: workspace.documents, diagnostics: notOfPlans(workspace) };
}

function whichPlan(command: string, documents: readonly Document[]): Diagnostic {
  const names = documents.map(({ source }) => source.name);
  return {
    code: 'which-plan',
    severity: 'error',
    unable: true,
    message: `There are ${documents.length} plans here, and rag does not know which you mean.`,
    hint: `Name one, or several: rag ${command} … ${names[0]}. The plans are ${listedShort(names, 6)}.`,
  };
}

/** What is wrong with the configuration, or cannot be read at all; faults in the plans are for rag validate. */
function notOfPlans({ documents, diagnostics }: Workspace): readonly Diagnostic[] {
  const sources = new Set(documents.map(({ source }) => source));
  return diagnostics.filter(({ span }) => !span || !sources.has(span.source));
}
