import { entryOf, type MapNode } from '../../yaml/tree.ts';
import type { Partner } from '../partner.ts';
import type { WrittenPartner } from '../written.ts';
import { decodeCompletion } from './completion.ts';
import { type Frame, readOptional } from './frame.ts';

/** Partners, of whom some may be no more than a name. */
export function decodePartners(
  written: readonly (string | WrittenPartner)[] | undefined,
  holder: MapNode,
  { readPhrase, rounds }: Pick<Frame, 'readPhrase' | 'rounds'>,
): readonly Partner[] {
  if (!written?.length) return [];
  const value = entryOf(holder, 'partners')?.value;
  const nodes = value?.kind === 'list' ? value.items : [];
  return written.map((each, order) => {
    if (typeof each === 'string') return { name: each };
    const node = nodes[order];
    return {
      name: each.partner,
      part: node?.kind === 'map' ? { node } : undefined,
      role: each.role,
      review: readOptional(each.review, (text) => readPhrase(text)),
      reviewed: readOptional(each.reviewed, (text) => decodeCompletion(text, rounds)),
    };
  });
}
