import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findings } from '../sample.ts';
import { anyText, findingsWith, hostileTexts } from './hostile.ts';
import { written } from './sample.ts';
import { faultsOf, parseXml } from './xml.ts';

it('writes an error as a test that failed, and a warning as one that was skipped', async () => {
  expect(await written('junit', findings)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="rag check" tests="3" failures="2" errors="0">
    <testsuite name="rag check" tests="3" failures="2" errors="0" skipped="1">
    <testcase name="unknown-key: bradford/1.1" classname="rag.unknown-key"><failure message="“timescal” is not a key of an action." type="error">plans/bradford.yaml:5:9
    error: “timescal” is not a key of an action. Did you mean “timescale”? Type: timescale: April 2022</failure>
    </testcase>
    <testcase name="duplicate-id: plans/bradford.yaml" classname="rag.duplicate-id"><failure message="Two actions have the id 1.1, so nobody can tell which of them a report or a minute speaks of." type="error">plans/bradford.yaml:6:13
    error: Two actions have the id 1.1, so nobody can tell which of them a report or a minute speaks of. Give one of them an id that no other has, such as 1.2.</failure>
    </testcase>
    <testcase name="no-file: plans/none.yaml" classname="rag.no-file"><skipped>plans/none.yaml
    warning: There is no file of this name.</skipped>
    </testcase>
    </testsuite>
    </testsuites>
    "
  `);
});

it('is one test that passed where nothing was found', async () => {
  const document = await written('junit', []);
  expect(document).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="rag check" tests="1" failures="0" errors="0">
    <testsuite name="rag check" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="Nothing wrong in 1 file (1 plan, 19 actions), as of 15 March 2023." classname="rag"/>
    </testsuite>
    </testsuites>
    "
  `);
  expect(await faultsOf(document, 'junit.xsd')).toEqual([]);
});

async function casesIn(text: string) {
  const document = await written('junit', findingsWith(text));
  expect(document).not.toMatch(/\[\[ATTACHMENT/i);
  const [suite] = parseXml(document).children;
  return { suite: suite!, cases: suite!.children };
}

it('counts failures, errors and what was skipped', async () => {
  const { suite, cases } = await casesIn('x');
  expect(suite.attributes).toMatchObject({ tests: '7', failures: '2', errors: '1', skipped: '4' });
  expect(cases.map(({ children }) => children[0]!.name)).toEqual([
    ...['failure', 'failure', 'skipped', 'skipped', 'skipped', 'error', 'skipped'],
  ]);
});

it('never has two cases of one name, and no text that would fetch a file', async () => {
  const property = fc.asyncProperty(anyText, async (text) => {
    const { cases } = await casesIn(text);
    expect(new Set(cases.map(({ attributes }) => attributes.name)).size).toBe(7);
  });
  await fc.assert(property, { numRuns: 300 });
});

it('tells names apart that differ in nothing that is shown', async () => {
  const ids = [
    'a',
    'a',
    'a (2)',
    'a\u200b',
    'a\u0000 (3)',
    'a\ufffe',
    'a\uffff',
    '[[ATTACHMENT',
    '·[ATTACHMENT',
  ];
  const found = ids.map((ref) => ({ ...findings[0]!, code: 'r', ref }));
  const [suite] = parseXml(await written('junit', found)).children;
  expect(new Set(suite!.children.map(({ attributes }) => attributes.name)).size).toBe(ids.length);
});

it('is as its schema has it, with any text in it', async () => {
  const texts = [...hostileTexts, ...fc.sample(anyText, 200)];
  const document = await written('junit', texts.flatMap(findingsWith));
  expect(await faultsOf(document, 'junit.xsd')).toEqual([]);
});

it('would be found faulty', async () => {
  expect(await faultsOf('<testsuites><testcase/></testsuites>', 'junit.xsd')).not.toEqual([]);
  expect(() => parseXml('<a>\u0001</a>')).toThrow();
});
