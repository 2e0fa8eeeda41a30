import type { Calendar } from '../calendar/calendar.ts';
import type { Links } from '../plan/links.ts';

/** What an assessment goes by, beside the plan itself. */
export interface Terms {
  readonly calendar: Calendar;
  /** An action due within so many days is due soon. */
  readonly dueSoonDays: number;
  /** What other plans have to do with this one; without them it is assessed as if it stood alone. */
  readonly links?: Links;
}
