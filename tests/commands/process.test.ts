import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/repository.ts';
import { sound } from './made.ts';
import { footprint } from './transcript.ts';

const top = resolve(import.meta.dirname, '../..');
const bin = join(top, 'bin/rag.js');

if (!existsSync(join(top, 'dist/rag.cjs'))) execFileSync('node', ['build.js'], { cwd: top });

/** A folder with a plan so long that no pipe takes all that is said of it at once. */
function folderWithLongPlan(): string {
  const folder = temporaryFolder();
  const actions = Array.from(
    { length: 5000 },
    (_, at) =>
      `      - id: 1.${at + 1}\n        action: ${'Publish it. '.repeat(10)}\n        timescale: April 2022\n`,
  );
  const plan = sound.replace(/ {4}actions:[\s\S]*/, `    actions:\n${actions.join('')}`);
  writeFileSync(join(folder, 'plan.yaml'), plan);
  return folder;
}

test.each(['status', 'check', 'status --format json', 'overdue --plain'])(
  'rag %s | head -1 ends quietly',
  (line) => {
    const folder = folderWithLongPlan();
    const before = footprint(folder);
    const piped = `node "${bin}" ${line} --as-of 2023-03-15 plan.yaml | head -1; exit "\${PIPESTATUS[0]}"`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', piped], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toHaveLength(2);
    expect([0, 1]).toContain(status);
    expect(footprint(folder)).toEqual(before);
  },
);

test('all of a long report arrives through a pipe', () => {
  const options = { cwd: folderWithLongPlan(), encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { stdout } = spawnSync('node', [bin, 'status', '--format', 'json', 'plan.yaml'], options);
  expect(JSON.parse(stdout).plans[0].recommendations[0].actions).toHaveLength(5000);
});

test.each([
  ['status --as-of 2023-03-15 plan.yaml', 0],
  ['check --as-of 2023-03-15 plan.yaml', 1],
  ['check gone.yaml', 2],
  ['statsu', 2],
])('rag %s leaves %i to the shell', (line, code) => {
  const run = spawnSync('node', [bin, ...line.split(' ')], { cwd: folderWithLongPlan(), stdio: 'ignore' });
  expect(run.status).toBe(code);
});

test('of fifty processes that report in one plan at once, none loses what another wrote', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'plan.yaml');
  const actions = Array.from({ length: 50 }, (_, at) => `1.${at + 1}`);
  const lines = actions.map(
    (id) => `      - id: ${id}\n        action: Step ${id}\n        timescale: May 2024\n`,
  );
  writeFileSync(
    path,
    sound.replace(/ {6}- id: 1\.1\n(?: {8}.*\n)+/, lines.join('')).replace('2023-03-15', '2024-03-13'),
  );
  const ends = await Promise.all(
    actions.map(
      (id) =>
        new Promise((done) => {
          const argv = [bin, 'update', id, path, '--rag', 'GREEN', '--text', `Done: ${id} of 50`];
          spawn(process.execPath, argv, { stdio: 'ignore' }).on('exit', done);
        }),
    ),
  );
  expect(ends).toEqual(actions.map(() => 0));
  const after = readFileSync(path, 'utf8');
  expect(actions.filter((id) => !after.includes(`update: "Done: ${id} of 50"\n`))).toEqual([]);
}, 120_000);
