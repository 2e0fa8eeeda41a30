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

const times: Pattern<number> = oneOf(
  as(word('twice'), () => 2),
  as(word('thrice'), () => 3),
  as(sequence(count, word('times', 'x')), ([often]) => often),
);

/** A unit in which something is done so many times: what says so after a number, what only after “times”, its days. */
const units: readonly (readonly [per: Pattern<string>, also: Pattern<string>, name: string, days: number])[] =
  [
    [
      word('a year, per year, per annum, pa, in a year'),
      word('annually, each year, every year, yearly'),
      'year',
      365,
    ],
    [word('a quarter, per quarter'), word('quarterly, each quarter, every quarter'), 'quarter', 91],
    [word('a term, per term'), word('termly, each term, every term'), 'term', 120],
    [word('a month, per month, in a month'), word('monthly, each month, every month'), 'month', 30],
    [word('a week, per week, in a week'), word('weekly, each week, every week'), 'week', 7],
  ];

function soOften(often: number, unit: string, days: number): WrittenInterval {
  if (unit === 'year' && 12 % often === 0) return { interval: { months: 12 / often } };
  const between = Math.max(1, Math.floor(days / often));
  const every = between === 1 ? 'day' : `${between} days`;
  return { interval: { days: between }, warning: `${often} times a ${unit} is read as every ${every}.` };
}

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
  ...units.flatMap(([per, also, unit, days]) => [
    as(sequence(times, oneOf(per, also)), ([often]) => soOften(often, unit, days)),
    as(sequence(count, per), ([often]) => soOften(often, unit, days)),
  ]),
  as(sequence(count, maybe(word('-')), repeated), ([amount, , make]) => ({ interval: make(amount) })),
  as(sequence(each, maybe(oneOf(count, other)), timeUnit), ([, amount, make]) => ({
    interval: make(amount ?? 1),
  })),
  as(sequence(each, word('financial year, academic year, calendar year, school year')), () => ({
    interval: { months: 12 },
  })),
  as(sequence(each, maybe(other), weekday), ([, amount]) => ({ interval: { days: 7 * (amount ?? 1) } })),
);
