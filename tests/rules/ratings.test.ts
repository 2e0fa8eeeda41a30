import { describe, expect, test } from 'vitest';
import { findings, plan } from './checking.ts';

const rated = (rag: string, top = '') =>
  plan({ top, recommendation: `    updates:\n      - round: 2023-03\n        rag: ${rag}\n` });
const own = (...levels: readonly string[]) =>
  `ratings:\n${levels.map((level) => `  - { ${level} }\n`).join('')}`;

describe('unknown-rating', () => {
  test.each([
    ['AMBR', 'Did you mean “rag: AMBER”?'],
    ['Greeen', 'Did you mean “rag: GREEN”?'],
    ['Amber - at risk', 'Type the rating alone, and the rest under “update:”: rag: AMBER'],
    ['A little late', 'Type one of them, or spell out the plan’s own levels under “ratings:” near its top.'],
    ['Complete', 'Type it as the update’s state, and a rating only if it has one: state: complete'],
    ['B', 'Type one of them; or, if the plan is rated BRAG, say so near its top: ratings: BRAG'],
    [
      'Amber/Green',
      'Type one of them; or, if the plan is rated delivery confidence, say so near its top: ratings: delivery confidence',
    ],
    ['purple', 'Type one of them, or spell out the plan’s own levels under “ratings:” near its top.'],
  ])('%s', (rag, hint) => {
    expect(findings('unknown-rating', rated(rag))).toEqual([
      `16:14 “${rag}” is not a rating of this plan. Its ratings are RED, AMBER and GREEN. → ${hint}`,
    ]);
  });

  test.each(['RED', 'amber', 'g', ' Green ', 'Yellow'])('reads %s', (rag) => {
    expect(findings('unknown-rating', rated(`"${rag}"`))).toEqual([]);
  });

  test('goes by the plan’s own levels', () => {
    const levels = own('level: Off track, also: [late]', 'level: On track');
    expect(findings('unknown-rating', rated('Late', levels))).toEqual([]);
    expect(findings('unknown-rating', rated('RED', levels))[0]).toContain(
      'Its ratings are Off track and On track.',
    );
  });

  test.each(['ratings: RAGG\n', 'ratings: []\n'])(
    'leaves it to unknown-scheme where the plan says %j',
    (top) => {
      expect(findings('unknown-rating', rated('purple', top))).toEqual([]);
      expect(findings('unknown-scheme', rated('purple', top))).toHaveLength(1);
    },
  );
});

describe('unknown-scheme', () => {
  test.each([
    ['ratings: BRAGG\n', 'Did you mean “ratings: BRAG”?'],
    ['ratings: traffic lights\n', 'Type one of RAG, BRAG or delivery confidence, or spell out'],
    ['ratings: []\n', 'There is not one level in this list of ratings. → Type one of RAG'],
  ])('%j', (top, said) => {
    expect(findings('unknown-scheme', plan({ top }))).toEqual([expect.stringContaining(said)]);
  });

  test.each(['RAG', 'brag', 'Delivery-Confidence', 'DCA'])('knows %s', (name) => {
    expect(findings('unknown-scheme', plan({ top: `ratings: ${name}\n` }))).toEqual([]);
  });
});

describe('the plan’s own levels', () => {
  test.each([
    ['level: RED', 'level: red', '“RED” stands for two levels: RED and red.'],
    ['level: RED', 'level: RED', '“RED” stands for two levels.'],
    ['level: RED', 'level: LATE, also: [Red]', '“RED” stands for two levels: RED and LATE.'],
  ])('duplicate-level: { %s } and { %s }', (one, other, message) => {
    expect(findings('duplicate-level', plan({ top: own(one, other) }))).toEqual([
      expect.stringContaining(`4:14 ${message}`),
    ]);
  });

  test('a level may repeat its own word', () => {
    expect(
      findings('duplicate-level', plan({ top: own('level: RED, also: [red, R]', 'level: GREEN') })),
    ).toEqual([]);
  });

  test.each([
    ['amber', 'Did you mean “tone: caution”?'],
    ['goood', 'Did you mean “tone: good”?'],
    ['purple', 'Type one of them, or take the line away.'],
    ['__proto__', 'Type one of them, or take the line away.'],
  ])('unknown-tone: %s', (tone, hint) => {
    expect(
      findings('unknown-tone', plan({ top: own(`level: RED, tone: ${tone}`, 'level: GREEN, tone: Good') })),
    ).toEqual([expect.stringContaining(`→ ${hint}`)]);
  });

  test('unreadable-yes-no: complete', () => {
    expect(
      findings('unreadable-yes-no', plan({ top: own('level: RED', 'level: DONE, complete: always') })),
    ).toEqual([
      '4:30 “always” is neither yes nor no. → If DONE by itself says that a thing is complete, type: complete: yes. If not, take the line away.',
    ]);
  });
});

describe('unknown-state', () => {
  test.each([
    ['Completed', 'Did you mean “state: complete”?'],
    ['on hold', 'Did you mean “state: paused”?'],
    ['withdrawn', 'Did you mean “state: superseded”?'],
    ['re-opened', 'Did you mean “state: reopened”?'],
    ['open again', 'Did you mean “state: reopened”?'],
    ['in progress', 'An action that is simply open needs no state: take the line away.'],
    ['not completed', 'An action that is simply open needs no state: take the line away.'],
    ['incomplete', 'An action that is simply open needs no state: take the line away.'],
  ])('%s', (state, hint) => {
    const text = plan({ recommendation: `    updates:\n      - { round: 2023-03, state: ${state} }\n` });
    expect(findings('unknown-state', text)).toEqual([expect.stringContaining(`→ ${hint}`)]);
  });

  test('reads a state in any case', () => {
    const text = plan({ recommendation: '    updates:\n      - { round: 2023-03, state: Complete }\n' });
    expect(findings('unknown-state', text)).toEqual([]);
  });
});
