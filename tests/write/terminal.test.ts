import { describe, expect, it } from 'vitest';
import type { Block, Report } from '../../src/view/report.ts';
import { write } from '../../src/write/terminal.ts';
import { findings, status } from './sample.ts';

const plainText = (width: number) => write(status, { width, color: false });
const draw = (view: readonly Block[], width = 60) =>
  write({ kind: 'x', data: {}, records: [], view } satisfies Report, { width, color: false });

describe('a status without colour', () => {
  it('at 80 columns', () => {
    expect(plainText(80)).toMatchInlineSnapshot(`
      "Bradford Sufficiency Strategy Action Plan                    as of 15 March 2023
      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

        17 recommendations   RED 1 █   AMBER 5 █████   GREEN 11 ███████████
        19 actions           overdue 7 ███████   due 0   complete 8 ████████

      ! 2 actions are overdue and have not been reviewed. The plan is reviewed every
        12 months, and was last updated in the round of March 2023.

        Ref   Recommendation or action              Rating  Timescale     Timing
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        1     Review current edge of care           AMBER
              provision to develop a cohesive all
              age edge of care offer that ensures
              timely intervention and support.
        1.1   Complete review of BPP and Intensive          March 2022    complete
              Family Support services by
              Peopletoo.
      ! 1.2   Bring service development proposal            April 2022    overdue 319
              to DMT/CMT.                                                 days, not
                                                                          reviewed
        ──────────────────────────────────────────────────────────────────────────────
        15    Progress the introduction of a        RED
              revised Bradford specific purchasing
              framework for 16+ supported
              accommodation.
        15.1  Bring proposals to Overview and               April 2022    ongoing
              Scrutiny and progress                         onwards
              implementation.

      What the ratings mean
      ────────────────────────────────────────────────────────────────────────────────

        RED    The work has stopped, or will not be done in the time agreed.
        AMBER  Some of it is late, and there is an agreed way to bring it back to its
               timescale.
        GREEN  On track.
      "
    `);
  });

  it('at 120 columns', () => {
    expect(plainText(120)).toMatchInlineSnapshot(`
      "Bradford Sufficiency Strategy Action Plan                                                            as of 15 March 2023
      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

        17 recommendations   RED 1 █   AMBER 5 █████   GREEN 11 ███████████
        19 actions           overdue 7 ███████   due 0   complete 8 ████████

      ! 2 actions are overdue and have not been reviewed. The plan is reviewed every 12 months, and was last
        updated in the round of March 2023.

        Ref   Recommendation or action                              Rating  Timescale           Timing
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        1     Review current edge of care provision to develop a    AMBER
              cohesive all age edge of care offer that ensures
              timely intervention and support.
        1.1   Complete review of BPP and Intensive Family Support           March 2022          complete
              services by Peopletoo.
      ! 1.2   Bring service development proposal to DMT/CMT.                April 2022          overdue 319 days, not reviewed
        ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        15    Progress the introduction of a revised Bradford       RED
              specific purchasing framework for 16+ supported
              accommodation.
        15.1  Bring proposals to Overview and Scrutiny and                  April 2022 onwards  ongoing
              progress implementation.

      What the ratings mean
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

        RED    The work has stopped, or will not be done in the time agreed.
        AMBER  Some of it is late, and there is an agreed way to bring it back to its timescale.
        GREEN  On track.
      "
    `);
  });

  it('at 160 columns, where there is room for the wide columns', () => {
    expect(plainText(160)).toMatchInlineSnapshot(`
      "Bradford Sufficiency Strategy Action Plan                                                                                                    as of 15 March 2023
      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

        17 recommendations   RED 1 █   AMBER 5 █████   GREEN 11 ███████████
        19 actions           overdue 7 ███████   due 0   complete 8 ████████

      ! 2 actions are overdue and have not been reviewed. The plan is reviewed every 12 months, and was last
        updated in the round of March 2023.

        Ref   Recommendation or action                                      Rating  Timescale           Timing                          Owner
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        1     Review current edge of care provision to develop a cohesive   AMBER                                                       Assistant Director Improvement
              all age edge of care offer that ensures timely intervention
              and support.
        1.1   Complete review of BPP and Intensive Family Support services          March 2022          complete
              by Peopletoo.
      ! 1.2   Bring service development proposal to DMT/CMT.                        April 2022          overdue 319 days, not reviewed
        ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        15    Progress the introduction of a revised Bradford specific      RED                                                         Head of Commissioning
              purchasing framework for 16+ supported accommodation.
        15.1  Bring proposals to Overview and Scrutiny and progress                 April 2022 onwards  ongoing
              implementation.

      What the ratings mean
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

        RED    The work has stopped, or will not be done in the time agreed.
        AMBER  Some of it is late, and there is an agreed way to bring it back to its timescale.
        GREEN  On track.
      "
    `);
  });

  it('at 40 columns', () => {
    expect(plainText(40)).toMatchInlineSnapshot(`
      "Bradford Sufficiency Strategy Action
      Plan                 as of 15 March 2023
      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

        17 recommendations
          RED    1 █
          AMBER  5 █████
          GREEN 11 ███████████
        19 actions
          overdue  7 ███████
          due      0
          complete 8 ████████

      ! 2 actions are overdue and have not
        been reviewed. The plan is reviewed
        every 12 months, and was last updated
        in the round of March 2023.

        1 Review current edge of care
        provision to develop a cohesive all
        age edge of care offer that ensures
        timely intervention and support.
          Rating  AMBER

        1.1 Complete review of BPP and
        Intensive Family Support services by
        Peopletoo.
          Timescale  March 2022
          Timing     complete

      ! 1.2 Bring service development proposal
        to DMT/CMT.
          Timescale  April 2022
          Timing     overdue 319 days, not
                     reviewed
        ──────────────────────────────────────
        15 Progress the introduction of a
        revised Bradford specific purchasing
        framework for 16+ supported
        accommodation.
          Rating  RED

        15.1 Bring proposals to Overview and
        Scrutiny and progress implementation.
          Timescale  April 2022 onwards
          Timing     ongoing

      What the ratings mean
      ────────────────────────────────────────

        RED    The work has stopped, or will
               not be done in the time agreed.
        AMBER  Some of it is late, and there
               is an agreed way to bring it
               back to its timescale.
        GREEN  On track.
      "
    `);
  });

  it('at 20 columns', () => {
    expect(plainText(20)).toMatchInlineSnapshot(`
      "Bradford Sufficiency
      Strategy Action Plan
      as of 15 March 2023
      ━━━━━━━━━━━━━━━━━━━━

        17 recommendations
          RED    1 █
          AMBER  5 ███
          GREEN 11 ███████
        19 actions
          overdue  7 ████
          due      0
          complete 8 █████

      ! 2 actions are
        overdue and have
        not been reviewed.
        The plan is
        reviewed every 12
        months, and was
        last updated in
        the round of March
        2023.

        1 Review current
        edge of care
        provision to
        develop a cohesive
        all age edge of
        care offer that
        ensures timely
        intervention and
        support.
          Rating  AMBER

        1.1 Complete
        review of BPP and
        Intensive Family
        Support services
        by Peopletoo.
          Timescale
            March 2022
          Timing  complete

      ! 1.2 Bring service
        development
        proposal to
        DMT/CMT.
          Timescale
            April 2022
          Timing
            overdue 319
            days, not
            reviewed
        ──────────────────
        15 Progress the
        introduction of a
        revised Bradford
        specific
        purchasing
        framework for 16+
        supported
        accommodation.
          Rating  RED

        15.1 Bring
        proposals to
        Overview and
        Scrutiny and
        progress
        implementation.
          Timescale
            April 2022
            onwards
          Timing  ongoing

      What the ratings
      mean
      ────────────────────

        RED
          The work has
          stopped, or will
          not be done in
          the time agreed.
        AMBER
          Some of it is
          late, and there
          is an agreed way
          to bring it back
          to its
          timescale.
        GREEN  On track.
      "
    `);
  });

  it('stays a page on a screen of any width', () => {
    expect(plainText(5000)).toBe(plainText(160));
    expect(plainText(1)).toBe(plainText(20));
  });
});

describe('colour', () => {
  const colored = write(status, { width: 80, color: true });
  const codes = /\u001b\[([\d;]*)m/g;

  it('adds to the page and moves nothing', () => {
    expect(colored).toMatch(codes);
    expect(colored.replace(codes, '')).toBe(plainText(80));
  });

  it('is set and ended within a line', () => {
    const row = colored.split('\n').find((line) => line.includes('1.2'));
    expect(row?.replaceAll('\u001b', '^')).toMatchInlineSnapshot(
      `"^[38;5;196m^[1m!^[22m^[39m 1.2   Bring service development proposal            April 2022    ^[38;5;196m^[1moverdue 319^[22m^[39m"`,
    );
    for (const line of colored.split('\n')) {
      const last = Array.from(line.matchAll(codes), ([, code]) => code).at(-1);
      expect([undefined, '22', '39']).toContain(last);
    }
  });

  it('can be told from black and from white alike', () => {
    const used = new Set(Array.from(colored.matchAll(/38;5;(\d+)m/g), ([, index]) => Number(index)));
    expect(used.size).toBe(5);
    for (const index of used) {
      const light = luminance(index) + 0.05;
      expect(Math.min(light / 0.05, 1.05 / light), `colour ${index}`).toBeGreaterThanOrEqual(3.99);
    }
  });
});

describe('findings', () => {
  it('show the place, the sentence, the line and what to do', () => {
    expect(draw([{ block: 'findings', findings }], 80)).toMatchInlineSnapshot(`
      "plans/bradford.yaml:5:9  error  unknown-key
        “timescal” is not a key of an action.
        5 |         timescal: April 2022
          |         ^^^^^^^^
        → Did you mean “timescale”? Type: timescale: April 2022

      plans/bradford.yaml:6:13  error  duplicate-id
        Two actions have the id 1.1, so nobody can tell which of them a report or a
        minute speaks of.
        6 |       - id: 1.1
          |             ^^^
        plans/bradford.yaml:4:13: The id is used here first.
        4 |       - id: 1.1
          |             ^^^
        → Give one of them an id that no other has, such as 1.2.

      plans/none.yaml  warning  no-file
        There is no file of this name.
      "
    `);
  });

  it('are nothing when there are none', () => {
    expect(draw([{ block: 'findings', findings: [] }])).toBe('');
  });

  it('need no place', () => {
    const finding = { code: 'no-plan', severity: 'error', message: 'There is no plan here.' } as const;
    expect(draw([{ block: 'findings', findings: [finding] }])).toBe(
      'error  no-plan\n  There is no plan here.\n',
    );
  });
});

describe('bars', () => {
  const bars = (...counts: readonly number[]): Block => ({
    block: 'bars',
    label: 'All',
    bars: counts.map((count, index) => ({ word: `W${index}`, count, tone: 'good' })),
  });

  it.each([
    { name: 'one block for one', counts: [3, 1], width: 60, drawn: '  All   W0 3 ███   W1 1 █\n' },
    { name: 'none for nought', counts: [0, 2], width: 60, drawn: '  All   W0 0   W1 2 ██\n' },
    { name: 'nothing at all', counts: [0, 0], width: 60, drawn: '  All   W0 0   W1 0\n' },
    {
      name: 'to scale',
      counts: [100, 50],
      width: 60,
      drawn: `  All   W0 100 ${'█'.repeat(22)}   W1 50 ${'█'.repeat(11)}\n`,
    },
    {
      name: 'a block at least',
      counts: [9999, 1],
      width: 60,
      drawn: `  All   W0 9999 ${'█'.repeat(33)}   W1 1 █\n`,
    },
    {
      name: 'below each other',
      counts: [30, 1],
      width: 24,
      drawn: `  All\n    W0 30 ${'█'.repeat(14)}\n    W1  1 █\n`,
    },
  ])('$name', ({ counts, width, drawn }) => {
    expect(draw([bars(...counts)], width)).toBe(drawn);
  });
});

it('code keeps its lines', () => {
  const text = `a:\n  - b: ${'long '.repeat(20).trim()}\n`;
  expect(draw([{ block: 'code', language: 'yaml', text: text.replace('a', '\u001b[1ma') }], 20)).toBe(text);
});

describe('headings', () => {
  it.each([
    { level: 1, drawn: `Title            now\n${'━'.repeat(20)}\n` },
    { level: 2, drawn: `Title            now\n${'─'.repeat(20)}\n` },
    { level: 3, drawn: 'Title            now\n' },
  ] as const)('of level $level', ({ level, drawn }) => {
    expect(draw([{ block: 'heading', level, text: 'Title', aside: 'now' }], 20)).toBe(drawn);
  });

  it('puts the aside below when it does not fit beside', () => {
    expect(draw([{ block: 'heading', level: 3, text: 'Title', aside: 'as of 15 March' }], 20)).toBe(
      'Title\nas of 15 March\n',
    );
  });
});

describe('tables', () => {
  it('are left out without rows, and columns without text', () => {
    const columns = [
      { key: 'a', title: 'A' },
      { key: 'b', title: 'B' },
    ];
    expect(draw([{ block: 'table', columns, rows: [] }])).toBe('');
    expect(draw([{ block: 'table', columns, rows: [{ cells: { b: { text: 'x' } } }] }])).toBe(
      '  B\n  ━\n  x\n',
    );
  });

  it('align numbers right, cut what is to be cut and keep wide characters in their columns', () => {
    const columns = [
      { key: 'n', title: 'Days', align: 'right' },
      { key: 'what', title: 'What', grow: 1, overflow: 'cut' },
      { key: 'end', title: 'End' },
    ] as const;
    const row = (n: string, what: string) => ({
      cells: { n: { text: n }, what: { text: what }, end: { text: 'z' } },
    });
    const rows = [
      row('7', '予定どおり'),
      row('319', 'A text that is far too long to stand on one line of this table'),
      row('1', 'e\u0301'),
    ];
    expect(draw([{ block: 'table', columns, rows }], 40)).toMatchInlineSnapshot(`
      "  7 予定どおり
          End  z

        319 A text that is far too long to
        stand on one line of this table
          End  z

        1 é
          End  z
      "
    `);
  });

  it('draw thousands of rows in one go', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({ cells: { a: { text: String(index) } } }));
    const lines = draw([{ block: 'table', columns: [{ key: 'a', title: 'A' }], rows }]).split('\n');
    expect(lines).toHaveLength(3003);
    expect(lines[3001]).toBe('  2999');
  });
});

/** Relative luminance (WCAG) of one of the terminal's 256 colours. */
function luminance(index: number): number {
  const steps = [0, 95, 135, 175, 215, 255];
  const cube = index - 16;
  const grey = 8 + 10 * (index - 232);
  const channels =
    index >= 232
      ? [grey, grey, grey]
      : [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((at) => steps[at]!);
  const [red, green, blue] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
