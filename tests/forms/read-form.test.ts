import { describe, expect, test } from 'vitest';
import { planOf } from '../assess/taking.ts';
import {
  complaints,
  filled,
  form,
  formsOf,
  read,
  said,
  sample,
  shown,
  threeRounds,
  written,
} from './filling.ts';

test('a form as it is filled in', () => {
  const text = filled(form, {
    '1': {
      Rating: 'amber',
      State: 'paused',
      Evidence: 'minutes of 3 May\nhttps://example.org/audit?x=1',
      Update: 'The board has it.\nIt meets in June.\n\nNext:\n- tender\n- award',
    },
    '1.1': { Completed: '3 May 2023' },
    '1.2': { Update: '\nDrafted.' },
  });
  const { filled: back, diagnostics } = read(text, sample);
  expect(complaints(diagnostics)).toBe('\n');
  expect(back).toMatchObject({
    plan: { id: 'sufficiency' },
    round: { id: '2024-03' },
    owner: 'Head of Commissioning',
  });
  expect(said(back?.reports)).toEqual([
    {
      id: '1',
      rating: 'AMBER',
      state: 'paused',
      evidence: ['minutes of 3 May', 'https://example.org/audit?x=1'],
      text: 'The board has it. It meets in June.\n\nNext:\n- tender\n- award',
    },
    { id: '1.1', completed: '3 May 2023' },
    { id: '1.2', text: 'Drafted.' },
  ]);
  const { at } = back!.reports[1]!;
  expect(text.slice(at.start, at.end)).toBe('== Action 1.1');
});

/** What is read of one field of a section. */
function typedInto(id: string, label: string, typed: string) {
  const text = filled(form, { [id]: { Rating: 'RED', Update: 'So.', [label]: typed } });
  const { filled: back, diagnostics } = read(text, sample);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [report] = said(back?.reports) as Record<string, unknown>[];
  return report?.[label === 'Update' ? 'text' : label.toLowerCase()];
}

describe('what owners type is understood', () => {
  test.each<[string, string, string, unknown]>([
    ['1', 'Rating', 'A', 'AMBER'],
    ['1', 'Rating', '“Amber”', 'AMBER'],
    ['1', 'Rating', "'RED'", 'RED'],
    ['1', 'Rating', ' Green. ', 'GREEN'],
    ['1', 'Rating', '\n\nGREEN', 'GREEN'],
    ['1', 'Rating', 'n/a', undefined],
    ['1', 'Rating', '-', undefined],
    ['1.1', 'Completed', '3.5.2023', '3.5.2023'],
    ['1.1', 'Completed', 'March 2023', 'March 2023'],
    ['1.1', 'Completed', '2024-03', '2024-03'],
    ['1.1', 'Completed', 'Yes', 'Yes'],
    ['1.1', 'Completed', 'not yet', undefined],
    ['1.1', 'Completed', 'No.', undefined],
    ['1.1', 'Completed', '—', undefined],
    ['1', 'State', 'Paused', 'paused'],
    ['1', 'State', 'on hold', 'paused'],
    ['1', 'State', 'Completed', 'complete'],
    ['1', 'State', 'in progress', undefined],
    ['1', 'Evidence', 'none', undefined],
    ['1', 'Evidence', '\n- minutes of\n  3 May\n- audit', ['minutes of 3 May', 'audit']],
    ['1', 'Evidence', 'one\n# two', ['one', '# two']],
    ['1', 'Update', 'n/a', 'n/a'],
    ['1', 'Update', 'One\n# two\n== \n=====\n> three', 'One # two == ===== > three'],
    [
      '1',
      'Update',
      'Progress: good\nEvidence: in the minutes\nUpdate: soon',
      'Progress: good Evidence: in the minutes Update: soon',
    ],
    ['1', 'Update', 'State: of the art', 'State: of the art'],
    ['1', 'Update', 'Now.\nState: of the art', 'Now. State: of the art'],
    ['1', 'Update', '\n\n\nOne\n\n\n\nTwo\n\n', 'One\n\nTwo'],
    [
      '1',
      'Update',
      'We did:\n1. this and\nthat\n2) more\n• last',
      'We did:\n1. this and that\n2) more\n• last',
    ],
    ['1', 'Update', `${'long '.repeat(30)}line.\nNext.`, `${'long '.repeat(30)}line.\n\nNext.`],
  ])('%s %s: %j', (id, label, typed, expected) => {
    expect(typedInto(id, label, typed)).toEqual(expected);
  });
});

describe('what mail and Word do to a form makes no difference', () => {
  const text = filled(form, {
    '1': { Rating: 'AMBER', Evidence: 'minutes', Update: 'One “two”.\n\nThree – four.' },
    '1.1': { Completed: '3 May 2023' },
  });
  const expected = said(read(text, sample).filled?.reports);
  const eachLine = (change: (line: string) => string) => text.split('\n').map(change).join('\n');

  test.each<[string, string]>([
    ['CR LF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${text}`],
    ['quoted in a reply', eachLine((line) => `> ${line}`)],
    ['quoted twice, without spaces', eachLine((line) => `>>${line}`)],
    [
      'quoted, but for what was typed',
      eachLine((line) => (/^(One|Three)/.test(line) ? line : `> ${line}`)).replace(
        'Update: One',
        'Update:\nOne',
      ),
    ],
    ['spaces at both ends', eachLine((line) => `  ${line}\t `)],
    ['spaces before colons', eachLine((line) => line.replace(/^(\w+):/, '$1 :'))],
    [
      'spaces that do not break',
      eachLine((line) => line.replace(/^(\w+): */, '$1\u00a0:\u00a0').replace(/^== /, '==\u00a0')),
    ],
    ['capitals', eachLine((line) => line.replace(/^\w+:|^== \w+/, (found) => found.toUpperCase()))],
    [
      'marks of quotation around values',
      eachLine((line) =>
        line.replace(/^(\w+): *(\S.*)/, (all, label, value) =>
          label === 'Update' || label === 'Evidence' ? all : `${label}: “${value}”`,
        ),
      ),
    ],
    ['headings without their space and word', text.replace(/^== \w+ (?=\d)/gm, '==')],
    ['headings closed', text.replace(/^(== .*)/gm, '$1 ==')],
    ['headings with the text behind', text.replace(/^(== .* )([\d.]+)$/gm, '$1$2  Bring the proposal')],
    ['dashes of typography', text.replace('2024-03', '2024–03')],
    ['comments deleted', text.replace(/^#.*\n/gm, '')],
    ['empty lines doubled', text.replaceAll('\n', '\n\n').replace(/(Update: .*)\n\n\n\n/, '$1\n\n')],
    ['empty lines gone', text.replace(/\n\n(?!Three)/g, '\n')],
    [
      'comments wrapped again',
      eachLine((line) => (line.startsWith('# Write') ? line.replace('colons, ', 'colons,\n') : line)),
    ],
  ])('%s', (_, damaged) => {
    const { filled: back, diagnostics } = read(damaged, sample);
    expect(complaints(diagnostics)).toBe('\n');
    expect(said(back?.reports)).toEqual(expected);
  });

  test('words of the mail around it are left out, and it is said', () => {
    const mailed = `Hello,\nplease find it below.\n\n${text}\nKind regards\nThis e-mail is confidential.\n`;
    const { filled: back, diagnostics } = read(mailed, sample);
    expect(said(back?.reports)).toEqual(expected);
    expect(complaints(diagnostics)).toMatchInlineSnapshot(`
      "
      form.txt:1:1 warning form-not-read
        What stands above the form is not read.
        If it is part of the report, move it below the “Update:” that it belongs to.
      form.txt:56:1 warning form-not-read
        What stands below the form is not read.
        If it is part of the report, move it below the “Update:” that it belongs to.
      "
    `);
  });
});

test('a form that nobody filled in', () => {
  const { filled: back, diagnostics } = read(form, sample);
  expect(back?.reports).toEqual([]);
  expect(complaints(diagnostics)).toMatchInlineSnapshot(`
    "
    form.txt:21:8 warning form-empty
      Nothing is filled in.
      If there is something to report, check that this is the file that was filled in and saved.
    "
  `);
});

test('a form is still good when the plan has moved on', () => {
  const text = filled(form, { '1': { Rating: 'AMBER' }, '1.1': { Update: 'Said.' } });
  const [one] = written.recommendations!;
  const later = planOf({
    ...written,
    recommendations: [
      {
        ...one,
        updates: [...one!.updates!, { round: '2024-03', rag: 'RED', update: 'By another.' }],
        actions: [
          { ...one!.actions![0], completed: '2024-03' },
          { ...one!.actions![1], revisions: [{ timescale: 'June 2025', agreed: '2024-03-01' }] },
        ],
      },
    ],
  });
  const { filled: back, diagnostics } = read(text, later);
  expect(complaints(diagnostics)).toBe('\n');
  expect(back?.reports).toHaveLength(2);
});

test('a rating of two words is read with any dash', () => {
  const plan = planOf({ ...written, ratings: 'delivery confidence' });
  const { filled: back } = read(filled(form, { '1': { Rating: 'Amber – Red', Update: 'So.' } }), plan);
  expect(back?.reports[0]?.rating?.word).toBe('AMBER/RED');
});

test('ids are found as they are written', () => {
  const ids = ['Action 1', 'A 1', 'A', 'a', '1–2'];
  const plan = planOf({ rounds: threeRounds, recommendations: ids.map((id) => ({ id })) });
  const text = ids.reduce(
    (form, id) => filled(form, { [id]: { Rating: 'RED', Update: id } }),
    shown(formsOf(plan)[0]!),
  );
  const { filled: back, diagnostics } = read(text, plan);
  expect(complaints(diagnostics)).toBe('\n');
  expect(said(back?.reports)).toEqual(ids.map((id) => ({ id, rating: 'RED', text: id })));
});
