import { expect } from 'vitest';
import * as z from 'zod/mini';
import type { Source } from '../../src/text/source.ts';
import type { Change } from '../../src/yaml/change.ts';
import type { Data, Path } from '../../src/yaml/data.ts';
import { editYaml } from '../../src/yaml/edit/edit.ts';
import { type Parsed, parseYaml } from '../../src/yaml/parse.ts';
import type { SyntaxNode } from '../../src/yaml/tree.ts';

/** Something like an action of a plan, for texts short enough to be looked at whole. */
export const actionSchema = z.object({
  id: z.string(),
  action: z.string(),
  owner: z.string(),
  revisions: z.array(z.object({ timescale: z.string(), reason: z.string() })),
  completed: z.string(),
  updates: z.array(z.object({ round: z.string(), rag: z.string(), update: z.string() })),
});

/** A text that was read and may be edited. */
export interface Read {
  readonly source: Source;
  readonly parsed: Parsed & { readonly tree: SyntaxNode };
}

export function read(text: string): Read {
  const source = { name: 'plan.yaml', text };
  const { tree, diagnostics } = parseYaml(source);
  if (!tree) throw new Error(`unreadable: ${text}`);
  return { source, parsed: { tree, diagnostics } };
}

/** What comes of changes; refused, why. */
export function edit(
  { source, parsed }: Read,
  changes: readonly Change[],
  schema: z.ZodMiniType = actionSchema,
): Read | string {
  const result = editYaml(source, parsed, changes, schema);
  return 'refused' in result
    ? result.refused
    : { source: result.source, parsed: { tree: result.tree, diagnostics: [] } };
}

/** The text that came of changes which may not be refused. */
export function textOf(result: Read | string): string {
  if (typeof result === 'string') throw new Error(`refused: ${result}`);
  return result.source.text;
}

/** The text with the changes made, or `refused: ` and why. */
export function edited(
  text: string,
  changes: readonly Change[],
  schema: z.ZodMiniType = actionSchema,
): string {
  const result = edit(read(text), changes, schema);
  return typeof result === 'string' ? `refused: ${result}` : result.source.text;
}

/**
 * Checks an edit that is drawn as a patch: lines marked `+` come, lines marked `-` go, and all others, which begin with a
 * space, stay as they are.
 */
export function expectPatch(patch: string, ...changes: readonly Change[]): void {
  const lines = patch.replace(/^\n|\n *$/g, '').split('\n');
  const without = (mark: string) =>
    lines
      .filter((line) => !line.startsWith(mark))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  expect(edited(without('+'), changes)).toBe(without('-'));
}

/** An item into the list of the topmost map that stands under a key. */
export function insert(key: string, item: Data, before?: number): Change {
  return { change: 'insert', at: [key], before, item };
}

/** A key of the topmost map. */
export function set(key: string, value: Data): Change {
  return { change: 'set', at: [], key, value };
}

export function remove(...at: Path): Change {
  return { change: 'remove', at };
}
