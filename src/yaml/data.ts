import type { SyntaxNode } from './tree.ts';

/** What a document says, without how it is written: text, lists, maps, and `null` for a key with nothing behind it. */
export type Data = string | null | readonly Data[] | DataMap;

export interface DataMap {
  readonly [key: string]: Data;
}

/** Steps from the document to a value: the keys of maps, and places in lists from 0. */
export type Path = readonly (string | number)[];

export function dataOf(node: SyntaxNode): Data {
  switch (node.kind) {
    case 'text':
      return node.value;
    case 'empty':
      return null;
    case 'list':
      return node.items.map(dataOf);
    case 'map': {
      const data: Record<string, Data> = Object.create(null);
      for (const { key, value } of node.entries) data[key.value] = dataOf(value);
      return data;
    }
  }
}
