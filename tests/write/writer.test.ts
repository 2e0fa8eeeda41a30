import { expect, it } from 'vitest';
import { findFormat, formats } from '../../src/write/format.ts';
import { writers } from '../../src/write/writer.ts';
import { status } from './sample.ts';

it.each(formats)('$name is found by its name, loads and ends with a line break', async ({ name }) => {
  const { write } = await writers[name]();
  expect(findFormat(name)?.name).toBe(name);
  expect(write(status, { width: 80, color: false })).toMatch(/\S[\s\S]*\n$/);
});

it('knows no other', () => {
  expect(findFormat('pdf')).toBeUndefined();
});
