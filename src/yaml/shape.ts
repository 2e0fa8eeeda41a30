import type * as z from 'zod/mini';
import type { Diagnostic } from '../text/diagnostic.ts';
import { quoted } from '../text/sentence.ts';
import { firstLineOf, type Source } from '../text/source.ts';
import { isCutOff } from './cut-off.ts';
import { groupHint } from './group-hint.ts';
import { meantKey, type Naming } from './meant.ts';
import { mendKeys } from './mend.ts';
import { withoutMark } from './paste.ts';
import { articled, elementOf, homesOf, keysOf, schemaAt } from './schema.ts';
import { entryOf, type MapEntry, type MapNode, type SyntaxNode, type TextNode } from './tree.ts';

type Path = readonly PropertyKey[];

/**
 * A tree against the schema of what may be written: the written form and the tree it was read from, and everything
 * that does not fit, each at its place. A misspelt key is an error, and is read as what was most likely meant; when more
 * than keys is wrong there is no written form. A key with nothing behind it counts as not written, unless it has no colon
 * either: then it is the rest of a text that a comma cut off. Keys that begin with `x-` are the user's own and are passed
 * over.
 */
export function readShape<Written>(
  schema: z.ZodMiniType<Written>,
  source: Source,
  tree: SyntaxNode | undefined,
  naming: Naming,
): { readonly written?: Written; readonly tree?: MapNode; readonly diagnostics: readonly Diagnostic[] } {
  if (tree?.kind !== 'map') return { diagnostics: [notADocument(source, tree, naming)] };
  const result = schema.safeParse(dataOf(tree, source));
  if (result.success) return { written: result.data, tree, diagnostics: [] };
  const issues = result.error.issues.flatMap((issue) => ofTheChoice(issue, tree));
  const keys = issues.filter(({ code }) => code === 'unrecognized_keys');
  const scene = { schema, source, tree, naming };
  if (keys.length === 0) return { diagnostics: issues.flatMap((issue) => explain(issue, scene)) };
  // What a misspelt key explains is not said: all but the keys themselves is looked for once they are mended.
  const rest = readShape(schema, source, mendKeys(tree, schema, naming), naming);
  return { ...rest, diagnostics: [...keys.flatMap((issue) => explain(issue, scene)), ...rest.diagnostics] };
}

/** What is wrong with a choice between a text and more than a text: what is wrong with the one that was typed. */
function ofTheChoice(issue: z.core.$ZodIssue, tree: MapNode): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const found = nodeAt(tree, issue.path);
  const meant = found?.kind === 'map' || found?.kind === 'list' ? issue.errors.at(-1) : undefined;
  if (!meant?.length) return [issue];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

interface Scene {
  readonly schema: z.ZodMiniType;
  readonly source: Source;
  readonly tree: MapNode;
  readonly naming: Naming;
}

function dataOf(node: SyntaxNode, source: Source): unknown {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'empty') return undefined;
  if (node.kind === 'list') return node.items.map((item) => dataOf(item, source));
  const data: Record<string, unknown> = Object.create(null);
  for (const entry of node.entries) {
    const { key, value } = entry;
    if (key.value.startsWith('x-')) continue;
    if (value.kind !== 'empty') data[key.value] = dataOf(value, source);
    else if (isCutOff(entry, source)) data[key.value] = '';
  }
  return data;
}

function explain(issue: z.core.$ZodIssue, scene: Scene): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, scene));
  const found = nodeAt(scene.tree, issue.path);
  return [found && found.kind !== 'empty' ? wrongKind(found, issue.path, scene) : missing(issue.path, scene)];
}

function unknownKey(key: string, path: Path, scene: Scene): Diagnostic {
  const { source, tree, naming } = scene;
  const part = partAt(path, naming);
  const parent = nodeAt(tree, path) as MapNode;
  const entry = entryOf(parent, key)!;
  return {
    code: 'unknown-key',
    severity: 'error',
    ...(isCutOff(entry, source)
      ? {
          message: `The comma before ${quoted(key, 40)} ends the text that it stands in, as it does anywhere between braces.`,
          hint: 'Put the whole text in quotation marks, as in: {value: "£292,825"}',
        }
      : {
          message: `“${key}” is not a key of ${articled(part)}.`,
          hint: hintForUnknown(entry, parent, path, scene),
        }),
    span: { source, start: entry.key.start, end: entry.key.end },
  };
}

function hintForUnknown(
  { key: { value: key }, value }: MapEntry,
  parent: MapNode,
  path: Path,
  { schema, naming }: Scene,
): string {
  const here = schemaAt(schema, path);
  const known = keysOf(here);
  const meant = meantKey(key, known, partAt(path, naming), naming);
  const home = homesOf(schema, meant?.key ?? key, naming.document, naming.items)[0];
  if (meant && entryOf(parent, meant.key))
    return `Did you mean “${meant.key}”? It stands here already: put there what belongs to it, and delete this line.`;
  if (meant && known.includes(meant.key)) {
    const element = elementOf(here && schemaAt(here, [meant.key]));
    if (!element || value.kind === 'list') return `Did you mean “${meant.key}”? Type: ${meant.key}: …`;
    const [first] = keysOf(element);
    return `Did you mean “${meant.key}”? It is a list: type “${meant.key}:”, and on the line below it: - ${first ? `${first}: …` : '…'}`;
  }
  const keys = `The keys here are: ${known.join(', ')}.`;
  if (!home) return `${keys} To keep a key of your own, begin it with x-: x-${key}.`;
  if (!meant) return `“${key}” belongs to ${articled(home)}. ${keys}`;
  const list = known.find((each) => keysOf(elementOf(here && schemaAt(here, [each]))).includes(meant.key));
  const place = list ? `, under “${list}:”` : '';
  return [`Did you mean “${meant.key}”? It belongs to ${articled(home)}${place}.`, meant.more]
    .filter(Boolean)
    .join(' ');
}

function missing(path: Path, { schema, source, tree, naming }: Scene): Diagnostic {
  const key = String(path.at(-1));
  const holder = nodeAt(tree, path.slice(0, -1));
  if (typeof path.at(-1) === 'number') {
    const item = naming.items[String(path.at(-2))] ?? 'text';
    return {
      code: 'missing-key',
      severity: 'error',
      message: `There is nothing behind this dash, where ${articled(item)} belongs.`,
      hint: `Write the ${item} behind the dash, or take the dash away.`,
      span: firstLineOf(source, nodeAt(tree, path) ?? tree),
    };
  }
  const list = elementOf(schemaAt(schema, path)) !== undefined;
  const part = partAt(path.slice(0, -1), naming);
  const node = holder?.kind === 'map' ? holder : tree;
  const empty = entryOf(node, key);
  return {
    code: 'missing-key',
    severity: 'error',
    message: empty ? `There is nothing behind “${key}:”.` : `${capital(articled(part))} has no “${key}”.`,
    hint: list
      ? `Add a line “${key}:” and under it each ${naming.items[key] ?? 'item'}, beginning with a dash.`
      : empty
        ? `Type it behind the colon: ${key}: …`
        : `Add a line to the ${part}: ${key}: …`,
    span: empty ? { source, start: empty.key.start, end: empty.key.end } : firstLineOf(source, node),
  };
}

const kindWords = { text: 'a plain text', list: 'a list', map: 'a group of keys', empty: 'nothing' } as const;

function wrongKind(found: SyntaxNode, path: Path, { schema, source, naming }: Scene): Diagnostic {
  const last = path.at(-1);
  const wanted = schemaAt(schema, path);
  const item = typeof last === 'number' ? (naming.items[String(path.at(-2))] ?? 'text') : undefined;
  const subject = item ? `Each ${item} here` : `“${String(last)}”`;
  const keys = keysOf(wanted);
  const [takes, hint] = keys.length
    ? [
        'is a group of keys',
        item
          ? `Type: - ${keys[0]}: … and the other keys under it.`
          : groupHint(String(last), found.kind === 'text' ? found.value : undefined, wanted!),
      ]
    : elementOf(wanted)
      ? [
          'is a list',
          `Put each one on a line of its own, behind a hyphen and a space: - ${found.kind === 'text' ? firstItem(found, source) : firstOf(elementOf(wanted))}`,
        ]
      : ['is one text', `Write it as one text${item ? ' behind the dash' : `: ${String(last)}: …`}`];
  return {
    code: 'wrong-shape',
    severity: 'error',
    message: `${subject} ${takes}, and ${kindWords[found.kind]} stands here.`,
    hint,
    span: firstLineOf(source, found),
  };
}

function notADocument(source: Source, tree: SyntaxNode | undefined, naming: Naming): Diagnostic {
  if (!tree || tree.kind === 'empty') {
    return {
      code: 'empty-file',
      severity: 'error',
      message: 'This file is empty.',
      hint: `${capital(articled(naming.document))} begins with a line such as: ${naming.opening}`,
      span: { source, start: 0, end: 0 },
    };
  }
  return {
    code: 'wrong-shape',
    severity: 'error',
    message: `This is not ${articled(naming.document)}: the file holds ${kindWords[tree.kind]} where keys belong.`,
    hint: `${capital(articled(naming.document))} begins with a line such as: ${naming.opening}`,
    span: firstLineOf(source, tree),
  };
}

/** What the thing at a path is called: an item of a list by its noun, else the document. */
function partAt(path: Path, naming: Naming): string {
  const list = path.findLast((step) => typeof step === 'string' && step in naming.items);
  return list === undefined ? naming.document : naming.items[String(list)]!;
}

function nodeAt(tree: SyntaxNode, path: Path): SyntaxNode | undefined {
  let node: SyntaxNode | undefined = tree;
  for (const step of path) {
    if (node?.kind === 'map') node = entryOf(node, String(step))?.value;
    else if (node?.kind === 'list') node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** How an item of a list begins. */
function firstOf(item: z.ZodMiniType | undefined): string {
  const [key] = keysOf(item);
  return key === undefined ? '…' : `${key}: …`;
}

/** The first line of a text that should be a list, without the bullet before it. */
function firstItem(node: TextNode, source: Source): string {
  const { start, end } = firstLineOf(source, node);
  const item = withoutMark(source.text.slice(start, end).trim());
  return cut(item ?? node.value);
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
