import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { decodeConfig } from '../../src/config/decode.ts';
import { beginConfig } from '../../src/edit/begin-config.ts';
import { type Beginning, beginPlan, slugOf } from '../../src/edit/begin-plan.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { planFrom } from '../reading.ts';
import { check } from '../rules/checking.ts';

const place = { id: 'a-plan', schema: 'plan.schema.json' };

function begun(beginning: Beginning): string {
  const text = beginPlan(beginning, place);
  if (typeof text !== 'string') throw new Error(text.refused.message);
  return text;
}

const hostile = fc.oneof(
  fc.constantFrom(
    '- a dash',
    'a: colon',
    'a # hash',
    '"quotes"',
    "it's",
    '[brackets',
    '&anchor',
    '*star',
    '%x',
    '---',
    'null',
    'yes',
    '1.10',
    '::error::',
    'two\nlines',
    'ends in a line\n',
    '\ttab',
    'a\u0000b\u001b[31mc',
    '\u202eodd',
    '# yaml-language-server: $schema=http://example.org',
    `${'long words '.repeat(300)}end`,
  ),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);
const title = hostile.map((text) => `${text}A`);

describe('a new plan', () => {
  test('has nothing wrong with it but that nothing is in it yet', () => {
    expect(check(begun({ plan: 'A plan' })).map(({ code }) => code)).toEqual(['no-recommendations']);
  });

  test('says what was typed, whatever that was', () => {
    fc.assert(
      fc.property(title, title, title, (plan, body, owner) => {
        const text = begun({ plan, body, owner, 'reports-to': 'A board' });
        const read = planFrom(text);
        expect(read.diagnostics).toEqual([]);
        expect(read.plan).toMatchObject({ title: plan, body, owner, reportsTo: 'A board', id: 'a-plan' });
        expect(text.startsWith('# yaml-language-server: $schema=plan.schema.json\n#\n')).toBe(true);
      }),
    );
  });

  test('keeps what was left out as a note', () => {
    const text = begun({ plan: 'A plan', body: ' ', ratings: 'dca' });
    expect(text).toMatch(/\n# body: /);
    expect(text).toMatch(/\n# review: every 12 months\n/);
    expect(text).toMatch(/\nratings: delivery confidence\n/);
  });

  test('is sound with every note turned into what it shows', () => {
    const text = begun({ plan: 'A plan' })
      .replace(/^(rounds|recommendations): \[\]$/gm, '')
      .replace(/^# (body|strategy|owner|reports-to|period|review|ratings): /gm, '$1: ')
      .replace(/^# The reportings[\s\S]*?#\n/m, 'rounds:\n')
      .replace(/^# What the plan is to achieve[\s\S]*?#\n/m, 'recommendations:\n')
      .replace(/^# {3}(?=[ -])/gm, '  ');
    const { plan } = planFrom(text);
    expect(check(text)).toEqual([]);
    expect(plan?.rounds).toHaveLength(1);
    expect(plan?.recommendations[0]?.actions).toHaveLength(1);
    expect(plan).toMatchObject({ body: 'Anytown Council', period: { due: '2027-03-31' } });
  });

  test.each<[Partial<Beginning>, RegExp]>([
    [{ plan: ' … ' }, /needs a title/],
    [{ review: 'now and then' }, /“now and then” as the time/],
    [{ ratings: 'traffic lights' }, /no rating scheme called “traffic lights”/],
  ])('%j is refused', (beginning, says) => {
    expect(beginPlan({ plan: 'A plan', ...beginning }, place)).toMatchObject({
      refused: { message: expect.stringMatching(says) },
    });
  });
});

test.each([
  ['Sufficiency Strategy: Action Plan 2024/25', 'sufficiency-strategy-action-plan-2024-25'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Élan vital', 'élan-vital'],
  ['…', 'plan'],
  ['Children’s Services Overview and Scrutiny Committee', 'children-s-services-overview-and'],
  ['x'.repeat(500), 'x'.repeat(40)],
])('%s is filed as %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

describe('a new rag.yaml', () => {
  const read = (text: string) => {
    const source = { name: 'rag.yaml', text };
    const parsed = parseYaml(source);
    const { config, diagnostics } = decodeConfig(source, parsed.tree);
    return { config, diagnostics: [...parsed.diagnostics, ...diagnostics].map(({ code }) => code) };
  };

  test('changes nothing', () => {
    expect(read(beginConfig())).toEqual({ config: defaultConfig, diagnostics: ['empty-file'] });
  });

  test('shows every setting as it is without it', () => {
    const text = beginConfig().replace(/^# (?=( |[a-z-]+:))/gm, '');
    expect(read(text)).toEqual({ config: defaultConfig, diagnostics: [] });
    expect(text.match(/^[a-z-]+:/gm)).toEqual([
      'plans:',
      'time-zone:',
      'review:',
      'due-soon:',
      'seasons:',
      'terms:',
      'rules:',
    ]);
  });

  test('can say where the plans are', () => {
    expect(read(beginConfig(['our: plans/']))).toEqual({
      config: { ...defaultConfig, plans: ['our: plans/'] },
      diagnostics: [],
    });
  });
});
