import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/repository.ts';
import { commandsIn, writingTranscript } from './transcript.ts';

const edits = join(import.meta.dirname, 'edits');

test.each(readdirSync(edits).filter((name) => name.endsWith('.yaml')))('%s', async (name) => {
  const folder = temporaryFolder();
  copyFileSync(join(edits, name), join(folder, name));
  const commands = commandsIn(readFileSync(join(edits, name), 'utf8'));
  expect(commands).not.toEqual([]);
  await expect(await writingTranscript(folder, name, commands, { today: '2024-02-01' })).toMatchFileSnapshot(
    join(edits, name.replace(/\.yaml$/, '.out')),
  );
});
