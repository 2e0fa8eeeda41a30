/**
 * Gives out ids that are not in use, each like a given one: where 1.1 and 1.2 are taken, 1.3 is free. Where none is like it,
 * the next is. No id is given out twice.
 */
export function freeIds(used: Iterable<string>): (like: string) => string {
  const highest = new Map<string, number>();
  for (const id of used) {
    const { stem, number } = splitId(id);
    highest.set(stem, Math.max(highest.get(stem) ?? 1, number));
  }
  return (like) => {
    const { stem, number } = splitId(like);
    const next = (highest.get(stem) ?? number) + 1;
    highest.set(stem, next);
    return `${stem}${next}`;
  };
}

/** Gives the id that is wished for where it is free, else one like it. No id is given out twice. */
export function idGiver(taken: Iterable<string>): (wish: string) => string {
  const used = new Set(taken);
  const freeId = freeIds(used);
  return (wish) => {
    let id = wish;
    while (used.has(id)) id = freeId(wish);
    used.add(id);
    return id;
  };
}

/** 18.1 under 18; but not 180. */
export function isNumberedUnder(id: string, parent: string): boolean {
  return id.startsWith(parent) && /^[^\p{L}\p{N}]/u.test(id.slice(parent.length));
}

/** An id without the number it ends in, and that number (its last digits, where it is very long). */
function splitId(id: string): { readonly stem: string; readonly number: number } {
  let start = id.length;
  while (start > 0 && id.length - start < 9 && id[start - 1]! >= '0' && id[start - 1]! <= '9') start--;
  return { stem: id.slice(0, start), number: Number(id.slice(start)) };
}
