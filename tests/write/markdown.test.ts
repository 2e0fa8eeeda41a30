import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/text/diagnostic.ts';
import type { Block } from '../../src/view/report.ts';
import { write } from '../../src/write/markdown.ts';
import { findings, status } from './sample.ts';

const markdown = (...view: readonly Block[]) => write({ kind: 'x', data: {}, records: [], view });
const prose = (text: string) => markdown({ block: 'prose', cells: [{ text }] });

it('writes headings, counts, tables and lists', () => {
  expect(write(status)).toMatchInlineSnapshot(`
    "# Bradford Sufficiency Strategy Action Plan

    as of 15 March 2023

    17 recommendations: RED 1, AMBER 5, GREEN 11.

    19 actions: overdue 7, due 0, complete 8.

    **2 actions are overdue and have not been reviewed.** The plan is reviewed every 12 months, and was last updated in the round of March 2023.

    | Ref | Recommendation or action | Rating | Timescale | Timing | Owner | Theme |
    | --- | --- | --- | --- | --- | --- | --- |
    | 1 | Review current edge of care provision to develop a cohesive all age edge of care offer that ensures timely intervention and support. | AMBER |  |  | Assistant Director Improvement | Edge of care, and everything that keeps children at home |
    | 1.1 | Complete review of BPP and Intensive Family Support services by Peopletoo. |  | March 2022 | complete |  |  |
    | 1.2 | Bring service development proposal to DMT/CMT. |  | April 2022 | **overdue 319 days, not reviewed** |  |  |
    | 15 | Progress the introduction of a revised Bradford specific purchasing framework for 16+ supported accommodation. | RED |  |  | Head of Commissioning | Commissioning |
    | 15.1 | Bring proposals to Overview and Scrutiny and progress implementation. |  | April 2022 onwards | ongoing |  |  |

    ## What the ratings mean

    - **RED**: The work has stopped, or will not be done in the time agreed.
    - **AMBER**: Some of it is late, and there is an agreed way to bring it back to its timescale.
    - **GREEN**: On track.
    "
  `);
});

it('writes findings with their lines in fences', () => {
  expect(markdown({ block: 'findings', findings })).toMatchInlineSnapshot(`
    "- **error** at plans/bradford.yaml:5:9: “timescal” is not a key of an action. Did you mean “timescale”? Type: timescale: April 2022 (unknown-key)

      \`\`\`text
        5 |         timescal: April 2022
          |         ^^^^^^^^
      \`\`\`

    - **error** at plans/bradford.yaml:6:13: Two actions have the id 1.1, so nobody can tell which of them a report or a minute speaks of. Give one of them an id that no other has, such as 1.2. (duplicate-id)

      \`\`\`text
        6 |       - id: 1.1
          |             ^^^
      \`\`\`

      plans/bradford.yaml:4:13: The id is used here first.

      \`\`\`text
        4 |       - id: 1.1
          |             ^^^
      \`\`\`

    - **warning** at plans/none.yaml: There is no file of this name. (no-file)

    "
  `);
});

it('writes code in a fence', () => {
  expect(markdown({ block: 'code', language: 'yaml', text: 'a: 1\n```\n' })).toBe(
    '````yaml\na: 1\n```\n````\n',
  );
});

describe('text of a plan', () => {
  it.each([
    { text: 'a | b', shown: 'a \\| b' },
    { text: '<b>&amp;</b>', shown: '\\<b\\>\\&amp;\\</b\\>' },
    { text: '`code` *bold* _em_ ~~out~~', shown: '\\`code\\` \\*bold\\* \\_em\\_ \\~\\~out\\~\\~' },
    { text: '[here](javascript:x)', shown: '\\[here\\](javascript:x)' },
    { text: '# Title', shown: '\\# Title' },
    { text: '- item', shown: '\\- item' },
    { text: '1. item', shown: '1\\. item' },
    { text: '1.2 is late', shown: '1.2 is late' },
    { text: '---', shown: '\\---' },
    { text: 'a back\\slash', shown: 'a back\\\\slash' },
    { text: '@user and a@b.uk', shown: '@&#8203;user and a@&#8203;b.uk' },
    { text: 'see #12 and GH-3', shown: 'see \\#&#8203;12 and GH-&#8203;3' },
    { text: 'https://x.uk or www.x.uk', shown: 'https\\://x.uk or www\\.x.uk' },
    { text: '$x$', shown: '\\$x\\$' },
    { text: '::error::x', shown: '\\::error::x' },
    { text: '##[error]', shown: '\\#\\#\\[error\\]' },
    { text: 'one\n\n# two', shown: 'one \\# two' },
    { text: '\u001b[31mred\u202e', shown: 'red' },
  ])('$text is only text', ({ text, shown }) => {
    expect(prose(text)).toBe(`${shown}\n`);
  });

  it('cannot leave its cell', () => {
    const rows = [{ cells: { a: { text: 'x | y\n| z |' } } }];
    expect(markdown({ block: 'table', columns: [{ key: 'a', title: 'A|B' }], rows })).toBe(
      '| A\\|B |\n| --- |\n| x \\| y \\| z \\| |\n',
    );
  });

  it('cannot leave its fence', () => {
    const text = '```` ```\n';
    const finding: Diagnostic = {
      code: 'c',
      severity: 'error',
      message: 'm',
      span: { source: { name: 'a`b.yaml', text }, start: 0, end: 4 },
    };
    const lines = markdown({ block: 'findings', findings: [finding] }).split('\n');
    expect(lines[0]).toBe('- **error** at a\\`b.yaml:1:1: m (c)');
    expect(lines.filter((line) => /^\s*`+/.test(line))).toEqual(['  `````text', '  `````']);
  });
});
