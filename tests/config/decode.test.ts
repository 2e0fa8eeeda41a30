import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Config, defaultConfig } from '../../src/config/config.ts';
import { decodeConfig } from '../../src/config/decode.ts';
import { filesIn } from '../../src/io/files.ts';
import { placeOf } from '../../src/text/diagnostic.ts';
import { loadConfig } from '../../src/workspace/configuration.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { dayOf } from '../assess/taking.ts';
import { temporaryFolder } from '../io/repository.ts';

function read(text: string): { readonly config: Config; readonly said: readonly string[] } {
  const source = { name: 'rag.yaml', text };
  const { tree, diagnostics } = parseYaml(source);
  expect(diagnostics.filter(({ code }) => code !== 'empty-file')).toEqual([]);
  const { config, diagnostics: said } = decodeConfig(source, tree);
  return { config, said: said.map((each) => `${placeOf(each)} ${each.message} → ${each.hint}`) };
}

describe('what rag.yaml decides', () => {
  test.each<[string, Partial<Config>]>([
    ['', {}],
    ['# nothing but a comment\n', {}],
    ['plans: [one.yaml, papers]\n', { plans: ['one.yaml', 'papers'] }],
    ['time-zone: Europe/Dublin\n', { timeZone: 'Europe/Dublin' }],
    ['review: every 6 months\n', { review: { months: 6 } }],
    ['review: quarterly\n', { review: { months: 3 } }],
    ['review: every 6 weeks\n', { review: { days: 42 } }],
    ['due-soon: 14 days\n', { dueSoonDays: 14 }],
    ['due-soon: 1 day\n', { dueSoonDays: 1 }],
    ['due-soon: 0\n', { dueSoonDays: 0 }],
  ])('%j', (text, changed) => {
    expect(read(text)).toEqual({ config: { ...defaultConfig, ...changed }, said: [] });
  });

  test('a season that is written takes the place of the known one; the others stay', () => {
    const { config } = read('seasons:\n  - season: Spring\n    from: 20 March\n    to: 20 June\n');
    expect(config.calendar.seasons).toEqual({
      ...defaultConfig.calendar.seasons,
      spring: { start: { month: 3, date: 20 }, end: { month: 6, date: 20 } },
    });
    expect(config.calendar.terms).toEqual(defaultConfig.calendar.terms);
  });

  test.each([
    ['1 November', '31 January', 11, 1],
    ['1 January', '31 March', 1, 3],
  ])('winter may end in the next year: %s to %s', (from, to, start, end) => {
    const { config, said } = read(`seasons:\n  - { season: winter, from: ${from}, to: ${to} }\n`);
    expect(said).toEqual([]);
    expect(config.calendar.seasons.winter).toMatchObject({ start: { month: start }, end: { month: end } });
  });

  test('a term; 29 February is a day', () => {
    const { config } = read('terms:\n  - { term: spring, from: 5 January, to: 29 February }\n');
    expect(config.calendar.terms.spring).toEqual({
      start: { month: 1, date: 5 },
      end: { month: 2, date: 29 },
    });
  });
});

describe('what cannot be read is told, and the default stands in its place', () => {
  test.each([
    [
      'time-zone: Bradford\n',
      'rag.yaml:1:12 rag cannot read “Bradford” as time-zone. → Type: time-zone: Europe/London',
    ],
    [
      'review: now and then\n',
      'rag.yaml:1:9 rag cannot read “now and then” as review. → Type: review: every 12 months',
    ],
    ['due-soon: -3\n', 'rag.yaml:1:11 rag cannot read “-3” as due-soon. → Type: due-soon: 30 days'],
    ['due-soon: soon\n', 'rag.yaml:1:11 rag cannot read “soon” as due-soon. → Type: due-soon: 30 days'],
    [
      'seasons:\n  - { season: sprin, from: 1 March, to: 31 May }\n',
      'rag.yaml:2:5 “sprin” is no season that rag knows. → Type: season: spring',
    ],
    [
      'seasons:\n  - { season: spring, from: March, to: 31 May }\n',
      'rag.yaml:2:5 rag cannot read the days of spring. → Type a day and a month: from: 1 March',
    ],
    [
      'terms:\n  - { term: spring, from: 1 March, to: 31 June }\n',
      'rag.yaml:2:5 rag cannot read the days of spring. → Type a day and a month: from: 1 March',
    ],
  ])('%j', (text, complaint) => {
    expect(read(text)).toEqual({ config: defaultConfig, said: [complaint] });
  });

  test.each([
    [
      'seasons',
      'season: spring, from: 1 May, to: 1 March',
      'The season spring ends before it begins. → It begins on “1 May” and ends on “1 March”: put the days right.',
    ],
    [
      'terms',
      'term: autumn, from: 1 September, to: 5 January',
      'The term autumn ends before it begins. → It begins on “1 September” and ends on “5 January”: put the days right.',
    ],
  ])('a span that ends before it begins: %s %s', (key, item, complaint) => {
    expect(read(`${key}:\n  - { ${item} }\n`)).toEqual({
      config: defaultConfig,
      said: [`rag.yaml:2:5 ${complaint}`],
    });
  });

  test('a season that is written twice: the first counts', () => {
    const item = (name: string, month: string) => `  - { season: ${name}, from: 1 ${month}, to: 31 May }\n`;
    const { config, said } = read(`seasons:\n${item('spring', 'March')}${item('Spring', 'April')}`);
    expect(said).toEqual(['rag.yaml:3:5 The season spring is already written above. → Make one of the two.']);
    expect(config.calendar.seasons.spring.start).toEqual({ month: 3, date: 1 });
  });

  test('names of the language are no seasons', () => {
    const { config, said } = read('seasons:\n  - { season: constructor, from: 1 March, to: 31 May }\n');
    expect(config).toEqual(defaultConfig);
    expect(said).toHaveLength(1);
  });

  test('an unknown key, and a shape that is none', () => {
    expect(read('reveiw: every 6 months\n').said[0]).toContain('review');
    expect(read('- one\n').said).toHaveLength(1);
  });
});

test('an empty configuration is none', async () => {
  const files = {
    find: async () => ({ files: [], diagnostics: [] }),
    read: async () => new TextEncoder().encode('# review: every 6 months\n'),
    exists: async () => true,
    beside: async () => [],
    findUp: async () => 'rag.yaml',
  };
  const history = undefined as never;
  const git = undefined as never;
  const readInput = () => Promise.reject(new Error('not asked'));
  const loaded = await loadConfig({ today: () => dayOf('2023-06-01'), files, history, git, readInput });
  expect(loaded).toMatchObject({ config: defaultConfig, diagnostics: [] });
});

test.each(['gone', 'rag.yaml'])(
  'a configuration that is a link to %s is no reason to go without one',
  async (target) => {
    const folder = temporaryFolder();
    symlinkSync(target, join(folder, 'rag.yaml'));
    const { diagnostics } = await loadConfig({
      today: () => dayOf('2023-06-01'),
      files: filesIn(folder),
      history: undefined as never,
      git: undefined as never,
      readInput: () => Promise.reject(new Error('not asked')),
    });
    const hint = 'rag takes its settings from a file of this name. Mend it, or take it away.';
    expect(diagnostics).toMatchObject([{ path: 'rag.yaml', unable: true, hint }]);
  },
);
