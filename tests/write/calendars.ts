import ICAL from 'ical.js';

/** The events of a calendar file, as a strict reader takes it. */
export function eventsIn(file: string): readonly ICAL.Component[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  if (calendar.name !== 'vcalendar') throw new Error(`${calendar.name} is no calendar`);
  const parts = calendar.getAllSubcomponents();
  for (const part of parts) if (part.name !== 'vevent') throw new Error(`${part.name} is no event`);
  return parts;
}

/** The value of a property that an event has once. */
export function valueIn(event: ICAL.Component, name: string): string {
  const [value, ...more] = event.getAllProperties(name).map((property) => property.getFirstValue());
  if (value === undefined || more.length > 0) throw new Error(`${name} is there ${more.length + 1} times`);
  return String(value);
}

/** The names of an event’s properties, in their order. */
export function namesOf(event: ICAL.Component): string {
  return event
    .getAllProperties()
    .map(({ name }) => name)
    .join(' ');
}

/** Lines as the file has them: what ends one is CR LF, and there is no other CR or LF. */
export function linesOf(file: string): readonly string[] {
  const lines = file.split('\r\n');
  if (lines.pop() !== '' || /[\r\n]/.test(lines.join(''))) throw new Error('A line has another end.');
  return lines;
}
