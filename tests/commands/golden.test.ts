import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/repository.ts';
import { made } from './made.ts';
import { commandsIn, transcript } from './transcript.ts';

const cases = join(import.meta.dirname, 'cases');
const written = readdirSync(cases).filter((name) => name.endsWith('.yaml'));

test.each(written)('%s', async (name) => {
  const folder = temporaryFolder();
  copyFileSync(join(cases, name), join(folder, name));
  const commands = commandsIn(readFileSync(join(cases, name), 'utf8'));
  expect(commands).not.toEqual([]);
  await expect(await transcript(folder, commands)).toMatchFileSnapshot(
    join(cases, name.replace(/\.yaml$/, '.out')),
  );
});

test.each(made)('$name', async ({ name, make, commands }) => {
  const folder = temporaryFolder();
  make(folder);
  await expect(await transcript(folder, commands)).toMatchFileSnapshot(join(cases, `${name}.out`));
});

test('every golden file belongs to a case', () => {
  const known = [...written.map((name) => name.replace(/\.yaml$/, '')), ...made.map(({ name }) => name)];
  const found = readdirSync(cases).filter((name) => name.endsWith('.out'));
  expect(found.sort()).toEqual(known.map((name) => `${name}.out`).sort());
});
