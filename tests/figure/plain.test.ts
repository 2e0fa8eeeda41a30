import { expect, test } from 'vitest';
import { readFigure } from '../../src/figure/read.ts';

// A plain number is read without the grammar; with a space behind it, it takes the long way. Both come to the same.
test.each([
  '0',
  '7',
  '926',
  '1447',
  '1,447',
  '117,335',
  '999,999,999',
  '123456789',
  '4.19',
  '1,447.5',
  '0.25',
  '0.0001',
])('%s is read alike both ways', (text) => {
  const { text: _, ...short } = readFigure(text);
  const { text: __, ...long } = readFigure(`${text} `);
  expect(short).toEqual(long);
  expect(short).toEqual({ value: Number(text.replaceAll(',', '')) });
});

test.each(['007', '1,44', '12,3456', '1.', '.5', '1,2,3', '1234567890123456'])(
  '%s is left to the grammar',
  (text) => {
    const { text: _, ...short } = readFigure(text);
    const { text: __, ...long } = readFigure(`${text} `);
    expect(short).toEqual(long);
  },
);
