import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compose } from '../../src/io/editor.ts';
import { temporaryFolder } from './repository.ts';

/** Where temporary files go: whatever is left there was left by rag. */
let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv('TMPDIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  expect(readdirSync(folder)).toEqual([]);
});

const scripts = temporaryFolder();

/** An editor that is a few lines of shell; `$1` is the file. */
function editor(script: string): string {
  const file = join(scripts, 'an editor');
  writeFileSync(file, `${script}\n`);
  return `sh '${file}'`;
}

// The editors of these tests are scripts of a shell.
describe.skipIf(process.platform === 'win32')('an editor', () => {
  test('changes the form', async () => {
    const EDITOR = editor('printf "%s and more\\r\\n" "$(cat "$1")" > "$1"');
    expect(await compose('# A form: "$HOME"\nText', 'update-1.2.txt', { EDITOR })).toBe(
      '# A form: "$HOME"\nText and more\r\n',
    );
  });

  test('that changes nothing gives the form back', async () => {
    expect(await compose('a form', 'a.txt', { EDITOR: 'true' })).toBe('a form');
  });

  test('may have arguments, and VISUAL comes before EDITOR', async () => {
    const VISUAL = `${editor('printf "%s" "$1 $2" > "$3"')} --wait 'two words'`;
    expect(await compose('', 'a.txt', { VISUAL, EDITOR: 'false' })).toBe('--wait two words');
    expect(await compose('kept', 'a.txt', { VISUAL: ' ', EDITOR: 'true' })).toBe('kept');
  });

  test('sees a file that nobody else may read, by the name it is given', async () => {
    const told = join(scripts, 'told');
    const EDITOR = editor(
      `ls -ld "$(dirname "$1")" "$1" | cut -c1-10 > '${told}'; basename "$1" >> '${told}'`,
    );
    await compose('', 'update-1.2.txt', { EDITOR });
    expect(readFileSync(told, 'utf8')).toMatch(
      /^(drwx------\n-rw-------|-rw-------\ndrwx------)\nupdate-1\.2\.txt\n$/,
    );
  });

  test.each([
    ['../../../1.2.txt', '..-..-..-1.2.txt'],
    ['update-a b/$(x)\n\u001b.txt', 'update-a-b-x-.txt'],
    [`${'9'.repeat(1000)}.txt`, `${'9'.repeat(76)}.txt`],
  ])('sees a name without anything odd: %.30s', async (name, seen) => {
    expect(await compose('', name, { EDITOR: editor('basename "$1" > "$1"') })).toBe(`${seen}\n`);
  });

  test.each([
    ['exit 3', /ended with an error \(3\)/],
    ['kill -9 $$', /was stopped before it ended/],
    ['rm "$1"', /could not be made or read back/],
    ['printf \'\\243\' > "$1"', /not saved as UTF-8.*£/],
  ])('%s gives nothing', async (script, message) => {
    const problem = await compose('a form', 'a.txt', { EDITOR: editor(script) });
    expect(problem).toMatchObject({
      severity: 'error',
      unable: true,
      message: expect.stringMatching(message),
    });
  });

  test('that does not exist is told', async () => {
    const problem = await compose('a form', 'a.txt', { EDITOR: 'no-such-editor --wait' });
    const message = 'The editor “no-such-editor --wait” cannot be opened: there is no such program.';
    expect(problem).toMatchObject({ code: 'editor-failed', unable: true, message });
  });
});

test('without an editor, it is said how to name one', async () => {
  for (const names of [{}, { VISUAL: '', EDITOR: ' ' }]) {
    expect(await compose('a form', 'a.txt', names)).toMatchObject({
      code: 'no-editor',
      unable: true,
      hint: expect.stringContaining('export EDITOR='),
    });
  }
});

test('where no file can be made, that is said', async () => {
  vi.stubEnv('TMPDIR', join(folder, 'gone'));
  expect(await compose('a form', 'a.txt', { EDITOR: 'true' })).toMatchObject({
    unable: true,
    message: 'The file for the editor could not be made or read back: there is no such folder.',
  });
});
