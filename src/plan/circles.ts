/** A circle in which things follow one another, and where in it one of them stands. */
export interface Circle<Thing> {
  readonly things: readonly Thing[];
  readonly at: number;
}

/** The circle of each thing that comes back to itself, however long the way. What only leads into one is in none. */
export function circlesIn<Thing>(
  things: Iterable<Thing>,
  next: (thing: Thing) => Thing | undefined,
): ReadonlyMap<Thing, Circle<Thing>> {
  const circles = new Map<Thing, Circle<Thing>>();
  const seen = new Set<Thing>();
  for (const start of things) {
    const way: Thing[] = [];
    const places = new Map<Thing, number>();
    let thing: Thing | undefined = start;
    while (thing !== undefined && !seen.has(thing)) {
      seen.add(thing);
      places.set(thing, way.length);
      way.push(thing);
      thing = next(thing);
    }
    const first = thing && places.get(thing);
    if (first === undefined) continue;
    const circle = way.slice(first);
    for (const [at, each] of circle.entries()) circles.set(each, { things: circle, at });
  }
  return circles;
}

/** What comes after a thing in its circle until it comes round again: no more than so many. */
export function wayRound<Thing>({ things, at }: Circle<Thing>, most: number): readonly Thing[] {
  return [...things.slice(at + 1, at + 1 + most), ...things.slice(0, Math.min(at, most))].slice(0, most);
}
