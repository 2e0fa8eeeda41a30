import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/repository.ts';
import { rag } from '../world.ts';
import { eventsIn, linesOf, namesOf, valueIn } from '../write/calendars.ts';
import { bradford } from './bradford.ts';

const properties = 'uid dtstamp sequence dtstart dtend summary description categories status transp';

/** The events of a calendar of the Bradford plan, by their UID. */
async function eventsOn(asOf: string) {
  const { code, err, written } = await bradford(
    `calendar --as-of ${asOf} --from 2022-03-01 --to 2025-12-31 --output plan.ics`,
  );
  expect([code, err]).toEqual([0, '']);
  const file = written['plan.ics']!;
  for (const line of linesOf(file)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  return new Map(eventsIn(file).map((event) => [valueIn(event, 'uid'), event]));
}

test.each(['2022-03-20', '2023-02-01', '2023-03-15', '2024-06-01'])(
  'every event of %s is read by another program',
  async (asOf) => {
    const events = await eventsOn(asOf);
    expect(events.size).toBeGreaterThan(10);
    for (const event of events.values()) {
      expect(namesOf(event)).toBe(properties);
      expect(valueIn(event, 'dtend') > valueIn(event, 'dtstart')).toBe(true);
      expect(valueIn(event, 'categories')).toBe('Bradford Sufficiency Strategy Action Plan');
    }
  },
);

test('an event that is imported again on another day is the same one, and newer', async () => {
  const [before, after] = [await eventsOn('2022-03-20'), await eventsOn('2022-03-21')];
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [uid, event] of after) {
    expect(Number(valueIn(event, 'sequence'))).toBe(Number(valueIn(before.get(uid)!, 'sequence')) + 1);
    expect(valueIn(event, 'dtstart')).toBe(valueIn(before.get(uid)!, 'dtstart'));
  }
});

const plan = (more = '', title = 'Plan') => `plan: ${title}
id: plan
rounds: [{ round: 1, meeting: 2022-03-16 }]
recommendations:
  - id: 1
    recommendation: See to it.
    actions:
      - id: 1.1
        action: Do it, well; now.
        timescale: April 2022
${more}`;

/** The one event of an action that falls due, as a plan has it on a day. */
async function dueEvent(text: string, asOf = '2022-04-01') {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.yaml'), text);
  const period = ['--from', '2022-04-01', '--to', '2022-12-31', '--kind', 'due'];
  const { out } = await rag(folder, ['calendar', 'plan.yaml', '--as-of', asOf, ...period, '--format', 'ics']);
  const [event, ...more] = eventsIn(out);
  expect(more).toEqual([]);
  return event!;
}

test('an agreed revision moves the day of the same event', async () => {
  const revised = plan(
    '        revisions: [{ timescale: 20 June 2022, agreed: 2022-04-02, agreed-by: Committee }]\n',
  );
  const first = await dueEvent(revised, '2022-04-01');
  const second = await dueEvent(revised, '2022-04-02');
  expect([valueIn(first, 'dtstart'), valueIn(second, 'dtstart')]).toEqual(['2022-04-30', '2022-06-20']);
  expect(valueIn(second, 'uid')).toBe(valueIn(first, 'uid'));
  expect(Number(valueIn(second, 'sequence'))).toBeGreaterThan(Number(valueIn(first, 'sequence')));
  expect(valueIn(second, 'description')).toContain('Timescale: 20 June 2022');
});

test('texts of a plan are text, whatever they say', async () => {
  const text = `"Do it.\\r\\nEND:VEVENT\\nBEGIN:VEVENT\\r\\nORGANIZER:mailto:a@b \\u202e ${'👍 late; '.repeat(1250)}"`;
  const file = plan('', '"Plan\\r\\nATTENDEE:x, y"').replace('Do it, well; now.', text);
  const event = await dueEvent(file);
  expect(namesOf(event)).toBe(properties);
  expect(valueIn(event, 'categories')).toBe('Plan ATTENDEE:x, y');
  expect(valueIn(event, 'summary')).toMatch(
    /^Due: 1\.1 Do it\. END:VEVENT BEGIN:VEVENT ORGANIZER:mailto:a@b 👍 late; /u,
  );
  expect(valueIn(event, 'description').split('\n')[0]).toBe(
    `Do it. END:VEVENT BEGIN:VEVENT ORGANIZER:mailto:a@b ${'👍 late; '.repeat(1250)}`.trim(),
  );
});

test('more than anybody can look at is refused, and soon', async () => {
  const folder = temporaryFolder();
  const actions = Array.from(
    { length: 300 },
    (_, at) => `      - { id: 1.${at}, action: Do it., timescale: daily }\n`,
  );
  const head = plan().slice(0, plan().indexOf('      - id: 1.1'));
  writeFileSync(join(folder, 'plan.yaml'), head + actions.join(''));
  const argv = ['calendar', 'plan.yaml', '--as-of', '2022-04-01'];
  const { code, err } = await rag(folder, [...argv, '--for', '9 years']);
  expect([code, err.includes('More than 10000 things fall in this period.')]).toEqual([2, true]);
  expect((await rag(folder, [...argv, '--for', '32 days'])).code).toBe(0);
  expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toBe(head + actions.join(''));
});
