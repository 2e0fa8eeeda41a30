import type { WrittenRule, WrittenWord } from '../config/config.ts';
import { type Diagnostic, type Severity, severities } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { listed, quoted } from '../text/sentence.ts';
import type { Span } from '../text/source.ts';
import type { Limits, Rule } from './rule.ts';
import { findRule, rules } from './rules.ts';

/** How a rule is run. */
export interface Setting {
  readonly severity: Severity | 'off';
  readonly limits: Limits;
}

/** By the rule's name; a rule without one is run as it says itself. */
export type Settings = ReadonlyMap<string, Setting>;

/** Every rule as it is. */
export const noSettings: Settings = new Map();

export function settingOf(rule: Rule, settings: Settings): Setting {
  return settings.get(rule.name) ?? { severity: rule.severity, limits: rule.limits ?? {} };
}

/** What rag.yaml may change of a rule, in words; undefined where it is nothing. */
export function settingWords({ fixed, limits = {} }: Rule): string | undefined {
  if (fixed) return 'rag.yaml cannot make it less than an error.';
  const each = Object.entries(limits).map(([key, most]) => `${key}: ${most}`);
  return each.length > 0 ? `Its limits, which rag.yaml can change: ${each.join(', ')}.` : undefined;
}

/** What rag.yaml says of the rules, and what in it makes no sense: that changes nothing. */
export function settleRules(written: readonly WrittenRule[]): {
  readonly settings: Settings;
  readonly diagnostics: readonly Diagnostic[];
} {
  const settings = new Map<string, Setting>();
  const places = new Map<string, Span>();
  const diagnostics: Diagnostic[] = [];
  const complain: Complain = ({ at }, message, hint, related) => {
    diagnostics.push({ code: 'configuration', severity: 'error', message, hint, span: at, related });
  };
  for (const each of written) {
    const rule = findRule(each.rule.text.trim());
    const place = rule && places.get(rule.name);
    if (!rule) complain(each.rule, `There is no rule ${quoted(each.rule.text)}.`, hintForUnknown(each.rule));
    else if (place)
      complain(each.rule, `The rule ${rule.name} is already set above.`, 'Make one of the two.', [
        { message: 'It is set here.', span: place },
      ]);
    else {
      places.set(rule.name, each.rule.at);
      const severity = readSeverity(rule, each.severity, complain) ?? rule.severity;
      settings.set(rule.name, { severity, limits: readLimits(rule, each, complain) });
    }
  }
  return { settings, diagnostics };
}

type Complain = (word: WrittenWord, message: string, hint: string, related?: Diagnostic['related']) => void;

const choices = [...severities, 'off'] as const;

/** Words that other programs have for them. */
const synonyms: ReadonlyMap<string, Setting['severity']> = new Map(
  Object.entries({
    warn: 'warning',
    note: 'info',
    notice: 'info',
    information: 'info',
    no: 'off',
    none: 'off',
    false: 'off',
    never: 'off',
    ignore: 'off',
    disabled: 'off',
  } as const),
);

function readSeverity(
  rule: Rule,
  word: WrittenWord | undefined,
  complain: Complain,
): Setting['severity'] | undefined {
  if (!word) return undefined;
  const text = word.text.trim().toLowerCase();
  const severity = choices.find((each) => each === text);
  if (!severity) {
    const meant = synonyms.get(text) ?? nearest(text, choices);
    const hint = meant ? `Did you mean “severity: ${meant}”?` : `Type: severity: ${listed(choices, 'or')}`;
    complain(word, `${quoted(word.text)} is not a severity.`, hint);
    return undefined;
  }
  if (rule.fixed && severity !== 'error') {
    complain(
      word,
      `${rule.name} is always an error: where it finds something, nothing that rag says of the plan can be believed.`,
      'Take this line away, and put right what the rule finds.',
    );
    return undefined;
  }
  return severity;
}

/** Digits only, and so few of them that nobody mistypes a year for a limit. */
const wholeNumber = /^\d{1,3}$/;

function readLimits({ name, limits = {} }: Rule, written: WrittenRule, complain: Complain): Limits {
  const read = { ...limits };
  for (const [key, word] of written.limits) {
    const text = word.text.trim();
    if (!Object.hasOwn(limits, key)) {
      const known = listed(Object.entries(limits).map(([each, limit]) => `“${each}: ${limit}”`));
      complain(
        word,
        `The rule ${name} has no limit ${quoted(key)}.`,
        known ? `What it has is ${known}.` : 'It has none: take this line away.',
      );
    } else if (!wholeNumber.test(text)) {
      complain(
        word,
        `${quoted(word.text)} is not a whole number from 0 to 999.`,
        `Type it in digits, as in: ${key}: ${limits[key]}`,
      );
    } else read[key] = Number(text);
  }
  return read;
}

function hintForUnknown({ text }: WrittenWord): string {
  const meant = nearest(
    text,
    rules.map(({ name }) => name),
  );
  return meant ? `Did you mean “rule: ${meant}”?` : 'rag explain lists every rule.';
}
