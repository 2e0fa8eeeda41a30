import { entryKinds } from '../assess/diary/entry.ts';
import { answersForOption, atOption, defineCommand, plansArgument } from './command.ts';
import { periodOptions } from './period.ts';

export const calendar = defineCommand({
  name: 'calendar',
  summary: 'List what falls due in a period, and write it for a calendar.',
  description:
    'What open actions fall due, and what recurs each time; by when a review has to be repeated, and what has to be reviewed now; the meetings of rounds, and the days of their facts; and the dates that updates promised and nobody has answered. What is overdue already is in rag overdue. With --output plan.ics it is a file for Outlook and other calendars: import it again later, and what has moved is moved there. What has been completed since is not taken out of a calendar that imported it; one that subscribes to the file shows what the file holds.',
  calendar: true,
  arguments: [plansArgument],
  options: [
    ...periodOptions,
    answersForOption,
    { name: 'kind', value: 'KIND', summary: 'only this', many: true, choices: entryKinds },
    atOption,
  ],
  examples: [
    { line: 'rag calendar', says: 'the next three months' },
    { line: 'rag calendar --from "April 2024" --for "1 year"', says: 'the financial year 2024/25' },
    { line: 'rag calendar --kind due,meeting --output plan.ics', says: 'for Outlook' },
    {
      line: 'rag calendar --owner "Head of Fostering" --format csv',
      says: 'what one role has to see to, for Excel',
    },
  ],
});
