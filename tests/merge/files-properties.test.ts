import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { mergeLines } from '../../src/io/git-lines.ts';
import { mergeFiles } from '../../src/merge/merge-files.ts';
import { readDocument } from '../../src/plan/document.ts';
import { checkPlans } from '../../src/rules/run.ts';
import { temporaryFolder } from '../io/repository.ts';
import { customs } from '../reading.ts';
import { deeds, done, type Plan, sayings, sayingsOfBoth, somePlan } from './deeds.ts';
import { dataFrom } from './merging.ts';

const folder = temporaryFolder();
const names = { base: 'base', ours: 'ours', theirs: 'theirs' };
const labels = { ours: 'HEAD', theirs: 'committee' };

/** The text of a plan, with comments behind some of its lines or below them. */
function textOf(plan: Plan, comments: readonly string[], places: readonly number[]): string {
  const lines = stringify(plan, { lineWidth: 0 }).trimEnd().split('\n');
  for (const [at, place] of places.entries()) {
    const line = place % lines.length;
    lines[line] += `${place % 2 ? ' ' : '\n'}${comments[at % comments.length]} ${at}`;
  }
  return `${lines.join('\n')}\n`;
}

async function merge(texts: Record<keyof typeof names, string>) {
  const encoded = Object.entries(texts).map(
    ([name, text]) => [name, new TextEncoder().encode(text)] as const,
  );
  for (const [name, bytes] of encoded) writeFileSync(join(folder, name), bytes);
  const byLines = await mergeLines(folder, process.env, names, labels, 7);
  if (!('bytes' in byLines)) throw new Error(byLines.message);
  const files = Object.fromEntries(encoded) as Record<keyof typeof names, Uint8Array>;
  const { bytes, isConflict } = mergeFiles(files, byLines, {
    path: 'plans/it.yaml',
    sides: labels,
    markerSize: 7,
    read: (source) => readDocument(source, customs),
    check: ({ plan, diagnostics }) => [...diagnostics, ...(plan ? checkPlans([plan]) : [])],
  });
  const text = new TextDecoder().decode(bytes);
  return { isConflict, isSpliced: byLines.isConflict && !isConflict, text };
}

const linesOf = (text: string) => new Set(text.split('\n'));
const places = fc.array(fc.nat({ max: 200 }), { maxLength: 2 });

test('a merged file says what both say, comments too; one in conflict has every line that either wrote', async () => {
  const met = { conflicts: 0, spliced: 0 };
  const side = fc.record({ doing: deeds(undefined, 4), places });
  await fc.assert(
    fc.asyncProperty(somePlan, places, side, side, async (plan, noted, our, their) => {
      const [mine, other] = [done(plan, our.doing, 'o'), done(plan, their.doing, 't')];
      const texts = {
        base: textOf(plan, ['# before'], noted),
        ours: textOf(mine, ['# of ours'], our.places),
        theirs: textOf(other, ['# of theirs'], their.places),
      };
      const { isConflict, isSpliced, text } = await merge(texts);
      if (isConflict) met.conflicts++;
      if (isSpliced) met.spliced++;
      expect(text.includes('<<<<<<<')).toBe(isConflict);
      if (isConflict) {
        const before = linesOf(texts.base);
        const written = [...linesOf(texts.ours), ...linesOf(texts.theirs)].filter(
          (line) => !before.has(line),
        );
        expect(linesOf(text)).toEqual(new Set([...linesOf(text), ...written]));
      } else {
        const merged = dataFrom(text) as unknown as Plan;
        // Of a list that the two emptied together, its key alone is left.
        for (const each of merged.recommendations) each.actions ??= [];
        const said = [...sayings(merged)].filter((saying) => !saying.endsWith(',null]'));
        expect(new Set(said)).toEqual(sayingsOfBoth(plan, mine, other));
        for (const comment of `${texts.ours}${texts.theirs}`.match(/# of .*/g) ?? [])
          expect(text).toContain(comment);
      }
    }),
    { numRuns: 400 },
  );
  expect(met.conflicts).toBeGreaterThan(40);
  expect(met.spliced).toBeGreaterThan(20);
});
