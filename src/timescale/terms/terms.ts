import type { TermReading } from '../reading.ts';
import { daysOfMonth } from './days-of-month.ts';
import { exactDay } from './exact-day.ts';
import { festival } from './festival.ts';
import { financialYear } from './financial-year.ts';
import { moment } from './moment.ts';
import { month } from './month.ts';
import { otherYear } from './other-year.ts';
import { partOfMonth } from './part-of-month.ts';
import { planYear } from './plan-year.ts';
import { quarter } from './quarter.ts';
import { schoolTerm } from './school-term.ts';
import { season } from './season.ts';
import { year } from './year.ts';

/** The words that stand for days. Where two readings take the same words, the one that comes first here wins. */
export const termReadings: readonly TermReading[] = [
  exactDay,
  daysOfMonth,
  partOfMonth,
  financialYear,
  month,
  quarter,
  schoolTerm,
  season,
  festival,
  otherYear,
  planYear,
  year,
  moment,
];
