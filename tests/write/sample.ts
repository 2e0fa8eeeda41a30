import type { Diagnostic } from '../../src/text/diagnostic.ts';
import type { Source } from '../../src/text/source.ts';
import type { Cell, Report, Row, Tone } from '../../src/view/report.ts';

const tones: Record<string, Tone> = { RED: 'bad', AMBER: 'caution', GREEN: 'good' };

function cells(texts: Record<string, string | Cell>): Row['cells'] {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? { text } : text]),
  );
}

function recommendation(ref: string, what: string, rag: string, owner: string, theme: string): Row {
  return {
    begins: true,
    cells: cells({ ref, what, rag: { text: rag, tone: tones[rag]! }, owner, theme }),
  };
}

function action(ref: string, what: string, timescale: string, timing: Cell): Row {
  return { cells: cells({ ref, what, timescale, timing }) };
}

/** The status of a plan, with long texts, an empty column, and a row that stands out. */
export const status: Report = {
  kind: 'status',
  asOf: '2023-03-15' as NonNullable<Report['asOf']>,
  data: { plans: [{ plan: 'bradford', summary: { recommendations: 17, actions: 19 } }] },
  records: [{ name: 'status', columns: ['Plan', 'Id', 'RAG'], rows: [['bradford', '1', 'AMBER']] }],
  view: [
    {
      block: 'heading',
      level: 1,
      text: 'Bradford Sufficiency Strategy Action Plan',
      aside: 'as of 15 March 2023',
    },
    {
      block: 'bars',
      label: '17 recommendations',
      bars: [
        { word: 'RED', count: 1, tone: 'bad' },
        { word: 'AMBER', count: 5, tone: 'caution' },
        { word: 'GREEN', count: 11, tone: 'good' },
      ],
    },
    {
      block: 'bars',
      label: '19 actions',
      bars: [
        { word: 'overdue', count: 7, tone: 'bad' },
        { word: 'due', count: 0, tone: 'muted' },
        { word: 'complete', count: 8, tone: 'done' },
      ],
    },
    {
      block: 'prose',
      cells: [
        { text: '2 actions are overdue and have not been reviewed.', tone: 'bad', strong: true },
        { text: 'The plan is reviewed every 12 months, and was last updated in the round of March 2023.' },
      ],
    },
    {
      block: 'table',
      columns: [
        { key: 'ref', title: 'Ref' },
        { key: 'what', title: 'Recommendation or action', grow: 3 },
        { key: 'rag', title: 'Rating' },
        { key: 'timescale', title: 'Timescale' },
        { key: 'timing', title: 'Timing', grow: 1 },
        { key: 'owner', title: 'Owner', wide: true },
        { key: 'theme', title: 'Theme', wide: true, overflow: 'cut', grow: 1 },
        { key: 'note', title: 'Note' },
      ],
      rows: [
        recommendation(
          '1',
          'Review current edge of care provision to develop a cohesive all age edge of care offer that ensures timely intervention and support.',
          'AMBER',
          'Assistant Director Improvement',
          'Edge of care, and everything that keeps children at home',
        ),
        action(
          '1.1',
          'Complete review of BPP and Intensive Family Support services by Peopletoo.',
          'March 2022',
          {
            text: 'complete',
            tone: 'done',
          },
        ),
        action('1.2', 'Bring service development proposal to DMT/CMT.', 'April 2022', {
          text: 'overdue 319 days, not reviewed',
          tone: 'bad',
          strong: true,
        }),
        recommendation(
          '15',
          'Progress the introduction of a revised Bradford specific purchasing framework for 16+ supported accommodation.',
          'RED',
          'Head of Commissioning',
          'Commissioning',
        ),
        action(
          '15.1',
          'Bring proposals to Overview and Scrutiny and progress implementation.',
          'April 2022 onwards',
          {
            text: 'ongoing',
            tone: 'muted',
          },
        ),
      ],
    },
    { block: 'heading', level: 2, text: 'What the ratings mean' },
    {
      block: 'facts',
      facts: [
        { label: 'RED', value: { text: 'The work has stopped, or will not be done in the time agreed.' } },
        {
          label: 'AMBER',
          value: {
            text: 'Some of it is late, and there is an agreed way to bring it back to its timescale.',
          },
        },
        { label: 'GREEN', value: { text: 'On track.', tone: 'good' } },
      ],
    },
  ],
};

export const planSource: Source = {
  name: 'plans/bradford.yaml',
  text: 'recommendations:\n  - id: 1\n    actions:\n      - id: 1.1\n        timescal: April 2022\n      - id: 1.1\n',
};

function span(text: string, from = 0) {
  const start = planSource.text.indexOf(text, from);
  return { source: planSource, start, end: start + text.length };
}

export const findings: readonly Diagnostic[] = [
  {
    code: 'unknown-key',
    severity: 'error',
    message: '“timescal” is not a key of an action.',
    hint: 'Did you mean “timescale”? Type: timescale: April 2022',
    span: span('timescal'),
    ref: 'bradford/1.1',
  },
  {
    code: 'duplicate-id',
    severity: 'error',
    message: 'Two actions have the id 1.1, so nobody can tell which of them a report or a minute speaks of.',
    hint: 'Give one of them an id that no other has, such as 1.2.',
    span: span('1.1', 70),
    related: [{ message: 'The id is used here first.', span: span('1.1') }],
  },
  {
    code: 'no-file',
    severity: 'warning',
    message: 'There is no file of this name.',
    path: 'plans/none.yaml',
  },
];
