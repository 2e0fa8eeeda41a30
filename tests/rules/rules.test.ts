import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import { findRule, rules } from '../../src/rules/rules.ts';
import { type Diagnostic, placeOf } from '../../src/text/diagnostic.ts';
import { check } from './checking.ts';

const src = join(import.meta.dirname, '../../src');
const definesARule = (file: string) =>
  readFileSync(join(src, 'rules', file), 'utf8').includes(' = defineRule(');
const isReading = (rule: Rule) =>
  !rule.checkPlan && !rule.checkPlans && !rule.checkPosition && !rule.checkChange;

describe('the table of rules', () => {
  test('holds every rule of the folder, by its file’s name', () => {
    const files = readdirSync(join(src, 'rules')).filter(definesARule);
    expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  test('finds a rule by its name, and nothing by another', () => {
    for (const rule of rules) expect(findRule(rule.name)).toBe(rule);
    expect(findRule('no-such-rule')).toBeUndefined();
  });

  test('knows all that the reading reports', () => {
    const known = new Set(rules.map(({ name }) => name));
    const emitted = ['text', 'yaml', 'plan', 'config', 'waivers'].flatMap((folder) =>
      codesIn(join(src, folder)),
    );
    expect(emitted).toContain('unknown-key');
    expect(emitted.filter((code) => !known.has(code))).toEqual([]);
    const unheard = rules.filter((rule) => isReading(rule) && !emitted.includes(rule.name));
    expect(unheard.map(({ name }) => name)).toEqual([]);
  });
});

function codesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return Array.from(text.matchAll(/\bcode(?::| =) '([a-z0-9-]+)'/g), (found) => found[1]!);
    });
}

describe.each(rules)('$name', (rule) => {
  const { name, severity, before, bad, good, asOf } = rule;

  test('says what it finds and why in whole sentences', () => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const sentence of [rule.summary, rule.why]) expect(sentence).toMatch(/^(\p{Lu}|“|rag ).*[.”]$/u);
    expect(bad === undefined).toBe(good === undefined);
  });

  test.runIf(bad)('finds the fault in its bad example, and no other error there', () => {
    const found = check(bad!, asOf, undefined, undefined, before);
    expect(found.map(({ code }) => code)).toContain(name);
    const others = found.filter((each) => each.code !== name && each.severity === 'error');
    expect(others).toEqual([]);
    for (const each of found) {
      if (each.code === name) expect(each.severity).toBe(severity);
      expect(each.hint).toBeTruthy();
      expect(each.span!.start).toBeLessThanOrEqual(each.span!.end);
    }
  });

  test.runIf(good)('finds nothing in its good example', () => {
    expect(check(good!, asOf, undefined, undefined, before).map(show)).toEqual([]);
  });
});

test('what an officer reads of each bad example', async () => {
  const pages = rules
    .filter(({ bad }) => bad)
    .map(({ name, before, bad, asOf }) =>
      check(bad!, asOf, `${name}.yaml`, undefined, before).map(show).join('\n'),
    );
  await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot('messages.txt');
});

function show(diagnostic: Diagnostic): string {
  const { severity, code, message, hint, ref, related = [] } = diagnostic;
  const places = related.map((each) => `\n  ${placeOf({ ...diagnostic, span: each.span })} ${each.message}`);
  return `${placeOf(diagnostic)} ${severity} ${code}${ref ? ` ${ref}` : ''}\n  ${message}\n  ${hint}${places.join('')}`;
}
