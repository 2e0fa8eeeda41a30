import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findings } from '../sample.ts';
import { anyText, findingsWith, hostileTexts } from './hostile.ts';
import { written } from './sample.ts';

/** GitLab publishes no schema: this is what its documentation of the report says, and nothing beside it. */
const issue = {
  type: 'object',
  required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
  additionalProperties: false,
  properties: {
    description: { type: 'string' },
    check_name: { type: 'string' },
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: {
      type: 'object',
      required: ['path', 'lines'],
      additionalProperties: false,
      properties: {
        path: { type: 'string', minLength: 1, not: { pattern: '^\\./' } },
        lines: {
          type: 'object',
          required: ['begin'],
          additionalProperties: false,
          properties: { begin: { type: 'integer', minimum: 1 } },
        },
      },
    },
  },
};
const validate = new Ajv().compile({ type: 'array', items: issue });

it('writes a Code Quality report', async () => {
  expect(await written('gitlab', findings.slice(0, 1))).toMatchInlineSnapshot(`
    "[
      {
        "description": "“timescal” is not a key of an action. Did you mean “timescale”? Type: timescale: April 2022",
        "check_name": "unknown-key",
        "fingerprint": "6536447f30cd4efcf096e3dcc3bfe8d255d6fe23a3c26fcb3e6bef834a302a54",
        "severity": "major",
        "location": {
          "path": "plans/bradford.yaml",
          "lines": {
            "begin": 5
          }
        }
      }
    ]
    "
  `);
});

it('is an empty array where nothing was found', async () => {
  expect(await written('gitlab', [])).toBe('[]\n');
});

it('names a severity as GitLab does', async () => {
  const issues = JSON.parse(await written('gitlab', findingsWith('x')));
  expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual([
    ...['major', 'major', 'minor', 'info', 'info', 'blocker', 'minor'],
  ]);
});

async function fits(text: string) {
  const issues = JSON.parse(await written('gitlab', findingsWith(text)));
  expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
  const fingerprints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  expect(new Set(fingerprints).size).toBe(7);
}

it('is as GitLab documents it, with any text in it', async () => {
  for (const text of hostileTexts) await fits(text);
  await fc.assert(fc.asyncProperty(anyText, fits), { numRuns: 200 });
});
