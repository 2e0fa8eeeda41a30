import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/text/diagnostic.ts';
import { azureCommands, githubCommands } from './runners.ts';
import { written } from './sample.ts';
import { faultsOf, parseXml } from './xml.ts';

const count = 26_000;
const line = '- id: 1.1, a line of a plan\n';
const source = { name: 'plans/large.yaml', text: line.repeat(count) };

/** As many errors as warnings, each at its line, many of one name. */
const many: readonly Diagnostic[] = Array.from({ length: count }, (_, order) => ({
  code: 'duplicate-id',
  severity: order < count / 2 ? 'error' : 'warning',
  message: `Two actions have the id 1.${order % 100}.`,
  hint: 'Give one of them an id that no other has.',
  span: { source, start: order * line.length + 2, end: order * line.length + 4 },
  ref: `large/1.${order % 100}`,
}));

it('github: nine and a count', async () => {
  const commands = githubCommands(await written('github', many));
  expect(commands).toHaveLength(10);
  expect(commands.at(-1)!.data).toContain('25991 more findings');
});

it('github-summary: under 900 KiB, worst first, and how many are missing', async () => {
  const page = await written('github-summary', many);
  const bytes = Buffer.byteLength(page);
  expect(bytes).toBeLessThan(900 * 1024);
  expect(bytes).toBeGreaterThan(890 * 1024);
  const rows = page.match(/^\| (error|warning) /gm)!.length;
  expect(page).toContain(`\n${count - rows} more findings would not fit on this page.`);
});

it('github-summary: a row that is too long for the page is counted', async () => {
  const page = await written('github-summary', [{ ...many[0]!, message: '予'.repeat(400_000) }]);
  expect(Buffer.byteLength(page)).toBeLessThan(2000);
  expect(page).toContain('1 more finding would not fit on this page.');
});

it('sarif: the 25,000 worst, and how many are missing', async () => {
  const [run] = JSON.parse(await written('sarif', many)).runs;
  expect(run.results).toHaveLength(25_000);
  expect(run.results[0].level).toBe('error');
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1000 more findings/);
});

it('junit and checkstyle: all of them, as the schemas have them', async () => {
  const junit = await written('junit', many);
  expect(await faultsOf(junit, 'junit.xsd')).toEqual([]);
  const names = parseXml(junit).children[0]!.children.map(({ attributes }) => attributes.name);
  expect(new Set(names).size).toBe(count);
  expect(await faultsOf(await written('checkstyle', many), 'checkstyle.xsd')).toEqual([]);
});

it('gitlab: all of them, each with a fingerprint of its own', async () => {
  const issues = JSON.parse(await written('gitlab', many));
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(count);
});

it('azure, concise, jsonl, rdjson, markdown: all of them', async () => {
  expect(azureCommands(await written('azure', many))).toHaveLength(count);
  expect((await written('concise', many)).split('\n')).toHaveLength(count + 2);
  expect((await written('jsonl', many)).split('\n')).toHaveLength(count + 1);
  expect(JSON.parse(await written('rdjson', many)).diagnostics).toHaveLength(count);
  expect((await written('markdown', many)).match(/^- \*\*/gm)).toHaveLength(count);
});

it('all on one line: none is lost', async () => {
  const long = { name: 'plans/flow.yaml', text: '{a: 1},'.repeat(count) };
  const found = many.map((finding, order) => ({
    ...finding,
    span: { source: long, start: order * 7, end: order * 7 + 6 },
  }));
  const { diagnostics } = JSON.parse(await written('rdjson', found));
  expect(diagnostics[0].location.range.start).toEqual({ line: 1, column: 1 });
  expect(diagnostics.at(-1).location.range.start).toEqual({ line: 1 });
  expect(JSON.parse(await written('gitlab', found))).toHaveLength(count);
});
