import { describe, expect, test } from 'vitest';
import { check, plan as planOf } from '../rules/checking.ts';

const day = '2022-06-01';
const sentence = 'overdue-unreviewed until 30 June 2022, the committee meets on 15 June';

const plan = (parts: Parameters<typeof planOf>[0]) =>
  planOf({ top: 'owner: Head of Commissioning\n', ...parts });

/** A plan with one overdue action, and this comment on the line above its timescale. */
function planWith(comment: string): string {
  return plan({ rounds: '', action: `        ${comment}\n        timescale: April 2022\n` });
}

function codes(text: string, asOf = day): readonly string[] {
  return check(text, asOf).map(({ code }) => code);
}

describe('a waiver on the line above allows what stands below it', () => {
  test.each([
    [`# rag: allow ${sentence}`],
    [`## RAG : Allow ${sentence}`],
    [`# rag: allow overdue-unreviewed until June 2022, a month counts as its last day`],
    [`# rag: allow overdue-unreviewed until 2022-06-01, its last day is a day on which it holds`],
    [`# rag: allow ${sentence}\n\n        # and a comment`],
  ])('%s', (comment) => {
    expect(codes(planWith(comment))).toEqual([]);
  });

  test.each([
    ['the whole action', '      # rag: allow X\n      - id: 1.1\n'],
    ['the whole recommendation', '  # rag: allow X\n  - id: 1\n'],
    ['the whole plan', '# rag: allow X\nrecommendations:\n'],
  ])('%s', (_, lines) => {
    const [, after = ''] = /\n(.*\n)$/.exec(lines) ?? [];
    const text = plan({ rounds: '' }).replace(after, lines.replace('X', sentence));
    expect(text).toContain(sentence);
    expect(codes(text)).toEqual([]);
  });
});

test('a waiver for one thing allows nothing of another', () => {
  const second = '      - id: 1.2\n        action: Another.\n        timescale: March 2022\n';
  const text = planWith(`# rag: allow ${sentence}`) + second;
  expect(check(text, day).map(({ ref }) => ref)).toEqual(['sample/1.2']);
});

describe('what cannot be understood allows nothing, and is told', () => {
  test.each([
    ['# rag: allow overdue-unreviewed, the committee meets', /has no end/],
    ['# rag: allow overdue-unreviewed', /has no end/],
    ['# rag: allow overdue-unreviewed until 30 June 2022', /gives no reason/],
    ['# rag: allow overdue-unreviewed until 30 June 2022, ', /gives no reason/],
    ['# rag: allow overdue-unreviewed until 31 June 2022, why', /31 June 2022/],
    ['# rag: allow overdue-unreviewed until soon, why', /cannot read “soon”/],
    ['# rag: allow overdue-unrevewed until 30 June 2022, why', /no rule “overdue-unrevewed”/],
    ['# rag: allow until 30 June 2022, why', /no rule “until”/],
    ['# rag: allow', /names no rule/],
    ['# rag: alow overdue-unreviewed until 30 June 2022, why', /does not know “alow”/],
    ['# rag: ignore overdue-unreviewed until 30 June 2022, why', /does not know “ignore”/],
    ['# rag allow overdue-unreviewed until 30 June 2022, why', /no colon behind “rag”/],
    ['# rag: allow self-waived until 30 June 2022, why', /it speaks of waivers/],
    ['# rag: allow yaml-syntax until 30 June 2022, why', /cannot be allowed/],
  ])('%s', (comment, says) => {
    const found = check(planWith(comment), day);
    expect(found.map(({ code }) => code)).toEqual(['overdue-unreviewed', 'invalid-waiver']);
    expect(found[1]!.message).toMatch(says);
    expect(found[1]!.hint).toBeTruthy();
  });
});

test.each([
  ['# rag: AMBER because the paper says so'],
  ['# the rag: allow overdue-unreviewed'],
  ['# rag reports on this'],
  ['# ragallow is no word'],
])('%s is a comment like any other', (comment) => {
  expect(codes(planWith(comment))).toEqual(['overdue-unreviewed']);
});

test('text that looks like a waiver is text', () => {
  const text = plan({
    rounds: '',
    action: `        timescale: April 2022\n        owner: |\n          # rag: allow ${sentence}\n`,
  });
  expect(codes(text)).toEqual(['overdue-unreviewed']);
});

test('an expired waiver allows nothing more', () => {
  const text = planWith(`# rag: allow ${sentence}`);
  expect(codes(text, '2022-06-30')).toEqual([]);
  expect(codes(text, '2022-07-01')).toEqual(['overdue-unreviewed', 'expired-waiver']);
});

test('a waiver that allows nothing is told', () => {
  expect(codes(planWith(`# rag: allow ${sentence}`), '2022-04-01')).toEqual(['unused-waiver']);
});
