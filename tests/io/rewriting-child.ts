import { rewritingIn } from '../../src/io/rewrite.ts';

/**
 * A process of its own: `FOLDER FILE NAME TIMES` adds a line to a file, so many times, or writes a new one where TIMES is
 * 0. It says "begin" when it begins, then what came of each, as JSON.
 */
const [folder = '', file = '', name = '', times = '1'] = process.argv.slice(2);
const rewriting = rewritingIn(folder);
const padding = '.'.repeat(Number(process.env.PADDING ?? 0));

process.stdout.write('"begin"\n');
if (times === '0') say((await rewriting.create(file, Buffer.from(`${name}\n`))) ?? { written: true });
for (let turn = 0; turn < Number(times); turn++) {
  const line = `${name} ${turn} ${padding}|\n`;
  say(await rewriting.rewrite(file, (bytes) => Buffer.concat([bytes, Buffer.from(line)])));
}

function say(outcome: unknown): void {
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}
