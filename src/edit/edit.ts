import { type Customs, decodePlan } from '../plan/decode.ts';
import { type Document, readDocument } from '../plan/document.ts';
import { planSchema } from '../plan/written.ts';
import type { Source } from '../text/source.ts';
import { editYaml } from '../yaml/edit/edit.ts';
import type { SyntaxNode } from '../yaml/tree.ts';
import { unreadable, unsafe } from './by-hand.ts';
import { type Draft, type Intent, isRefused, type Refusal } from './draft.ts';

/** A plan file before and after an edit. */
export interface EditedPlan {
  readonly before: Source;
  readonly after: Source;
  readonly draft: Pick<Draft, 'told'>;
}

/** A plan file that is to be changed. */
export interface FileChange {
  readonly path: string;
  /** Asked again, with the new text, where the file was changed meanwhile. */
  readonly edit: (source: Source) => EditedPlan | Refusal;
}

/** An intent for a file that was read already: text that has not changed is neither read nor edited again. */
export function changeFile(document: Document, intent: Intent, customs: Customs): FileChange {
  const known = new Map<string, EditedPlan | Refusal>();
  return {
    path: document.source.name,
    edit: (source) => {
      const before = known.get(source.text);
      if (before) return before;
      const isAsRead = source.text === document.source.text;
      const edited = editPlan(isAsRead ? document : readDocument(source, customs), intent, customs);
      known.set(source.text, edited);
      return edited;
    },
  };
}

/** Carries out an intent on the text of a plan, and reads the result back before it is believed. */
export function editPlan(document: Document, intent: Intent, customs: Customs): EditedPlan | Refusal {
  const { source, parsed, plan, diagnostics } = document;
  const { tree } = parsed;
  if (!tree || !plan) return unreadable(document, intent, customs);
  const draft = intent(plan);
  if (isRefused(draft)) return draft;
  const edited = editYaml(source, { tree, diagnostics: parsed.diagnostics }, draft.changes, planSchema);
  if ('refused' in edited) return unsafe(plan, edited.refused, draft);
  if (!isAsGood(edited.source, edited.tree, diagnostics.length - parsed.diagnostics.length, customs))
    return unsafe(plan, 'with it, the file would no longer be a plan', draft);
  return { before: source, after: edited.source, draft };
}

/** Whether a changed text is a plan with no more wrong with its shape than before. */
function isAsGood(source: Source, tree: SyntaxNode, problems: number, customs: Customs): boolean {
  const { plan, diagnostics } = decodePlan(source, tree, customs);
  return plan !== undefined && diagnostics.length <= problems;
}
