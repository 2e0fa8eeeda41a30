import { expect, it } from 'vitest';
import type { Report } from '../../src/view/report.ts';
import { write } from '../../src/write/json.ts';
import { status } from './sample.ts';

const report = (text: string): Report => ({ kind: 'x', data: { text }, records: [], view: [] });

it('says its version, its kind and the day before the data', () => {
  expect(write(status)).toMatchInlineSnapshot(`
    "{
      "schemaVersion": 1,
      "kind": "status",
      "asOf": "2023-03-15",
      "plans": [
        {
          "plan": "bradford",
          "summary": {
            "recommendations": 17,
            "actions": 19
          }
        }
      ]
    }
    "
  `);
});

it('leaves the day out where there is none', () => {
  expect(write(report('a'))).toBe('{\n  "schemaVersion": 1,\n  "kind": "x",\n  "text": "a"\n}\n');
});

it.each([
  { name: 'C0', text: '\u001b[31m\n\t', bytes: String.raw`\u001b[31m\n\t` },
  { name: 'delete and C1', text: '\u007f\u009b', bytes: String.raw`\u007f\u009b` },
  { name: 'bidirectional overrides', text: '\u202eabc\u2066', bytes: String.raw`\u202eabc\u2066` },
  { name: 'line separators', text: '\u2028\u2029', bytes: String.raw`\u2028\u2029` },
  { name: 'tag characters', text: '\u{e0041}', bytes: String.raw`\udb40\udc41` },
  { name: 'half a pair', text: '\ud800', bytes: String.raw`\ud800` },
  {
    name: 'commands to a build log',
    text: '##[error]x ##vso[task]',
    bytes: String.raw`\u0023#[error]x \u0023#vso[task]`,
  },
  { name: 'letters as they are', text: 'é “予定” 🟢', bytes: 'é “予定” 🟢' },
])('escapes, and keeps exact: $name', ({ text, bytes }) => {
  const json = write(report(text));
  expect(json).toContain(`"${bytes}"`);
  expect(JSON.parse(json).text).toBe(text);
});
