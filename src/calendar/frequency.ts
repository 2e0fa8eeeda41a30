import { as, maybe, oneOf, type Pattern, sequence, word } from '../text/pattern.ts';
import { count } from './counting.ts';
import type { Interval } from './interval.ts';
import { timeUnit, type WrittenInterval } from './time-span.ts';

/** Words that say how often, and the interval they stand for. */
const adverbs: readonly (readonly [words: readonly string[], interval: Interval, warning?: string])[] = [
  [['daily'], { days: 1 }],
  [['weekly'], { days: 7 }],
  [['fortnightly'], { days: 14 }],
  [
    ['bi weekly', 'biweekly'],
    { days: 14 },
    '“Biweekly” is read as every two weeks; it could be twice a week.',
  ],
  [['monthly'], { months: 1 }],
  [
    ['bi monthly', 'bimonthly'],
    { months: 2 },
    '“Bimonthly” is read as every two months; it could be twice a month.',
  ],
  [['quarterly'], { months: 3 }],
  [
    ['termly', 'each term', 'every term', 'once a term'],
    { months: 4 },
    '“Termly” is read as every four months.',
  ],
  [['half termly, each half term, every half term'], { months: 2 }, 'A half term is read as two months.'],
  [['half yearly', 'biyearly', 'bi yearly'], { months: 6 }],
  [
    ['biannually', 'biannual', 'bi annually', 'bi annual'],
    { months: 6 },
    '“Biannually” is read as every six months; “biennially” is every two years.',
  ],
  [['annually', 'annual', 'yearly', 'per annum', 'pa', 'year on year'], { months: 12 }],
  [['biennially', 'biennial'], { months: 24 }],
  [['triennially', 'triennial'], { months: 36 }],
];

const times: readonly (readonly [words: readonly string[], perYear: number])[] = [
  [['twice', 'two times', '2 times', '2 x', '2x'], 2],
  [['three times', '3 times', 'thrice', '3 x'], 3],
  [['four times', '4 times', '4 x'], 4],
];

const perYear = word('a year, yearly, per year, each year, every year, annually, per annum, in a year');

const repeated: Pattern<(amount: number) => Interval> = oneOf<(amount: number) => Interval>(
  as(word('weekly'), () => (amount) => ({ days: 7 * amount })),
  as(word('monthly'), () => (amount) => ({ months: amount })),
  as(word('yearly'), () => (amount) => ({ months: 12 * amount })),
);

const each = word('every, each, per, once a, once every, once per, once each');
const other = as(word('other', 'second', 'alternate'), () => 2);
const weekday = word('monday, tuesday, wednesday, thursday, friday, saturday, sunday');

/** `every 6 weeks`, `six monthly`, `quarterly`, `twice a year`, `per annum`. */
export const frequency: Pattern<WrittenInterval> = oneOf<WrittenInterval>(
  ...adverbs.map(([forms, interval, warning]) =>
    as(word(...forms), () => ({ interval, ...(warning && { warning }) })),
  ),
  ...times.map(([forms, often]) =>
    as(sequence(word(...forms), perYear), () => ({ interval: { months: 12 / often } })),
  ),
  as(sequence(count, maybe(word('-')), repeated), ([amount, , make]) => ({ interval: make(amount) })),
  as(sequence(each, maybe(oneOf(count, other)), timeUnit), ([, amount, make]) => ({
    interval: make(amount ?? 1),
  })),
  as(sequence(each, word('financial year, academic year, calendar year, school year')), () => ({
    interval: { months: 12 },
  })),
  as(sequence(each, maybe(other), weekday), ([, amount]) => ({ interval: { days: 7 * (amount ?? 1) } })),
);
