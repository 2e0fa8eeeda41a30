import { rounded } from '../assess/measures/amounts.ts';
import type { MeasurePosition } from '../assess/measures/position.ts';
import { longDay } from '../calendar/words.ts';
import { figureText } from '../figure/write.ts';
import { quoted } from '../text/sentence.ts';

/** What a measure's newest figure is held against: `“62 %”, where 75 % was to be expected by 30 September 2018`. */
export function whyOf({ newest, course, target, unit }: MeasurePosition): string {
  const figure = quoted(newest!.written.figure.text);
  if (course.state === 'none') return `${figure}, and the target is ${quoted(target!.target.figure.text)}`;
  return `${figure}, where ${figureText(rounded(course.expected), unit)} was to be expected by ${longDay(newest!.day!)}`;
}
