/** What a runner of a build service finds in a log, by the rules of the service's own. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** A step's lines as GitHub's runner takes them: `::name key=value,…::data` at a line's start, or `##[name …]data` anywhere. */
export function githubCommands(log: string): readonly Command[] {
  return linesOf(log).flatMap((line) => githubCommand(line.trimStart()) ?? olderCommand(line) ?? []);
}

/** A task's lines as the Azure agent takes them: `##vso[area.event key=value;…]data` anywhere; `##[…]` colours a line. */
export function azureCommands(log: string): readonly Command[] {
  const marks = [...log.matchAll(/##\[([a-z]*)/gi)].map(([, name]) => ({
    name: name!,
    properties: {},
    data: '',
  }));
  const commands = linesOf(log).flatMap((line) => bracketed(line, '##vso[', azureEscapes) ?? []);
  return [...commands, ...marks];
}

/** Whatever a runner may take for the end of a line. */
function linesOf(log: string): readonly string[] {
  return log.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}

type Escapes = readonly (readonly [code: string, character: string])[];

const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const azureEscapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%AZP25', '%'],
];

function githubCommand(line: string): Command | undefined {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end < 0) return undefined;
  const [name, properties] = nameAndRest(line.slice(2, end));
  return {
    name,
    properties: propertiesOf(properties, ',', propertyEscapes),
    data: unescaped(line.slice(end + 2), dataEscapes),
  };
}

function olderCommand(line: string): Command | undefined {
  return bracketed(line, '##[', azureEscapes);
}

function bracketed(line: string, opening: string, escapes: Escapes): Command | undefined {
  const start = line.indexOf(opening);
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name, properties] = nameAndRest(line.slice(start + opening.length, end));
  return {
    name,
    properties: propertiesOf(properties, ';', escapes),
    data: unescaped(line.slice(end + 1), escapes),
  };
}

function nameAndRest(info: string): readonly [string, string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1).trim()];
}

function propertiesOf(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const pairs = text.split(separator).flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals < 1 ? [] : [[pair.slice(0, equals), unescaped(pair.slice(equals + 1), escapes)]];
  });
  return Object.fromEntries(pairs);
}

/** One replacement after the other, as the runners do it. */
function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((before, [code, character]) => before.replaceAll(code, character), text);
}
