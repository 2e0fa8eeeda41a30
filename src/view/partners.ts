import type { PartnerPosition, Position } from '../assess/position.ts';
import { shortDay } from '../calendar/words.ts';
import type { Completion, WrittenDay } from '../plan/plan.ts';
import { days, emptyCell, textCell, writtenDayCell } from './cells.ts';
import { timescaleData } from './dates.ts';
import type { Block, Cell, JsonObject } from './report.ts';

interface Reviewed {
  readonly position: PartnerPosition;
  /** The recommendation that the partner belongs to; undefined: the plan. */
  readonly id?: string;
}

/** When the partnerships of a plan are reviewed; nothing where no review is asked for. */
export function partnerBlocks({
  partners,
  recommendations,
}: Pick<Position, 'partners' | 'recommendations'>): readonly Block[] {
  const all: readonly Reviewed[] = [
    ...partners.map((position) => ({ position })),
    ...recommendations.flatMap((each) =>
      each.partners.map((position) => ({ position, id: each.recommendation.id })),
    ),
  ];
  const asked = all.filter(({ position }) => position.timing !== undefined);
  if (asked.length === 0) return [];
  const ofParts = asked.some(({ id }) => id !== undefined);
  return [
    { block: 'heading', level: 3, text: 'Partner reviews' },
    {
      block: 'table',
      columns: [
        ...(ofParts ? [{ key: 'ref', title: 'Ref' }] : []),
        { key: 'partner', title: 'Partner', grow: 1 },
        { key: 'review', title: 'Review' },
        { key: 'position', title: 'Position' },
      ],
      rows: asked.map(({ position, id }) => ({
        cells: {
          ref: textCell(id),
          partner: textCell(position.partner.name),
          review: textCell(position.review?.text),
          position: partnerCell(position),
        },
      })),
    },
  ];
}

/** Whether a review was held, or is to be. */
function partnerCell({ timing, due, reviewed, daysOverdue }: PartnerPosition): Cell {
  switch (timing) {
    case undefined:
      return emptyCell;
    case 'reviewed': {
      const when = reviewed && writtenDayCell(asWritten(reviewed)).text;
      return { text: when === 'yes' ? 'reviewed' : `reviewed ${when}`, tone: 'done' };
    }
    case 'overdue':
      return { text: `review overdue ${days(daysOverdue)}`, tone: 'bad' };
    case 'due-soon':
      return { text: `review due ${shortDay(due!)}`, tone: 'caution' };
    case 'not-due':
      return { text: `review due ${shortDay(due!)}` };
    default:
      return { text: 'no date', tone: 'muted' };
  }
}

function asWritten({ text, kind, last }: Completion): WrittenDay {
  return { text, last, precision: kind === 'month' ? 'month' : 'day' };
}

export function partnerData({
  partner,
  review,
  due,
  timing,
  daysOverdue,
  reviewed,
}: PartnerPosition): JsonObject {
  return {
    partner: partner.name,
    role: partner.role ?? null,
    review: review ? timescaleData(review) : null,
    due: due ?? null,
    timing: timing ?? null,
    daysOverdue,
    reviewed: reviewed?.text ?? null,
  };
}
