import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../io/repository.ts';
import { rag } from '../world.ts';

/** Control characters, direction marks, and what no line break may bring to the start of a line. */
const controls =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;
const orders = /^\s*::|##\[|##vso\[/m;

const folder = temporaryFolder();
const file = join(import.meta.dirname, 'cases/hostile-text.yaml');
copyFileSync(file, join(folder, 'hostile.yaml'));
const misspelt = readFileSync(file, 'utf8').replace('timescale:', '"time\\e[2Jscal::error::":');
writeFileSync(join(folder, 'misspelt.yaml'), misspelt);

const commands = [
  'status hostile.yaml',
  'status hostile.yaml misspelt.yaml',
  'overdue hostile.yaml',
  'show 1 hostile.yaml',
  'show 1.1\u001b[8m hostile.yaml',
  'show ::error::\u001b[2J hostile.yaml',
  'show 1 hostile.yaml misspelt.yaml',
  'diff hostile.yaml',
  'diff ::error::\u001b[2J hostile.yaml',
  'check hostile.yaml misspelt.yaml',
  'validate hostile.yaml misspelt.yaml',
  'calendar hostile.yaml',
  'calendar hostile.yaml --from ::error::\u001b[2J',
  'calendar hostile.yaml --for ::error::\u001b[2J',
  'status hostile.yaml --round ::error::\u001b[2J',
  'status ::error::\u001b[2J.yaml',
  'timescale ::error::\u001b[2J\u202e',
  'timescale x --anchor ::error::\u001b[2J',
  'explain ::error::\u001b[2J',
  'schema ::error::\u001b[2J',
  'status --as-of ::error::\u001b[2J',
  '::error::\u001b[2J',
  'status --format ::error::\u001b[2J',
];

describe.each(commands)('rag %j', (line) => {
  test.each(['text', 'plain', 'json', 'csv', 'markdown'])('%s', async (format) => {
    const given = line.includes('--format') ? [] : ['--format', format];
    const words = [...line.split(' '), ...given];
    for (const columns of [20, 80, 300]) {
      const setting = { columns, terminal: true, environment: { NO_COLOR: '1' } };
      const { out, err } = await rag(folder, words, setting);
      expect(out + err).not.toMatch(controls);
      expect(out).not.toMatch(orders);
      expect(err).not.toMatch(orders);
      expect(err).not.toContain('fault in rag');
    }
  });
});
