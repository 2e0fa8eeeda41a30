const unlike: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['lives', 'life'],
]);

/** Endings of many, and of one; the first that fits. An ending that stays keeps `process` and `analysis` as they are. */
const endings: readonly (readonly [many: RegExp, one: string])[] = [
  [/(?:ss|us|is)$/, '$&'],
  [/(?<=..)ies$/, 'y'],
  [/(?<=ss|sh|ch|x|z)es$/, ''],
  [/(?<=\p{Ll}\p{Ll})s$/u, ''],
];

/** The word for one: `enquiries` → `enquiry`. What is not in small letters (`NHS`), or is one already, stays. */
export function singular(word: string): string {
  const found = unlike.get(word);
  if (found) return found;
  const ending = endings.find(([many]) => many.test(word));
  return ending ? word.replace(...ending) : word;
}
