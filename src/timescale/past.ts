import { yearOf } from '../calendar/day.ts';
import type { Term } from './term.ts';

/** A term without a year as the last one that had ended before the anchor: `last March`. */
export function lastBefore(term: Term): Term {
  if (term.year !== undefined || term.needs) return term;
  const { name, at } = term;
  return {
    ...term,
    needs: 'anchor',
    name: `last ${name}`,
    warning: `“Last ${name}” is read as the last one that had ended then: write the year.`,
    at: (_, context) => {
      const { anchor } = context;
      if (!anchor) return undefined;
      for (let year = yearOf(anchor); year > yearOf(anchor) - 9; year--) {
        const days = at(year, context);
        if (days && days.last < anchor) return days;
      }
      return undefined;
    },
  };
}
