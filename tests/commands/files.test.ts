import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cannotRead } from '../../src/io/file-trouble.ts';
import { filesIn } from '../../src/io/files.ts';
import { main } from '../../src/main/main.ts';
import type { Files } from '../../src/world/files.ts';
import { temporaryFolder } from '../io/repository.ts';
import { rag } from '../world.ts';
import { sound } from './made.ts';

function folderWithPlan(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.yaml'), sound);
  return folder;
}

/** Runs rag with files that are stood in for where a real folder cannot be made to refuse. */
async function ragWith(files: Files, line: string) {
  const printed = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    isTerminal: false,
    write: async (text: string) => {
      printed[name] += text;
      return undefined;
    },
  });
  const world = {
    today: () => '2023-03-15' as never,
    files,
    history: undefined as never,
    git: undefined as never,
    configure: undefined as never,
    rewriting: undefined as never,
    environment: {},
  };
  const readInput = async () => '';
  const streams = { out: stream('out'), err: stream('err'), writeFile: async () => 'the disk is full' };
  const code = await main(line.split(' '), { ...world, ...streams, readInput });
  return { code, ...printed };
}

const refused = 'plan.yaml  error  file-not-permitted\n  You may not read this file or folder.\n';

test.each(['check', 'validate', 'status', 'overdue', 'show 1.1', 'diff'])(
  'rag %s of a file without read permission',
  async (line) => {
    const files: Files = {
      ...filesIn(folderWithPlan()),
      read: async (path) => cannotRead(path, Object.assign(new Error(), { code: 'EACCES' })),
    };
    const { code, out, err } = await ragWith(files, `${line} plan.yaml`);
    expect(code).toBe(2);
    expect(out + err).toContain(refused);
  },
);

// A superuser reads everything, so that only others can try it on the disk.
test.skipIf(process.getuid?.() === 0)('the disk itself refuses', async () => {
  const folder = folderWithPlan();
  chmodSync(join(folder, 'plan.yaml'), 0);
  const { code, out } = await rag(folder, ['check', 'plan.yaml']);
  expect(code).toBe(2);
  expect(out).toContain(refused);
});

test('a report that cannot be written is a 2', async () => {
  const { code, out, err } = await ragWith(filesIn(folderWithPlan()), 'status plan.yaml --output out.csv');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('rag could not write out.csv: the disk is full');
});

test('a fault of rag is a sentence and a 2, and no stack', async () => {
  const files: Files = {
    ...filesIn(folderWithPlan()),
    find: () => Promise.reject(new Error('a fault\n    at files.ts:1:1')),
  };
  const { code, out, err } = await ragWith(files, 'status plan.yaml');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^rag stopped\. This is a fault in rag and not in your plan: /);
});
