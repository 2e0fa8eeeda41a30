import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { rewritingIn } from '../../src/io/rewrite.ts';
import { temporaryFolder } from './repository.ts';
import { namesIn, prepareRewriters, type Rewriter, type Start } from './rewriting-processes.ts';

let start: Start;
beforeAll(async () => {
  start = await prepareRewriters();
});

function folderWithPlan(text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.yaml'), text);
  return folder;
}

const linesOf = (folder: string) => readFileSync(join(folder, 'plan.yaml'), 'utf8').split('\n').slice(0, -1);

test('fifty processes at once lose none of their changes', async () => {
  const folder = folderWithPlan('');
  const names = Array.from({ length: 50 }, (_, number) => `line-${number}`);
  const rewriters = names.map((name) => start(folder, 'plan.yaml', name));
  await Promise.all(rewriters.map(({ ended }) => ended));
  expect(rewriters.flatMap(({ outcomes }) => outcomes())).toEqual(names.map(() => ({ written: true })));
  expect(linesOf(folder).sort()).toEqual(names.map((name) => `${name} 0 |`).sort());
  expect(namesIn(folder)).toEqual(['plan.yaml']);
});

test('twenty processes at once make one new file', async () => {
  const folder = temporaryFolder();
  const rewriters = Array.from({ length: 20 }, (_, number) =>
    start(folder, 'new/plan.yaml', `by-${number}`, { times: 0 }),
  );
  await Promise.all(rewriters.map(({ ended }) => ended));
  const winners = rewriters.flatMap(({ outcomes }, number) => (outcomes()[0]?.written ? [number] : []));
  expect(winners).toHaveLength(1);
  expect(readFileSync(join(folder, 'new/plan.yaml'), 'utf8')).toBe(`by-${winners[0]}\n`);
  expect(namesIn(join(folder, 'new'))).toEqual(['plan.yaml']);
});

test('processes killed at any moment leave the file whole, and lose nothing that they said was written', async () => {
  const folder = folderWithPlan('');
  const padding = 2_000;
  const told: string[] = [];
  const killed = async (name: string) => {
    const rewriter = start(folder, 'plan.yaml', name, { times: 1_000_000, padding });
    await rewriter.begun;
    await sleep(80 * Math.random());
    rewriter.process.kill('SIGKILL');
    await rewriter.ended;
    told.push(...written(name, rewriter));
    const wrong = linesOf(folder).filter((line) => line.length < padding || !line.endsWith('.|'));
    expect(wrong).toEqual([]);
  };
  const inTurn = async (side: string) => {
    for (let turn = 0; turn < 16; turn++) await killed(`${side}-${turn}`);
  };
  await Promise.all(['left', 'right', 'third'].map(inTurn));
  const outcome = await rewritingIn(folder).rewrite('plan.yaml', (bytes) => bytes.slice());
  expect(outcome).toEqual({ written: false });
  expect(namesIn(folder)).toEqual(['plan.yaml']);

  const kept = linesOf(folder).map((line) => line.replace(/ \.*\|$/, ''));
  expect(new Set(kept).size).toBe(kept.length);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((line) => !kept.includes(line))).toEqual([]);
});

function written(name: string, { outcomes }: Rewriter): readonly string[] {
  return outcomes().flatMap((outcome, turn) => (outcome.written ? [`${name} ${turn}`] : []));
}
