import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/text/diagnostic.ts';
import { findings } from '../sample.ts';
import { anyText, findingsWith, hostileTexts } from './hostile.ts';
import { written } from './sample.ts';

const require = createRequire(import.meta.url);
const { id, $schema, ...schema } = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

const reference = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;
const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': reference,
  'date-time': true as const,
};
const validate = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema);

async function runOf(found: readonly Diagnostic[]) {
  const document = JSON.parse(await written('sarif', found));
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  return document.runs[0];
}

it('writes a result for each finding', async () => {
  const [first, second] = (await runOf(findings)).results;
  expect({ first, second }).toMatchInlineSnapshot(`
    {
      "first": {
        "level": "error",
        "locations": [
          {
            "logicalLocations": [
              {
                "fullyQualifiedName": "bradford/1.1",
              },
            ],
            "physicalLocation": {
              "artifactLocation": {
                "uri": "plans/bradford.yaml",
              },
              "region": {
                "endColumn": 17,
                "endLine": 5,
                "startColumn": 9,
                "startLine": 5,
              },
            },
          },
        ],
        "message": {
          "text": "“timescal” is not a key of an action. Did you mean “timescale”? Type: timescale: April 2022",
        },
        "partialFingerprints": {
          "ruleAndRef/v1": "6536447f30cd4efcf096e3dcc3bfe8d255d6fe23a3c26fcb3e6bef834a302a54",
        },
        "ruleId": "unknown-key",
        "ruleIndex": 0,
      },
      "second": {
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "plans/bradford.yaml",
              },
              "region": {
                "endColumn": 16,
                "endLine": 6,
                "startColumn": 13,
                "startLine": 6,
              },
            },
          },
        ],
        "message": {
          "text": "Two actions have the id 1.1, so nobody can tell which of them a report or a minute speaks of. Give one of them an id that no other has, such as 1.2.",
        },
        "partialFingerprints": {
          "ruleAndRef/v1": "1dad10aa9c20168b258a6f820d1ac9b64af4f741eff94fea7aa9c66fa5ed9a48",
        },
        "relatedLocations": [
          {
            "message": {
              "text": "The id is used here first.",
            },
            "physicalLocation": {
              "artifactLocation": {
                "uri": "plans/bradford.yaml",
              },
              "region": {
                "endColumn": 16,
                "endLine": 4,
                "startColumn": 13,
                "startLine": 4,
              },
            },
          },
        ],
        "ruleId": "duplicate-id",
        "ruleIndex": 1,
      },
    }
  `);
});

it('a place in a past revision is told, and not shown as one in the file of today', async () => {
  const [first] = findings;
  const { source } = first!.span!;
  const at = { source: { ...source, revision: '3f2a1b9' }, start: source.text.indexOf('timescal:'), end: 0 };
  const past = { message: 'As it was.', span: { ...at, end: at.start + 8 } };
  const here = { message: 'It is used here.', span: first!.span! };
  const { results } = await runOf([{ ...first!, related: [past, here] }]);
  expect(results[0].message.text).toMatch(
    / As it was: “timescal: .*” \(plans\/bradford\.yaml at 3f2a1b9, line 5\)\.$/,
  );
  expect(results[0].relatedLocations.map((each: { message: unknown }) => each.message)).toEqual([
    { text: 'It is used here.' },
  ]);
});

it('describes the rules that it names, from the same text as rag explain', async () => {
  const { tool, results } = await runOf(findings);
  const { rules } = tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(['unknown-key', 'duplicate-id', 'no-file']);
  for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
  expect(rules[0]).toMatchInlineSnapshot(`
    {
      "defaultConfiguration": {
        "level": "error",
      },
      "fullDescription": {
        "text": "A misspelt key would be passed over, and with it the timescale or the owner behind it. Keys of your own may begin with x-.",
      },
      "help": {
        "markdown": "A misspelt key would be passed over, and with it the timescale or the owner behind it. Keys of your own may begin with x-.

    **Wrong**

    \`\`\`yaml
    plan: Sufficiency Strategy Action Plan
    recommendations:
      - id: 1
        recommendation: Review edge of care provision.
        actions:
          - id: 1.1
            action: Complete the review.
            timescales: April 2022
    \`\`\`

    **Right**

    \`\`\`yaml
    plan: Sufficiency Strategy Action Plan
    recommendations:
      - id: 1
        recommendation: Review edge of care provision.
        actions:
          - id: 1.1
            action: Complete the review.
            timescale: April 2022
    \`\`\`",
        "text": "A misspelt key would be passed over, and with it the timescale or the owner behind it. Keys of your own may begin with x-.

    Wrong:

    plan: Sufficiency Strategy Action Plan
    recommendations:
      - id: 1
        recommendation: Review edge of care provision.
        actions:
          - id: 1.1
            action: Complete the review.
            timescales: April 2022

    Right:

    plan: Sufficiency Strategy Action Plan
    recommendations:
      - id: 1
        recommendation: Review edge of care provision.
        actions:
          - id: 1.1
            action: Complete the review.
            timescale: April 2022",
      },
      "id": "unknown-key",
      "shortDescription": {
        "text": "A key is not one that a plan has in this place.",
      },
    }
  `);
});

it('names a severity as SARIF does; what is about no file is a notification of the run', async () => {
  const { results, invocations } = await runOf(findingsWith('x'));
  expect(results.map(({ level }: { level: string }) => level)).toEqual([
    ...['error', 'error', 'warning', 'note', 'note', 'error'],
  ]);
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'warning', message: { text: 'x' } }],
    },
  ]);
});

it('has no results where nothing was found', async () => {
  const { results, invocations } = await runOf([]);
  expect(results).toEqual([]);
  expect(invocations[0].executionSuccessful).toBe(true);
});

it.each([
  ['./plans/a b.yaml', 'plans/a%20b.yaml'],
  ['plans\\é.yaml', 'plans/%C3%A9.yaml'],
  ['../x.yaml', '../x.yaml'],
  ['a:b?c#d.yaml', 'a%3Ab%3Fc%23d.yaml'],
  ['/srv/a.yaml', 'file:///srv/a.yaml'],
  ['C:\\plans\\a.yaml', 'file:///C:/plans/a.yaml'],
])('%s is %s', async (path, uri) => {
  const { results } = await runOf([{ ...findings[2]!, path }]);
  expect(results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri } });
});

it('has no links and no places to fill in a message', async () => {
  const [result] = (await runOf(findingsWith('[a](1) {0}'))).results;
  expect(result.message.text).toBe('[a] (1) {{0}} [a] (1) {{0}}');
});

it('is as its schema has it, with any text in it', async () => {
  for (const text of hostileTexts) await runOf(findingsWith(text));
  const property = fc.asyncProperty(anyText, async (text) => {
    expect((await runOf(findingsWith(text))).results).toHaveLength(6);
  });
  await fc.assert(property, { numRuns: 200 });
});
