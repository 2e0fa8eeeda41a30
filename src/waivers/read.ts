import type { Document } from '../plan/document.ts';
import { findRule, rules } from '../rules/rules.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { quoted } from '../text/sentence.ts';
import { readDay } from '../timescale/day.ts';
import { type Comment, commentsIn } from '../yaml/comments.ts';
import { coverOf } from './cover.ts';
import type { Waiver, Waivers } from './waiver.ts';

/** Spares the files without any the closer look. */
const mayHold = /#[^\S\r\n]*rag(?:[^\S\r\n]*:|[^\S\r\n]+allow\b)/i;

/** A file whose comments may allow something: a plan, or rag.yaml. */
export type Commented = Pick<Document, 'source' | 'parsed'>;

/** The waivers that stand in the comments of a file, in its order. */
export function readWaivers({ source, parsed }: Commented): Waivers {
  const { tree } = parsed;
  if (!tree || !mayHold.test(source.text)) return { waivers: [], diagnostics: [] };
  const waivers: Waiver[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const comment of commentsIn(source.text)) {
    const at = { source, start: comment.start, end: comment.start + comment.text.length };
    const read = readWaiver(comment);
    if (read === undefined) continue;
    if ('message' in read)
      diagnostics.push({ code: 'invalid-waiver', severity: 'warning', span: at, ...read });
    else waivers.push({ ...read, at, covers: coverOf(tree, source.text, comment.start) });
  }
  return { waivers, diagnostics };
}

type Problem = Pick<Diagnostic, 'message' | 'hint'>;
type Written = Pick<Waiver, 'rule' | 'until' | 'reason'>;

const shape =
  'Type it as in: # rag: allow overdue-unreviewed until 30 June 2023, the committee meets in June';

/** What a comment allows; undefined where it is none of rag's. */
function readWaiver({ text }: Comment): Written | Problem | undefined {
  if (/^#+\s*rag\s+allow\b/i.test(text))
    return { message: 'There is no colon behind “rag” here.', hint: shape };
  const [, verb = '', rest = ''] = /^#+\s*rag\s*:\s*(\S+)\s*(.*)$/i.exec(text) ?? [];
  if (verb.toLowerCase() !== 'allow') {
    if (nearest(verb, ['allow']) === undefined && !synonyms.includes(verb.toLowerCase())) return undefined;
    return { message: `rag does not know ${quoted(verb)} here.`, hint: `Did you mean “allow”? ${shape}` };
  }
  const [, name = '', , end = '', reason = ''] =
    /^(\S*?)(,|\s+until\s+([^,]*)|\s+|$),?\s*(.*)$/i.exec(rest) ?? [];
  const rule = findRule(name);
  if (!rule) return unknownRule(name);
  const isFixed = rule.fixed && !rule.checkChange;
  if (isFixed || ofWaivers.includes(rule.name))
    return {
      message: `${quoted(name)} cannot be allowed: ${isFixed ? 'where it speaks, nothing that rag says of the plan can be believed' : 'it speaks of waivers'}.`,
      hint: 'Put right what it finds, and take this comment away.',
    };
  if (end.trim() === '')
    return { message: `This waiver of ${name} has no end, and would hold for ever.`, hint: shape };
  const day = readDay(end.trim());
  if (!day.last) return { message: `rag cannot read ${quoted(end)} as a day. ${day.problem}`, hint: shape };
  if (reason.trim() === '') return { message: `This waiver of ${name} gives no reason.`, hint: shape };
  return { rule: name, until: day.last, reason: reason.trim() };
}

function unknownRule(name: string): Problem {
  const meant = nearest(
    name,
    rules.map((rule) => rule.name),
  );
  return {
    message: name === '' ? 'This waiver names no rule.' : `There is no rule ${quoted(name)}.`,
    hint: meant ? `Did you mean ${meant}?` : `${shape}. rag check --list-rules lists the rules.`,
  };
}

/** What other programs call it. */
const synonyms: readonly string[] = ['ignore', 'disable', 'skip', 'suppress', 'waive'];

/** Nobody may allow what is wrong with what allows. */
const ofWaivers: readonly string[] = ['invalid-waiver', 'expired-waiver', 'unused-waiver', 'self-waived'];
