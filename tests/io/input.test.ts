import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readInput } from '../../src/io/input.ts';
import { placeOf } from '../../src/text/diagnostic.ts';

const megabyte = 1024 * 1024;

async function* of(...chunks: readonly (Uint8Array | string)[]) {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

test('all of standard input is one text', async () => {
  expect(await readInput(of('- 5 %\r\n', 'and more\n'))).toBe('- 5 %\r\nand more\n');
  expect(await readInput(of('\ufeffwith a mark'))).toBe('with a mark');
  expect(await readInput(of())).toBe('');
});

test('a character that comes in two parts is whole', async () => {
  const bytes = Buffer.from('£');
  expect(await readInput(of(bytes.subarray(0, 1), bytes.subarray(1)))).toBe('£');
});

test('what is not UTF-8 is told where', async () => {
  const problem = await readInput(of(Buffer.from('It costs £5.', 'latin1')));
  if (typeof problem === 'string') throw new Error('taken');
  expect(problem).toMatchObject({ code: 'not-utf8', unable: true });
  expect(placeOf(problem)).toBe('standard input:1:10');
});

test('more than 20 MB is not waited for', async () => {
  let taken = 0;
  const long = Readable.from(
    (function* () {
      for (; taken < 60; taken++) yield Buffer.alloc(megabyte, 'x');
    })(),
  );
  const message = 'What came in is 21.0 MB. rag reads plans of up to 20 MB.';
  expect(await readInput(long)).toMatchObject({ code: 'file-too-large', unable: true, message });
  expect(taken).toBeLessThan(60);
  expect(await readInput(of(Buffer.alloc(20 * megabyte, 'x')))).toHaveLength(20 * megabyte);
});

test('a folder in its place is told', async () => {
  const folder = new Readable({
    read() {
      this.destroy(Object.assign(new Error(), { code: 'EISDIR' }));
    },
  });
  expect(await readInput(folder)).toMatchObject({ path: 'standard input', unable: true });
});
