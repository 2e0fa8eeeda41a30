import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';

/** In milliseconds. Lines that follow one another faster than this were pasted, not typed. */
const pasteGap = 50;

/** Puts a question and reads a line with the terminal's own editing; pasted lines are one answer. */
export function answerAt(
  input: ReadStream,
  output: WriteStream,
  prompt: string,
): Promise<string | undefined> {
  return new Promise((answer) => {
    const reader = createInterface({ input, output, prompt, terminal: true, historySize: 0 });
    const lines: string[] = [];
    let pause: NodeJS.Timeout | undefined;
    reader.on('line', (line) => {
      lines.push(line);
      clearTimeout(pause);
      // What stands on the line by now is the rest of what was pasted, and waits for Enter.
      pause = setTimeout(() => reader.line === '' && reader.close(), pasteGap);
    });
    reader.on('SIGINT', () => {
      lines.length = 0;
      reader.close();
    });
    reader.on('close', () => {
      clearTimeout(pause);
      if (lines.length === 0) output.write('\n');
      answer(lines.length === 0 ? undefined : lines.join('\n'));
    });
    reader.prompt();
  });
}
