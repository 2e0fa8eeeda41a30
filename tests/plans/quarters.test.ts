import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastOfMonth } from '../../src/calendar/day.ts';
import { here, type Json } from '../commands/bradford.ts';
import { rag } from '../world.ts';

// What the papers let anyone know, quarter by quarter. `npx vitest run tests/plans -u` writes it anew; read it against them.
test('rag status over all of plans/, on the last day of each quarter from 2017 to 2024', async () => {
  const told: string[] = [];
  for (const day of quarters(2017, 2024)) {
    const { plans, notBegun } = await statusOn(day);
    const { found } = await checkOn(day);
    const yet = notBegun.length > 0 ? `  not begun: ${notBegun.join(', ')}\n` : '';
    told.push(`${day}\n${plans.map((plan: Json) => tellPlan(plan, found)).join('')}${yet}`);
  }
  await expect(told.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'quarters.out'));
}, 60_000);

test.each(quarters(2017, 2024))('rag check fails on %s for what status says is unreviewed', async (day) => {
  const status = await statusOn(day);
  const { code, found } = await checkOn(day);
  const unreviewed = status.plans.flatMap((plan: Json) =>
    actionsOf(plan).flatMap(({ id, overdueUnreviewed }) => (overdueUnreviewed ? [`${plan.plan}/${id}`] : [])),
  );
  const refs = found.flatMap(({ code, ref }) => (code === 'overdue-unreviewed' ? [ref] : []));
  expect(refs.sort()).toEqual(unreviewed.sort());
  expect(code).toBe(unreviewed.length > 0 ? 1 : 0);
});

async function statusOn(day: string): Promise<Json> {
  const { out } = await rag(here, ['status', 'plans', '--as-of', day, '--format', 'json']);
  return JSON.parse(out);
}

async function checkOn(day: string): Promise<{ readonly code: number; readonly found: readonly Json[] }> {
  const { code, out } = await rag(here, ['check', 'plans', '--as-of', day, '--format', 'json']);
  return { code, found: JSON.parse(out).diagnostics };
}

function quarters(first: number, last: number): readonly string[] {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return years.flatMap((year) => [3, 6, 9, 12].map((month) => lastOfMonth(year, month)));
}

function actionsOf({ recommendations }: Json): readonly Json[] {
  return recommendations.flatMap(({ actions }: Json) => actions);
}

/** A plan in a few lines: its newest round, the actions that are complete, due or late and whether anyone looked, and the partners. */
function tellPlan(plan: Json, found: readonly Json[]): string {
  const { RED, AMBER, GREEN } = plan.summary.rag;
  const rated = RED + AMBER + GREEN > 0 ? `, RED ${RED}, AMBER ${AMBER}, GREEN ${GREEN}` : '';
  const lines = [
    `  ${plan.plan}: ${plan.round ? `as reported in ${plan.round}` : 'nothing reported yet'}${rated}`,
    listed('complete', plan, ({ timing, id }) => timing.startsWith('complete') && id),
    listed('due soon', plan, ({ timing, id }) => timing === 'due-soon' && id),
    listed('not due', plan, ({ timing, id }) => timing === 'not-due' && id),
    listed('overdue', plan, tellOverdue),
    tellUndated(plan.summary),
    tellPartners(plan, found),
  ];
  return lines
    .filter(Boolean)
    .map((line) => `${line}\n`)
    .join('');
}

function tellUndated({ timing, reviewLapsed }: Json): string {
  const undated = timing['no-date'] + timing.ongoing;
  const due = reviewLapsed > 0 ? `, ${reviewLapsed} of them to be looked at` : '';
  return undated > 0 ? `    without a date: ${undated}${due}` : '';
}

function tellPartners({ plan }: Json, found: readonly Json[]): string {
  const overdue = found.filter(({ code, ref }) => code === 'partner-review-overdue' && ref.startsWith(plan));
  const names = overdue.map(({ message }) => /“(.*?)”/.exec(message)?.[1]);
  return names.length > 0 ? `    partnerships not reviewed: ${names.join('; ')}` : '';
}

function listed(heading: string, plan: Json, tell: (action: Json) => string | false): string {
  const told = actionsOf(plan).flatMap((action) => tell(action) || []);
  return told.length > 0 ? `    ${heading}: ${told.join('; ')}` : '';
}

function tellOverdue({ timing, id, daysOverdue, overdueUnreviewed, review }: Json): string | false {
  if (timing !== 'overdue') return false;
  return `${id} by ${daysOverdue} days, ${overdueUnreviewed ? 'UNREVIEWED' : `reviewed ${review.last}`}`;
}
