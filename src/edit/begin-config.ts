import type { MonthDay } from '../calendar/calendar.ts';
import { monthNames } from '../calendar/words.ts';
import { defaultConfig } from '../config/config.ts';
import { configSchema } from '../config/written.ts';
import type { Data } from '../yaml/data.ts';
import { pasteable } from '../yaml/edit/paste.ts';
import { describedKeys } from '../yaml/schema.ts';

const { calendar, dueSoonDays, plans, review, timeZone } = defaultConfig;

/** What holds without a rag.yaml, as it would be written there. */
const defaults: Readonly<Record<string, Data>> = {
  plans,
  'time-zone': timeZone,
  review: 'months' in review ? `every ${review.months} months` : null,
  'due-soon': `${dueSoonDays} days`,
  seasons: Object.entries(calendar.seasons).map(([season, span]) => ({ season, ...days(span) })),
  terms: Object.entries(calendar.terms).map(([term, span]) => ({ term, ...days(span) })),
};

const opening = `# What holds for all the plans in this folder and below it. Every setting there is stands here, with what
# holds without it: to change one, take away the # before it, and put something else in its place.
`;

/** The text of a rag.yaml in which nothing is changed but, where they are given, the places of the plans. */
export function beginConfig(places?: readonly string[]): string {
  const entries = describedKeys(configSchema).map(({ key, description }) => {
    const isGiven = key === 'plans' && places !== undefined;
    const lines = pasteable({
      change: 'set',
      at: [],
      key,
      value: isGiven ? places : (defaults[key] ?? null),
    });
    return `\n# ${description}\n${isGiven ? lines : lines.replace(/^/gm, '# ')}\n`;
  });
  return [opening, ...entries].join('');
}

function days({ start, end }: { readonly start: MonthDay; readonly end: MonthDay }) {
  return { from: dayText(start), to: dayText(end) };
}

function dayText({ month, date }: MonthDay): string {
  return `${date} ${monthNames[month - 1]}`;
}
