import { addDays, type Day, dayOf, daysBetween, firstYear } from '../calendar/day.ts';
import { visible } from '../text/visible.ts';
import type { AgendaEvent, Report } from '../view/report.ts';
import { disarm } from './clean.ts';

/** iCalendar, RFC 5545: an event of whole days for each. There is no clock: what it says of today it takes from the day asked about. */
export function write({ kind, agenda, asOf }: Report): string {
  if (!agenda || !asOf) throw new Error(`A report of the kind ${kind} is not about days.`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//rag//rag calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textOf(agenda.name)}`,
    ...agenda.events.flatMap((event) => eventLines(event, asOf)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: AgendaEvent, asOf: Day): readonly string[] {
  const { uid, day, summary, description, categories, isTentative } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${plainDay(asOf)}T000000Z`,
    `SEQUENCE:${daysBetween(dayOf(firstYear, 1, 1)!, asOf)}`,
    `DTSTART;VALUE=DATE:${plainDay(day)}`,
    `DTEND;VALUE=DATE:${plainDay(addDays(day, 1))}`,
    `SUMMARY:${textOf(summary, longestSummary)}`,
    `DESCRIPTION:${description.map((line) => textOf(line)).join('\\n')}`,
    `CATEGORIES:${categories.map((category) => textOf(category)).join(',')}`,
    `STATUS:${isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** In characters: more is not seen in a day of a calendar, and the description holds it all. */
const longestSummary = 150;

/** A text of the plan as a value: one line, in which nothing ends it or starts another. */
function textOf(plan: string, longest?: number): string {
  const shown = cut(visible(plan).trim(), longest);
  // A line is folded anywhere, and a build log obeys one that begins with two colons.
  return disarm(shown.replace(/:(?=:)/g, '·')).replace(/[\\;,]/g, '\\$&');
}

function cut(text: string, longest = Number.POSITIVE_INFINITY): string {
  if (text.length <= longest) return text;
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

function plainDay(day: Day): string {
  return day.replaceAll('-', '');
}

/** In bytes of UTF-8, without the line break. */
const longestLine = 75;

/** A long line in several, each but the first after a space; no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let start = 0;
  let bytes = 0;
  let at = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > longestLine) {
      lines.push(line.slice(start, at));
      start = at;
      bytes = 1;
    }
    bytes += size;
    at += character.length;
  }
  return [...lines, line.slice(start)].join('\r\n ');
}
