import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/calendar/day.ts';
import { visible } from '../../src/text/visible.ts';
import type { AgendaEvent, Report } from '../../src/view/report.ts';
import { write } from '../../src/write/ics.ts';
import { eventsIn, linesOf, namesOf, valueIn } from './calendars.ts';
import { status } from './sample.ts';

const day = (text: string) => parseDay(text)!;

function reportOf(parts: Partial<AgendaEvent> = {}, name = 'Plan', asOf = '2022-04-01'): Report {
  const event: AgendaEvent = {
    uid: 'a1',
    day: day('2022-04-30'),
    summary: 'Due: 1.2',
    description: ['Bring it to the board.', 'Owner: Director'],
    categories: ['Plan'],
    isTentative: false,
    ...parts,
  };
  return { ...status, kind: 'calendar', asOf: day(asOf), agenda: { name, events: [event] } };
}

/** Every text that a plan can supply is the given one. */
const hostile = (text: string) =>
  reportOf({ summary: text, description: [text, text], categories: [text, text] }, text);

const one = (report: Report) => eventsIn(write(report))[0]!;

test('an event is of a whole day, takes up no time and asks nobody', () => {
  expect(write(reportOf())).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//rag//rag calendar//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Plan',
      'BEGIN:VEVENT',
      'UID:a1',
      'DTSTAMP:20220401T000000Z',
      'SEQUENCE:44650',
      'DTSTART;VALUE=DATE:20220430',
      'DTEND;VALUE=DATE:20220501',
      'SUMMARY:Due: 1.2',
      'DESCRIPTION:Bring it to the board.\\nOwner: Director',
      'CATEGORIES:Plan',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
  const event = one(reportOf());
  expect(valueIn(event, 'dtstart')).toBe('2022-04-30');
  expect(valueIn(event, 'dtend')).toBe('2022-05-01');
  expect(valueIn(event, 'description')).toBe('Bring it to the board.\nOwner: Director');
  expect(valueIn(one(reportOf({ isTentative: true })), 'status')).toBe('TENTATIVE');
});

test('the sequence grows with the day asked about', () => {
  const days = ['1900-01-01', '1999-12-31', '2022-04-01', '2022-04-02', '2199-12-31'];
  const numbers = days.map((asOf) => Number(valueIn(one(reportOf({}, 'Plan', asOf)), 'sequence')));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(new Set(numbers).size).toBe(days.length);
  expect(numbers[0]).toBe(0);
});

test.each([
  ['marks', 'one; two, three \\ four \\n five: "six"', 'one; two, three \\ four \\n five: "six"'],
  ['line breaks', 'one\r\ntwo\nthree\rfour\u2028five', 'one two three four five'],
  [
    'an event',
    'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:a@b',
    'x END:VEVENT BEGIN:VEVENT ATTENDEE:mailto:a@b',
  ],
  ['a fold', 'x\r\n \tATTACH:y', 'x ATTACH:y'],
  ['controls', '\u0000a\u001b[31mb\u009bm\u0007c\u0085', 'abc'],
  ['what turns the text round', 'due \u202e2202\u2066 now\u200b', 'due 2202 now'],
  ['half a character', 'a\ud83d', 'a\ufffd'],
  ['commands to a build log', '::error::x ##[group]y ##vso[z', '·:error·:x ·#[group]y ·#vso[z'],
])('%s of a plan are text and no more', (_, text, shown) => {
  const event = one(hostile(text));
  expect(namesOf(event)).toBe(namesOf(one(reportOf())));
  expect(valueIn(event, 'summary')).toBe(shown);
  expect(valueIn(event, 'description')).toBe(`${shown}\n${shown}`);
  expect(event.getFirstProperty('categories')!.getValues()).toEqual([shown, shown]);
});

test.each([70, 71, 72, 73, 74, 75, 76])(
  'a character of several bytes after %i others is not cut',
  (before) => {
    const text = `${'a'.repeat(before)}👩‍👩‍👧é予${'b'.repeat(80)}`;
    expect(valueIn(one(hostile(text)), 'description')).toBe(`${text}\n${text}`);
  },
);

test('a long text is whole in the description, and short in the summary', () => {
  const text = '👍 late, '.repeat(1250).trim();
  const event = one(hostile(text));
  expect(valueIn(event, 'description')).toBe(`${text}\n${text}`);
  const summary = valueIn(event, 'summary');
  expect(summary).toMatch(/^(👍 late, ){18}👍 lat…$/u);
  expect([...summary]).toHaveLength(150);
});

test.each([149, 150, 151, 400])('a summary of %i wide characters is cut at 150', (length) => {
  const text = '👍'.repeat(length);
  const expected = length > 150 ? `${'👍'.repeat(149)}…` : text;
  expect(valueIn(one(hostile(text)), 'summary')).toBe(expected);
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...['\r\n', '\n', '\r', ' ', '\\', ';', ',', ':', '"', 'BEGIN:VEVENT', 'END:VCALENDAR', 'UID:x'],
        ...[
          '\\n',
          '\u2028',
          '\u202e',
          '\u001b[',
          '👩‍👩‍👧',
          'é',
          '予',
          '\ud800',
          '##[',
          '::',
          'word'.repeat(20),
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

test('any text comes back as it is shown, in lines of 75 bytes', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const file = write(hostile(text));
      for (const line of linesOf(file)) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).toBe(Buffer.from(line).toString());
        expect(line).not.toMatch(/^\s*::|##[a-z]*\[|[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
      }
      const [event, ...more] = eventsIn(file);
      expect(more).toEqual([]);
      expect(namesOf(event!)).toBe(namesOf(one(reportOf())));
      const shown = visible(text)
        .trim()
        .replace(/:(?=:)|#(?=#[a-z]*\[)/gi, '·');
      expect(valueIn(event!, 'description')).toBe(`${shown}\n${shown}`);
    }),
    { numRuns: 400 },
  );
});

test('a period in which nothing falls is a calendar of nothing', () => {
  const report = { ...reportOf(), agenda: { name: 'Plan', events: [] } };
  expect(eventsIn(write(report))).toEqual([]);
});

test('a report that is not about days cannot be one', () => {
  expect(() => write(status)).toThrow('not about days');
});
