import type { Config } from '../../config/config.ts';
import { refuse } from '../../edit/draft.ts';
import type { FileChange } from '../../edit/edit.ts';
import { type Fixable, type FixedPlan, fixPlan, isFixable } from '../../edit/fix/fix.ts';
import { type Document, readDocument } from '../../plan/document.ts';
import { asSet, checkPlans } from '../../rules/run.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { asTyped, counted } from '../../text/sentence.ts';
import { unchangedReport } from '../../view/edit/unchanged.ts';
import { findAllTargets } from '../../workspace/editing.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Run } from '../command.ts';

export const run: Run = async (input, world) => {
  const paths = input.argumentsOf('plans');
  const { workspace, documents, diagnostics } = await findAllTargets(paths, world);
  const { config } = workspace;
  const fixable = documents.filter(isFixable);
  if (fixable.length < documents.length || documents.length === 0)
    return { diagnostics: [...diagnostics, ...documents.flatMap(whyUnfixable)] };
  const fixed = fixable.map((document) => ({ document, plan: fixPlan(document) }));
  const plans = fixed.map(({ plan }) => plan);
  const left = whatIsLeft(plans, paths, workspace);
  const told = [...diagnostics, ...plans.flatMap(whatIsUnsafe), ...left];
  const changed = fixed.filter(({ plan }) => plan.draft.told.length > 0);
  const count = changed.reduce((sum, { plan }) => sum + plan.draft.told.length, 0);
  if (count === 0) return { report: unchangedReport('fix', 'Nothing to fix.'), diagnostics: told };
  return {
    diagnostics: told,
    edits: {
      kind: 'fix',
      changes: changed.map(({ document, plan }) => fixFile(document, plan, config)),
      question: count === 1 ? 'Write this change?' : `Write these ${count} changes?`,
      next: () =>
        left.length > 0 ? [] : ['Nothing else is wrong with them. See where they stand: rag status'],
    },
  };
};

/** The text that was read already is not mended again. */
function fixFile({ source }: Fixable, fixed: FixedPlan, config: Config): FileChange {
  return {
    path: source.name,
    edit: (now) => {
      if (now.text === source.text) return fixed;
      const document = readDocument(now, config);
      return isFixable(document)
        ? fixPlan(document)
        : refuse(`${source.name} was changed meanwhile, and cannot be read any more.`);
    },
  };
}

function whyUnfixable(document: Document): readonly Diagnostic[] {
  if (isFixable(document)) return [];
  const { name } = document.source;
  const cannot: Diagnostic = {
    code: 'cannot-edit',
    severity: 'error',
    unable: true,
    path: name,
    message: `rag cannot read ${name} well enough to mend it, so nothing was changed.`,
    hint: 'Put right what is told below, and type rag fix again.',
  };
  return [cannot, ...document.diagnostics];
}

function whatIsUnsafe({ before, unsafe }: FixedPlan): readonly Diagnostic[] {
  return unsafe.map(({ id, says, why }) => ({
    code: 'cannot-edit',
    severity: 'warning',
    path: before.name,
    message: `rag cannot do this safely, because ${why}: ${id} ${says}`,
    hint: 'Change it yourself.',
  }));
}

/** What rag validate would say of the files as they are to be. */
function whatIsLeft(
  fixed: readonly FixedPlan[],
  paths: readonly string[],
  { config, rules }: Workspace,
): readonly Diagnostic[] {
  const documents = fixed.map(({ after }) => readDocument(after, config));
  const found = [
    ...asSet(
      documents.flatMap(({ diagnostics }) => diagnostics),
      rules,
    ),
    ...checkPlans(
      documents.flatMap(({ plan }) => plan ?? []),
      rules,
    ),
  ];
  const count = found.filter(({ severity }) => severity !== 'info').length;
  if (count === 0) return [];
  return [
    {
      code: 'left-to-you',
      severity: 'info',
      message: `${counted(count, 'finding')} ${count === 1 ? 'is' : 'are'} left that only you can put right.`,
      hint: `See what to type: ${['rag validate', ...paths.map(asTyped)].join(' ')}`,
    },
  ];
}
