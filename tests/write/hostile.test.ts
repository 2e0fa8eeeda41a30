import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/text/columns.ts';
import type { Diagnostic } from '../../src/text/diagnostic.ts';
import type { Report } from '../../src/view/report.ts';
import { write as writeCsv } from '../../src/write/csv.ts';
import { write as writeJson } from '../../src/write/json.ts';
import { write as writeMarkdown } from '../../src/write/markdown.ts';
import { write as writePlain } from '../../src/write/plain.ts';
import { write as writeText } from '../../src/write/terminal.ts';

/** A report in which every text that a plan can supply is the given one. */
function reportOf(text: string): Report {
  const cell = { text, tone: 'bad', strong: true } as const;
  const span = { source: { name: text || 'x', text: `a: ${text}\n` }, start: 1, end: 4 };
  const finding: Diagnostic = {
    code: text,
    severity: 'error',
    message: text,
    hint: text,
    span,
    related: [{ message: text, span }],
  };
  return {
    kind: 'x',
    data: { text },
    records: [{ name: 'x', columns: ['A', text], rows: [[text, text]] }],
    view: [
      { block: 'heading', level: 1, text, aside: text },
      { block: 'prose', cells: [cell, cell] },
      { block: 'facts', facts: [{ label: text, value: cell }] },
      {
        block: 'bars',
        label: text,
        bars: [
          { word: text, count: 3, tone: 'good' },
          { word: text, count: 0, tone: 'bad' },
        ],
      },
      {
        block: 'table',
        columns: [
          { key: 'a', title: 'A' },
          { key: 'b', title: text, grow: 1 },
          { key: 'c', title: 'C', wide: true, overflow: 'cut' },
        ],
        rows: [{ cells: { a: cell, b: cell, c: cell } }, { cells: { b: cell }, begins: true }],
      },
      { block: 'findings', findings: [finding] },
    ],
  };
}

const style = { width: 80, color: false };
const writers = {
  text: (report: Report) => writeText(report, style),
  plain: writePlain,
  csv: (report: Report) => writeCsv(report).replaceAll('\r\n', '\n'),
  markdown: writeMarkdown,
  json: writeJson,
};

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '::error::',
          '::',
          ':',
          '##[',
          '##vso[',
          '#',
          '[',
          '\u001b[31m',
          '\u009b2J',
          '\u001b]0;t\u0007',
          '\r',
          '\n',
        ],
        ...[
          '\u2028',
          '\u202e',
          '\u200b',
          '\ud800',
          ' ',
          '\t',
          'word',
          '予',
          '👩‍👩‍👧',
          'e\u0301',
          '\u05b0',
          '`',
          '|',
          '=1',
          '"',
        ],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

describe.each(Object.entries(writers))('any text in %s', (_, write) => {
  it('prints no control character, no mark that nobody sees and no half of a pair', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(write(reportOf(text))).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is no command to a build log', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const output = write(reportOf(text));
        expect(output).not.toMatch(/^\s*::/m);
        expect(output).not.toMatch(/##[a-z]*\[/i);
      }),
      { numRuns: 200 },
    );
  });
});

it('no line of a page is wider than the terminal', () => {
  fc.assert(
    fc.property(nasty, fc.integer({ min: 20, max: 130 }), fc.boolean(), (text, width, color) => {
      for (const line of writeText(reportOf(text), { width, color }).split('\n')) {
        const shown = line.replace(/\u001b\[[\d;]*m/g, '');
        expect(columnsOf(shown), JSON.stringify(shown)).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 500 },
  );
});

it('a very long text, and a very long word, are written whole', () => {
  for (const text of ['late word '.repeat(1000), '予'.repeat(4000)]) {
    for (const write of Object.values(writers))
      expect(write(reportOf(text)).length).toBeGreaterThan(text.length);
  }
});
