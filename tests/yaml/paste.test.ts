import { describe, expect, test } from 'vitest';
import { planFrom } from '../reading.ts';
import { readingOf } from './shown.ts';

const list = (mark: string) => `plan: P\nrounds:\n  ${mark}round: June 2024\n    meeting: 2024-06-01\n`;

describe('what Word makes of a hyphen at the start of a line', () => {
  test.each([
    ['• ', 'the bullet “•”'],
    ['•\t', 'the bullet “•”'],
    ['‣ ', 'the bullet “‣”'],
    ['◦ ', 'the bullet “◦”'],
    ['· ', 'the bullet “·”'],
    ['o\t', 'the bullet “o”'],
    ['o  ', 'the bullet “o”'],
    ['* ', 'the bullet “*”'],
    ['•', 'the bullet “•”'],
    ['– ', 'the dash “–”'],
    ['— ', 'the dash “—”'],
    ['−', 'the dash “−”'],
    ['‑ ', 'the dash “‑”'],
  ])('%s', (mark, name) => {
    expect(readingOf(list(mark))).toBe(
      `3:3 yaml-syntax\n  This line begins with ${name}, where a list in a plan has a hyphen.\n  Type a hyphen and a space in its place, here and on the lines like it: - round: June 2024`,
    );
  });

  test('among items that have their hyphen', () => {
    expect(readingOf('actions:\n  - id: 1\n    action: a\n  — id: 2\n    action: b\n')).toMatch(
      /^4:3 .*\n.* the dash “—”.*\n.*: - id: 2$/,
    );
  });

  test('is told once, and beside the other sort of paste', () => {
    const said = readingOf(
      'rounds:\n  • round: a\n    meeting: b\n  • round: c\n\u00a0owner: x\n\u00a0body: y\n',
    );
    expect(said.match(/^\d+:\d+ .*$/gm)).toEqual(['2:3 yaml-syntax', '5:1 yaml-syntax']);
  });

  test('before texts that should be a list', () => {
    const { diagnostics } = planFrom(
      'plan: P\nrecommendations:\n  - id: 1\n    recommendation: R\n    partners:\n      •\tHealth\n      •\tPolice\n',
    );
    expect(diagnostics.map(({ hint }) => hint)).toEqual([
      'Put each one on a line of its own, behind a hyphen and a space: - Health',
    ]);
  });

  test.each([
    'update:\n  • first point\n  • second point',
    'update: >-\n  – first point\n  – second point',
    'update: a point –\n  – and another',
    'owner: Director\nout: x',
  ])('is left alone in a text: %s', (text) => {
    expect(readingOf(text)).toBe('');
  });

  test('and a colon behind a bullet inside a text is a colon in a text', () => {
    expect(readingOf('update: Two points\n  • first: done')).toMatch(/A colon and a space inside a text/);
  });
});

describe('spaces that only look like spaces', () => {
  test.each([
    ['plan: P\n\u00a0owner: x', '2:1', 'owner: x'],
    ['plan: P\n\u2003\u2003owner: x', '2:1', 'owner: x'],
    ['plan: P\n\u200bowner: x', '2:1', 'owner: x'],
    ['plan: P\n \u00a0 owner: x', '2:2', 'owner: x'],
    ['rounds:\n  -\u00a0round: a\n    meeting: b', '2:4', 'round: a'],
    ['rounds:\n\u00a0\u00a0-\u00a0round: a\n\u00a0\u00a0\u00a0\u00a0meeting: b', '2:1', '- round: a'],
    ['plan: P\nowner\u00a0: x', '2:6', ': x'],
    ['plan: P\nowner:\u00a0x', '2:7', 'x'],
    ['update: >-\n  first line\n\u00a0\u00a0second line', '3:1', 'second line'],
  ])('%j', (text, place, words) => {
    expect(readingOf(text).split(' (')[0]).toBe(
      `${place} yaml-syntax\n  The spaces here only look like spaces: they are other characters, pasted from Word or a web page.\n  Delete all the white space before “${words}”, and type it again with the space bar.`,
    );
  });

  test('are counted, because only the first is told', () => {
    expect(readingOf('plan: P\n\u00a0owner: x\n\u00a0body: y\n')).toContain(
      '(2 lines begin so; the last is line 3.)',
    );
  });

  test('do no harm inside a text', () => {
    expect(readingOf('plan: A\u00a0plan\nowner: \u00a0x')).toBe('');
  });
});
