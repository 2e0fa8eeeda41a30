import { measuresOf } from '../../assess/measures/measures.ts';
import type { MeasurePosition, Reading } from '../../assess/measures/position.ts';
import type { Position } from '../../assess/position.ts';
import { longDay } from '../../calendar/words.ts';
import type { DatedFigure } from '../../plan/measure.ts';
import { ownerOfMeasure } from '../../plan/owner.ts';
import { titleOf } from '../../plan/rounds.ts';
import { refOf, type SelectedMeasure } from '../../plan/select.ts';
import { emptyCell, ratingCell, textCell } from '../cells.ts';
import { facts, maybe } from '../facts.ts';
import type { Block, Cell, Report } from '../report.ts';
import { measureData } from './data.ts';
import { measureRecords, valueRecords } from './records.ts';
import {
  changeCell,
  courseCell,
  dayWords,
  differenceCell,
  distanceCell,
  expectedWords,
  figureWords,
  newestCell,
  orNotUpdated,
  targetWords,
} from './words.ts';

/** A measure's whole story, as far as it was known on the day. */
export function measureStory(position: Position, { measure }: SelectedMeasure): Report {
  const { plan, asOf } = position;
  const own = measuresOf(position).find((each) => each.measure === measure)!;
  const alone = [{ ...position, measures: [own], recommendations: [] }];
  return {
    kind: 'show',
    asOf,
    data: { plan: plan.id, title: plan.title, ref: refOf(plan, measure.id), measure: measureData(own) },
    records: [...measureRecords(alone), valueRecords(alone)],
    view: [
      { block: 'heading', level: 1, text: refOf(plan, measure.id), aside: longDay(asOf) },
      { block: 'prose', cells: [textCell(measure.text)] },
      factsOf(position, own),
      ...valuesTable(own),
      ...benchmarksTable(own),
    ],
  };
}

function factsOf({ plan }: Position, own: MeasurePosition): Block {
  const { measure, recommendation, baseline, sinceBaseline, target, unit, declared, derived } = own;
  return facts([
    ['Of', maybe(recommendation && `${recommendation.id}  ${recommendation.text}`)],
    ['Owner', maybe(ownerOfMeasure(plan, own))],
    ['Better', maybe(measure.better?.value ?? measure.better?.text)],
    ['Baseline', baseline && { text: withDayAndSource(baseline, own) }],
    ['Target', maybe(target && targetWords(target, unit))],
    ['Newest', newestCell(own)],
    ['Since last time', full(changeCell(own))],
    ['Since the baseline', sinceBaseline && differenceCell(sinceBaseline, unit, 'no change')],
    ['Distance', full(distanceCell(own))],
    ['Course', full(courseCell(own))],
    ['Expected', full(textCell(expectedWords(own)))],
    ['Tolerance', maybe(measure.tolerance?.text)],
    ['RAG', declared && orNotUpdated(ratingCell(declared), own)],
    ['RAG by figures', derived && orNotUpdated(ratingCell(derived), own)],
  ]);
}

/** A fact that is not there is left out. */
function full(cell: Cell): Cell | undefined {
  return cell.text === '' ? undefined : cell;
}

function withDayAndSource(reading: Reading, { unit }: MeasurePosition): string {
  const { figure, source } = reading.written;
  const parts = [figureWords(figure, unit), dayWords(reading), source];
  return parts.filter(Boolean).join(', ');
}

function valuesTable(own: MeasurePosition): readonly Block[] {
  if (own.values.length === 0)
    return [{ block: 'prose', cells: [{ text: 'No figure yet.', tone: 'muted' }] }];
  return [
    { block: 'heading', level: 3, text: 'Figures' },
    {
      block: 'table',
      columns: [
        { key: 'round', title: 'Round' },
        { key: 'day', title: 'Of' },
        { key: 'value', title: 'Figure' },
        { key: 'rating', title: 'RAG' },
        { key: 'source', title: 'Source', grow: 1 },
      ],
      rows: own.values.map((reading) => {
        const { round, figure, rating, source } = reading.written;
        return {
          cells: {
            round: textCell(round && titleOf(round)),
            day: textCell(dayWords(reading)),
            value: textCell(figureWords(figure, own.unit)),
            rating: rating?.level ? ratingCell(rating.level) : textCell(rating?.text),
            source: textCell(source),
          },
        };
      }),
    },
  ];
}

function benchmarksTable({ benchmarks, unit }: MeasurePosition): readonly Block[] {
  if (benchmarks.length === 0) return [];
  const reading = (written: DatedFigure): Reading => ({ written, day: written.asAt?.last });
  return [
    { block: 'heading', level: 3, text: 'Benchmarks' },
    {
      block: 'table',
      columns: [
        { key: 'name', title: 'Whose' },
        { key: 'day', title: 'Of' },
        { key: 'value', title: 'Figure' },
        { key: 'difference', title: 'Newest against it' },
        { key: 'source', title: 'Source', grow: 1 },
      ],
      rows: benchmarks.map(({ benchmark, difference }) => ({
        cells: {
          name: textCell(benchmark.name),
          day: textCell(dayWords(reading(benchmark))),
          value: textCell(figureWords(benchmark.figure, unit)),
          difference: difference ? differenceCell(difference, unit, 'the same') : emptyCell,
          source: textCell(benchmark.source),
        },
      })),
    },
  ];
}
