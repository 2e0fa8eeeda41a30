import { describe, expect, test } from 'vitest';
import { decodeConfig } from '../../src/config/decode.ts';
import { limitNames } from '../../src/config/written.ts';
import { rules } from '../../src/rules/rules.ts';
import { asSet } from '../../src/rules/run.ts';
import { type Settings, settleRules } from '../../src/rules/settings.ts';
import { placeOf } from '../../src/text/diagnostic.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { check, findings, plan } from './checking.ts';

function settle(text: string): { readonly settings: Settings; readonly said: readonly string[] } {
  const source = { name: 'rag.yaml', text };
  const { config, diagnostics } = decodeConfig(source, parseYaml(source).tree);
  const settled = settleRules(config.rules);
  const told = [...diagnostics, ...settled.diagnostics];
  return {
    settings: settled.settings,
    said: told.map((each) => `${placeOf(each)} ${each.severity} ${each.message} → ${each.hint}`),
  };
}

const rule = (...lines: readonly string[]) => `rules:\n  - ${lines.join('\n    ')}\n`;
const undated = plan({ action: '' });
const codesOf = (text: string, settings: Settings, asOf?: string) =>
  check(text, asOf, undefined, settings).map(({ code, severity }) => `${severity} ${code}`);

describe('what rag.yaml makes of a rule', () => {
  test.each([
    ['severity: error', ['error no-timescale']],
    ['severity: Warning', ['warning no-timescale']],
    ['severity: info', ['info no-timescale']],
    ['severity: "off"', []],
    ['severity: off', []],
  ])('%s', (line, codes) => {
    const { settings, said } = settle(rule('rule: no-timescale', line));
    expect(said).toEqual([]);
    expect(codesOf(undated, settings)).toEqual(codes);
  });

  test('a rule about days, and one about what the reading reports', () => {
    const late = plan({ top: 'owner: Assistant Director\n' });
    const { settings } = settle(`${rule('rule: overdue-unreviewed', 'severity: info')}`);
    expect(codesOf(late, settings, '2022-05-01')).toContain('info overdue-unreviewed');
    const off = settle(rule('rule: overdue-unreviewed', 'severity: off')).settings;
    expect(codesOf(late, off, '2022-05-01').join()).not.toContain('overdue-unreviewed');

    const reading = check(late.replace('Complete the review.', 'Review #3 and #4.'));
    expect(reading.map(({ code }) => code)).toEqual(['yaml-comment']);
    const strict = settle(rule('rule: yaml-comment', 'severity: error')).settings;
    expect(asSet(reading, strict)).toMatchObject([{ code: 'yaml-comment', severity: 'error' }]);
    expect(asSet(reading, settle(rule('rule: yaml-comment', 'severity: off')).settings)).toEqual([]);
    expect(asSet(reading, off)).toEqual(reading);
  });

  test('its limits, and those that are left out stay', () => {
    const { settings, said } = settle(rule('rule: pushed-back', 'times: 5'));
    expect(said).toEqual([]);
    expect(settings.get('pushed-back')).toEqual({ severity: 'warning', limits: { times: 5, months: 12 } });
  });

  test('a rule that is not named runs as it is', () => {
    expect(codesOf(undated, settle(rule('rule: no-owner', 'severity: off')).settings)).toEqual([
      'warning no-timescale',
    ]);
  });
});

describe('what makes no sense is told at its place, and changes nothing', () => {
  test.each([
    [
      ['rule: no-timescales', 'severity: off'],
      'rag.yaml:2:11 error There is no rule “no-timescales”. → Did you mean “rule: no-timescale”?',
    ],
    [
      ['rule: something else', 'severity: off'],
      'rag.yaml:2:11 error There is no rule “something else”. → rag explain lists every rule.',
    ],
    [
      ['rule: no-timescale', 'severity: fatal'],
      'rag.yaml:3:15 error “fatal” is not a severity. → Type: severity: error, warning, info or off',
    ],
    [
      ['rule: no-timescale', 'severity: warnings'],
      'rag.yaml:3:15 error “warnings” is not a severity. → Did you mean “severity: warning”?',
    ],
    [
      ['rule: no-timescale', 'severity: false'],
      'rag.yaml:3:15 error “false” is not a severity. → Did you mean “severity: off”?',
    ],
    [
      ['rule: no-timescale', 'times: 3'],
      'rag.yaml:3:12 error The rule no-timescale has no limit “times”. → It has none: take this line away.',
    ],
    [
      ['rule: pushed-back', 'rounds: 3'],
      'rag.yaml:3:13 error The rule pushed-back has no limit “rounds”. → What it has is “times: 2” and “months: 12”.',
    ],
    [
      ['rule: pushed-back', 'times: two'],
      'rag.yaml:3:12 error “two” is not a whole number from 0 to 999. → Type it in digits, as in: times: 2',
    ],
    [
      ['rule: pushed-back', 'times: -1'],
      'rag.yaml:3:12 error “-1” is not a whole number from 0 to 999. → Type it in digits, as in: times: 2',
    ],
    [
      ['rule: pushed-back', 'months: 1.5'],
      'rag.yaml:3:13 error “1.5” is not a whole number from 0 to 999. → Type it in digits, as in: months: 12',
    ],
    [
      ['rule: yaml-syntax', 'severity: off'],
      'rag.yaml:3:15 error yaml-syntax is always an error: where it finds something, nothing that rag says of the plan can be believed. → Take this line away, and put right what the rule finds.',
    ],
    [
      ['rule: pushed-back', 'time: 3'],
      'rag.yaml:3:5 error “time” is not a key of a rule. → Did you mean “times”? Type: times: …',
    ],
    [['severity: off'], 'rag.yaml:2:5 error A rule has no “rule”. → Add a line to the rule: rule: …'],
  ])('%j', (lines, complaint) => {
    const { settings, said } = settle(rule(...lines));
    expect(said).toEqual([complaint]);
    const changed = [...settings].filter(([name, { severity, limits }]) => {
      const own = rules.find((each) => each.name === name)!;
      return severity !== own.severity || JSON.stringify(limits) !== JSON.stringify(own.limits ?? {});
    });
    expect(changed.map(([name]) => name)).toEqual(lines.includes('time: 3') ? ['pushed-back'] : []);
  });

  test('a rule that is named twice: the first counts', () => {
    const { settings, said } = settle(
      'rules:\n  - rule: no-timescale\n    severity: error\n  - { rule: no-timescale, severity: off }\n',
    );
    expect(said).toEqual([
      'rag.yaml:4:13 error The rule no-timescale is already set above. → Make one of the two.',
    ]);
    expect(settings.get('no-timescale')!.severity).toBe('error');
  });

  test('rules as keys are no list', () => {
    expect(settle('rules:\n  no-timescale: off\n').said).toEqual([
      'rag.yaml:2:3 error “rules” is a list, and a group of keys stands here. → Put each one on a line of its own, behind a hyphen and a space: - rule: …',
    ]);
  });

  test('what stays an error may be called one', () => {
    expect(settle(rule('rule: yaml-syntax', 'severity: error')).said).toEqual([]);
  });
});

describe('the rules themselves', () => {
  test('whatever the reading reports as an error, and whatever mistakes a plan’s words, stays one', () => {
    const fixed = rules.filter((each) => each.fixed);
    expect(fixed.every(({ severity }) => severity === 'error')).toBe(true);
    const names = fixed.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'yaml-syntax',
        'merge-conflict',
        'configuration',
        'duplicate-id',
        'unknown-rating',
      ]),
    );
    expect(names).not.toContain('overdue-unreviewed');
  });

  test('every limit is a key of rag.yaml, and every key a limit', () => {
    const used = rules.flatMap(({ limits = {} }) => Object.keys(limits));
    expect([...new Set(used)].sort()).toEqual([...limitNames].sort());
  });

  test('a limit changes what is found', () => {
    const found = (times: number) => {
      const revisions = ['May', 'June', 'July'].map(
        (month) => `          - { timescale: ${month} 2022, agreed: 2022-04-20, agreed-by: The board }\n`,
      );
      const text = plan({
        action: `        timescale: April 2022\n        revisions:\n${revisions.join('')}`,
      });
      return findings(
        'pushed-back',
        text,
        '2022-05-01',
        settle(rule('rule: pushed-back', `times: ${times}`)).settings,
      );
    };
    expect(found(3)).toEqual([]);
    expect(found(2)).toHaveLength(1);
  });
});
