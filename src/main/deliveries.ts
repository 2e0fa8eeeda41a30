import type { Command } from '../commands/command.ts';
import { misplaced } from '../commands/shared.ts';
import { listed } from '../text/sentence.ts';
import { visible } from '../text/visible.ts';
import { findFormat, formatOfEnding, formatsFor, type NamedFormat } from '../write/format.ts';
import type { Delivery } from './call.ts';

/** A `--format` or an `--output`, in the order in which they were typed. */
export interface Placed {
  readonly name: 'format' | 'output';
  readonly text: string;
}

/** What the report is to be written as, and where to; or what is wrong with that. */
export function deliveriesOf(
  placed: readonly Placed[],
  plain: boolean,
  command: Command,
): readonly Delivery[] | string {
  const format = placed.find(({ name, text }) => name === 'format' && text !== 'plain')?.text;
  if (plain && format !== undefined)
    return `--plain and --format ${format} ask for different things. Leave one of them out.`;
  const deliveries: Delivery[] = [];
  for (const { format, output } of pair(placed)) {
    if (output === '') return 'Name the file to write: --output status.csv';
    const found = formatNamed(format ?? (plain ? 'plain' : undefined), output, command);
    if (typeof found === 'string') return found;
    deliveries.push({ format: found, output });
  }
  return inEachOthersWay(deliveries) ?? deliveries;
}

interface Pair {
  readonly format?: string;
  readonly output?: string;
}

/** An --output belongs to the --format before it. One of each belong together in either order. */
function pair(placed: readonly Placed[]): readonly Pair[] {
  const [first, second, ...more] = placed;
  if (!first) return [{}];
  if (second && first.name !== second.name && more.length === 0)
    return [{ [first.name]: first.text, [second.name]: second.text }];
  const pairs: Pair[] = [];
  for (const { name, text } of placed) {
    const last = pairs.at(-1);
    if (name === 'output' && last && last.output === undefined)
      pairs[pairs.length - 1] = { ...last, output: text };
    else pairs.push({ [name]: text });
  }
  return pairs;
}

/** The format that is named, else the one that the file's ending asks for, else text. */
function formatNamed(
  name: string | undefined,
  output: string | undefined,
  command: Command,
): NamedFormat | string {
  const ending = /\.([a-z0-9]+)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  const format = findFormat(name ?? 'text')!;
  if (name !== undefined || ending === undefined) return format;
  const asked = formatOfEnding(ending);
  return asked ? (misplaced(asked.name, command) ?? asked) : unknownEnding(output!, command);
}

function unknownEnding(output: string, command: Command): string {
  const known = formatsFor(command).flatMap(({ extension }) => (extension ? [`.${extension}`] : []));
  return `rag cannot tell from “${visible(output)}” how to write it. Give it one of the endings ${listed([...new Set(known)], 'or')}, or name a --format.`;
}

function inEachOthersWay(deliveries: readonly Delivery[]): string | undefined {
  const shown = deliveries.filter(({ output }) => output === undefined).map(({ format }) => format.name);
  if (shown.length > 1) {
    return `${listed(shown)} cannot all be printed here: only one can. Give the others a file each: --format ${shown[0]} --output FILE --format ${shown[1]}`;
  }
  const outputs = deliveries.flatMap(({ output }) => output ?? []);
  const twice = outputs.find((output, order) => outputs.indexOf(output) < order);
  return twice === undefined
    ? undefined
    : `--output ${visible(twice)} is given twice, and the second would overwrite the first. Name another file.`;
}
