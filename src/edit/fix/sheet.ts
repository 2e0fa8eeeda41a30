import type * as z from 'zod/mini';
import { naming } from '../../plan/decode.ts';
import type { RatingScheme } from '../../plan/ratings.ts';
import { decodeScheme } from '../../plan/scheme.ts';
import { nounOf, planSchema } from '../../plan/written.ts';
import { quoted } from '../../text/sentence.ts';
import type { Path } from '../../yaml/data.ts';
import { elementOf, keysOf, schemaAt } from '../../yaml/schema.ts';
import { entryOf, type MapNode, type SyntaxNode } from '../../yaml/tree.ts';

/** What stands in a plan file, be it a plan or not one yet. */
export interface Sheet {
  /** Every part whose place is known, in the order of the file; the plan itself first. */
  readonly parts: readonly WrittenPart[];
  /** Undefined where the ratings cannot be told. */
  readonly scheme?: RatingScheme;
  /** The ids of the rounds. */
  readonly rounds: ReadonlySet<string>;
}

/** A part of a plan as it is written, whether all is there that it needs or not. */
export interface WrittenPart {
  /** `plan`, `recommendation`, `action`, `update`, `revision`, `round` or `level`. */
  readonly noun: string;
  readonly node: MapNode;
  readonly path: Path;
  readonly schema: z.ZodMiniType;
  /** What it stands in; undefined of the plan itself. */
  readonly of?: WrittenPart;
}

export function readSheet(tree: MapNode): Sheet {
  const parts = [...partsIn({ noun: naming.document, node: tree, path: [], schema: planSchema })];
  const rounds = parts.filter(({ noun }) => noun === 'round').flatMap((part) => textIn(part, 'round') ?? []);
  return { parts, scheme: schemeIn(entryOf(tree, 'ratings')?.value), rounds: new Set(rounds) };
}

function* partsIn(part: WrittenPart): Iterable<WrittenPart> {
  yield part;
  for (const key of keysOf(part.schema)) {
    const list = entryOf(part.node, key)?.value;
    const schema = elementOf(schemaAt(part.schema, [key]));
    const noun = nounOf[key];
    if (list?.kind !== 'list' || !schema || noun === undefined) continue;
    for (const [place, node] of list.items.entries()) {
      if (node.kind === 'map')
        yield* partsIn({ noun, node, path: [...part.path, key, place], schema, of: part });
    }
  }
}

function schemeIn(written: SyntaxNode | undefined): RatingScheme | undefined {
  if (written?.kind === 'map') return undefined;
  if (written?.kind !== 'list') {
    const { scheme, unknown } = decodeScheme(written?.kind === 'text' ? written.value : undefined, []);
    return unknown ? undefined : scheme;
  }
  const levels = written.items.map((item) => (item.kind === 'map' ? levelIn(item) : undefined));
  return levels.every((level) => level !== undefined) ? decodeScheme(levels, []).scheme : undefined;
}

function levelIn(node: MapNode): { readonly level: string; readonly also: string[] } | undefined {
  const [level, also] = [entryOf(node, 'level')?.value, entryOf(node, 'also')?.value];
  const others = also?.kind === 'list' ? also.items : [];
  return level?.kind === 'text'
    ? { level: level.value, also: others.flatMap((item) => (item.kind === 'text' ? item.value : [])) }
    : undefined;
}

/** What is written behind a key, where it is a text. */
export function textIn({ node }: WrittenPart, key: string): string | undefined {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'text' ? value.value : undefined;
}

/** What a part is called: its id, or the id of what it stands in. */
export function nameOf(part: WrittenPart): string {
  const { noun, of } = part;
  if (noun === 'round' || noun === 'level') return textIn(part, noun) ?? `a ${noun}`;
  if (noun !== 'recommendation' && noun !== 'action') return of ? nameOf(of) : 'The plan';
  return textIn(part, 'id') ?? quoted(textIn(part, noun) ?? `an unnamed ${noun}`);
}
