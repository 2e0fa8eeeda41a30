import { diaryOf } from '../../assess/diary/diary.ts';
import type { EntryKind, Period } from '../../assess/diary/entry.ts';
import type { Noted } from '../../assess/diary/identity.ts';
import { isWanted } from '../../assess/filter/wanted.ts';
import type { Position } from '../../assess/position.ts';
import { calendarReport } from '../../view/calendar/report.ts';
import { takePositions } from '../../workspace/positions.ts';
import type { Input, Run } from '../command.ts';
import { misuse } from '../misuse.ts';
import { readPeriod } from '../period.ts';
import { requestOf } from '../request.ts';

export const run: Run = async (input, world) => {
  const request = requestOf(input);
  const { positions, asOf, diagnostics } = await takePositions(request, world);
  if (positions.length === 0) return { diagnostics };
  const period = readPeriod(input, asOf);
  if ('code' in period) return { diagnostics: [...diagnostics, period] };
  const entries = entriesIn(positions, period, input);
  if (!entries) return { diagnostics: [...diagnostics, tooMany] };
  const plans = positions.map(({ plan }) => plan);
  return { report: calendarReport({ plans, entries, period, asOf }), diagnostics };
};

const most = 10_000;

/** What is asked for; undefined where there is too much to look at. */
function entriesIn(
  positions: readonly Position[],
  period: Period,
  input: Input,
): readonly Noted[] | undefined {
  const kinds = input.optionsOf('kind') as readonly EntryKind[];
  const entries: Noted[] = [];
  for (const position of positions) {
    for (const entry of diaryOf(position, period, kinds.length ? kinds : undefined)) {
      if (entries.length === most) return undefined;
      entries.push({ plan: position.plan, entry });
    }
  }
  return entries.filter(({ entry }) => isWanted(input.optionsOf('owner'), entry.owner));
}

const tooMany = misuse(
  `More than ${most} things fall in this period.`,
  'Ask for a shorter one, or for fewer plans: rag calendar plans/one.yaml --for "1 month"',
);
