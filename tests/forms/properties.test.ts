import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someDay, somePlan } from '../assess/plans.ts';
import { planOf } from '../assess/taking.ts';
import { complaints, filled, form, formsOf, read, said, sample } from './filling.ts';

/** Words as nobody would like to find them. */
const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('the', 'review', 'is', 'done', 'by', 'May', 'board', 'of', 'officers'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '#',
      '==',
      '= 1.2',
      ':',
      'Rating:',
      'Update:',
      '>',
      '"',
      '’',
      '– ',
      '漢字',
      '👩‍👩‍👧',
      'é',
      '\u202e',
      '\u001b[31m',
      '\t',
      '{{',
      '- id: 1',
      '\u00a0',
      '\u0000',
      '\ud800',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replace(/[\r\n]/g, '')),
  },
);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' ').trim());

/** No item of a list, no heading, no line of the form itself. */
const isPlain = (line: string) =>
  line !== '' && !/^([-*•·–]|\d{1,2}[.)])\s|^==|^(rating|completed|state)\s*[:：]|^# *Read as/i.test(line);
const line = sentence.filter((text) => isPlain(text) && text.length <= 100);
const paragraph = sentence.filter(isPlain);
const item = line.map((text) => `- ${text}`);
const text = fc
  .array(
    fc.oneof(
      paragraph,
      fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join('\n')),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join('\n\n'));

/** A line that stands by itself in a field. */
const entry = line.filter(
  (text) => !/^[\p{L}\p{M}/ -]*[:：]/u.test(text) && !/^(n\/a|na|none|nil|no|\p{Pd}+)$/iu.test(text),
);

const filling = fc.record(
  {
    rating: fc.constantFrom('RED', 'AMBER', 'GREEN'),
    state: fc.constantFrom('complete', 'paused', 'superseded'),
    evidence: fc.array(entry, { minLength: 1, maxLength: 3 }),
    text,
  },
  { requiredKeys: ['text'] },
);
const completed = fc.constantFrom('3 May 2023', '2023-05-03', 'March 2023', 'yes', '2024-03');

test('what was typed is what is read', () => {
  fc.assert(
    fc.property(filling, completed, text, (whole, day, more) => {
      const { rating, state, evidence } = whole;
      const typed = filled(form, {
        '1': {
          ...(rating && { Rating: rating }),
          ...(state && { State: state }),
          ...(evidence && { Evidence: evidence.join('\n') }),
          Update: whole.text,
        },
        '1.1': { Completed: day },
        '1.2': { Update: `\n${more}` },
      });
      const { filled: back, diagnostics } = read(typed, sample);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(said(back?.reports)).toEqual([
        { id: '1', ...whole },
        { id: '1.1', completed: day },
        { id: '1.2', text: more },
      ]);
    }),
    { numRuns: 300 },
  );
});

test('an update of 50 KB is read as it was typed', () => {
  const parts = fc.array(paragraph, { minLength: 10, maxLength: 100 });
  fc.assert(
    fc.property(parts, (each) => {
      const once = `${each.join('\n\n')}\n\n`;
      const typed = once.repeat(Math.ceil(50_000 / once.length)).trim();
      const { filled: back } = read(filled(form, { '1': { Rating: 'RED', Update: typed } }), sample);
      expect(said(back?.reports)).toEqual([{ id: '1', rating: 'RED', text: typed }]);
    }),
    { numRuns: 10 },
  );
});

test('mail programs that break lines and quote them change nothing', () => {
  const words = fc.array(
    fc.constantFrom('the', 'review', 'is', 'done,', '(and)', '#5', 'by:', '12.5%', 'commissioning'),
    { minLength: 1, maxLength: 80 },
  );
  const typed = fc.array(words, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(typed, fc.integer({ min: 20, max: 78 }), fc.nat({ max: 2 }), (paragraphs, width, depth) => {
      const wrapped = paragraphs.map((each) => broken(each, width)).join('\n\n');
      const mailed = filled(form, { '1': { Rating: 'RED', Update: wrapped } });
      const quoted = mailed
        .split('\n')
        .map((line) => '> '.repeat(depth) + line)
        .join('\r\n');
      const { filled: back, diagnostics } = read(quoted, sample);
      expect(complaints(diagnostics)).toBe('\n');
      expect(said(back?.reports)).toEqual([
        { id: '1', rating: 'RED', text: paragraphs.map((each) => each.join(' ')).join('\n\n') },
      ]);
    }),
  );
});

function broken(words: readonly string[], width: number): string {
  return words.reduce((text, word) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    return text === '' ? word : `${text}${last.length + word.length < width ? ' ' : '\n'}${word}`;
  }, '');
}

test('a form as it was sent has nothing filled in, whatever the plan', () => {
  const words = fc.array(word, { minLength: 1, maxLength: 40 }).map((each) => each.join(' '));
  fc.assert(
    fc.property(somePlan, someDay, words, words, (written, day, one, other) => {
      const recommendations = written.recommendations!.map((each, order) => ({
        ...each,
        recommendation: order % 2 ? one : other,
        updates: each.updates?.map((update) => ({ ...update, update: `${one}\n\n${other}` })),
      }));
      const plan = planOf({ ...written, plan: other, recommendations });
      for (const each of formsOf(plan, day)) {
        const { filled: back, diagnostics } = read(each.text, plan);
        expect(back?.reports).toEqual([]);
        expect(diagnostics.map(({ code }) => code)).toEqual(['form-empty']);
      }
    }),
    { numRuns: 300 },
  );
});

test('no text brings it down, and what is wrong has its place', () => {
  const lines = fc.array(fc.oneof(word, fc.constantFrom(...form.split('\n'))), { maxLength: 60 });
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (each, ending) => {
      for (const { span, message, hint } of read(each.join(ending), sample).diagnostics) {
        expect(span!.end).toBeLessThanOrEqual(each.join(ending).length);
        expect(message).toMatch(/[.]$/);
        expect(hint).toBeTruthy();
      }
    }),
    { numRuns: 500 },
  );
});
