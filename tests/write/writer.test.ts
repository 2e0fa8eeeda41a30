import { expect, it } from 'vitest';
import { findWriter, writers } from '../../src/write/writer.ts';
import { status } from './sample.ts';

it.each(writers)(
  '$format is found by its name, loads and ends with a line break',
  async ({ format, load }) => {
    const { write } = await load();
    expect(findWriter(format)?.format).toBe(format);
    expect(write(status, { width: 80, color: false })).toMatch(/\S[\s\S]*\n$/);
  },
);

it('knows no other', () => {
  expect(findWriter('pdf')).toBeUndefined();
});
