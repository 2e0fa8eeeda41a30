import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/view/report.ts';
import { layout } from '../../../src/write/terminal/layout.ts';

const fixed: Column = { key: 'f', title: '' };
const grow = (share: number): Column => ({ key: 'g', title: '', grow: share });
const wide: Column = { key: 'w', title: '', wide: true };

describe('layout', () => {
  it.each([
    {
      name: 'fixed columns are as wide as they need',
      columns: [fixed, fixed],
      contents: [5, 9],
      room: 78,
      widths: [5, 9],
    },
    {
      name: 'a growing column takes the rest',
      columns: [fixed, grow(1)],
      contents: [10, 500],
      room: 78,
      widths: [10, 66],
    },
    {
      name: 'and no more than it needs',
      columns: [fixed, grow(1)],
      contents: [10, 40],
      room: 78,
      widths: [10, 40],
    },
    {
      name: 'two share by their shares',
      columns: [grow(2), grow(1)],
      contents: [500, 500],
      room: 122,
      widths: [70, 50],
    },
    {
      name: 'what one does not need goes to the other',
      columns: [grow(1), grow(1)],
      contents: [10, 500],
      room: 78,
      widths: [10, 66],
    },
    {
      name: 'wide columns have their place',
      columns: [fixed, grow(1), wide],
      contents: [10, 500, 30],
      room: 78,
      widths: [10, 34, 30],
    },
    {
      name: 'but go first',
      columns: [fixed, grow(1), wide],
      contents: [10, 500, 40],
      room: 78,
      widths: [10, 66, 0],
    },
    {
      name: 'the last of them first',
      columns: [grow(1), wide, wide],
      contents: [500, 20, 40],
      room: 78,
      widths: [56, 20, 0],
    },
    {
      name: 'then the widest fixed column is narrowed',
      columns: [fixed, fixed, grow(1)],
      contents: [6, 60, 500],
      room: 78,
      widths: [6, 32, 36],
    },
    {
      name: 'a small share is not squeezed to nothing',
      columns: [grow(9), grow(1)],
      contents: [500, 500],
      room: 58,
      widths: [43, 13],
    },
    {
      name: 'a narrow page keeps a table that fits',
      columns: [fixed, fixed],
      contents: [5, 9],
      room: 18,
      widths: [5, 9],
    },
    {
      name: 'and gives up one that does not',
      columns: [fixed, grow(1)],
      contents: [10, 500],
      room: 38,
      widths: undefined,
    },
    {
      name: 'as does one with far too many columns',
      columns: Array(20).fill(fixed),
      contents: Array(20).fill(30),
      room: 78,
      widths: undefined,
    },
  ])('$name', ({ columns, contents, room, widths }) => {
    expect(layout(columns, contents, room)).toEqual(widths);
  });

  it.each([
    { name: 'is not narrowed below its longest word', word: 13, widths: [13, 13, 13, 13] },
    { name: 'unless nobody could keep that whole', word: 40, widths: undefined },
    { name: 'nor is one widened for it', word: 5, widths: [14, 14, 14, 14] },
  ])('a fixed column $name', ({ word, widths }) => {
    const room = word === 5 ? 62 : 58;
    expect(layout([fixed, fixed, fixed, fixed], [30, 30, 30, 30], room, [word, word, word, word])).toEqual(
      widths,
    );
  });
});
