import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Format, type FormatName, formatsFor } from '../../../src/write/format.ts';
import { anyText, findingsWith, hostileTexts, unseen } from './hostile.ts';
import { azureCommands, githubCommands } from './runners.ts';
import { written } from './sample.ts';

/** What each runner may find in a format that is made for it. */
const own: Partial<Record<FormatName, readonly string[]>> = {
  github: ['error', 'warning', 'notice'],
  azure: ['task.logissue'],
};

const allowed = (name: FormatName, commands: readonly { readonly name: string }[]) =>
  commands.every((command) => own[name]?.includes(command.name));

async function isHarmless(name: FormatName, text: string) {
  const output = await written(name, findingsWith(text));
  expect(output.replaceAll('\r\n', '\n')).not.toMatch(unseen);
  expect(allowed(name, githubCommands(output)), output).toBe(true);
  expect(allowed(name, azureCommands(output)), output).toBe(true);
}

describe.each(formatsFor({ findings: true }) as readonly (Format & { name: FormatName })[])(
  '$name',
  ({ name }) => {
    it('obeys nothing that stands in a plan', async () => {
      for (const text of hostileTexts) await isHarmless(name, text);
    });

    it('obeys nothing, whatever stands in a plan', async () => {
      const property = fc.asyncProperty(anyText, (text) => isHarmless(name, text));
      await fc.assert(property, { numRuns: 200 });
    });
  },
);
