import type { Conversation } from '../world/conversation.ts';
import type { History } from '../world/history.ts';
import type { World } from '../world/world.ts';
import { today } from './clock.ts';
import { converse } from './conversation.ts';
import { filesIn } from './files.ts';
import { writeReport } from './report-file.ts';
import { rewritingIn } from './rewrite.ts';
import { streamTo } from './streams.ts';

/** The world of this process. What few commands need is loaded when it is asked for. */
export function realWorld(): World {
  const cwd = process.cwd();
  const err = streamTo(process.stderr);
  return {
    today,
    files: filesIn(cwd),
    history: {
      at: async (...question) => (await history(cwd)).at(...question),
      base: async (...question) => (await history(cwd)).base(...question),
      blame: async (...question) => (await history(cwd)).blame(...question),
    },
    git: {
      async clone(paths) {
        const { gitClone } = await import('./git-clone.ts');
        return gitClone(cwd, process.env, process.argv[1]!).look(paths);
      },
      async mergeLines(...merge) {
        const { mergeLines } = await import('./git-lines.ts');
        return mergeLines(cwd, process.env, ...merge);
      },
    },
    // Standard input takes a while to open, and most commands have no use for it.
    get conversation() {
      return err.isTerminal && process.stdin.isTTY ? conversation() : undefined;
    },
    async readInput() {
      const { readInput } = await import('./input.ts');
      return readInput(process.stdin);
    },
    out: streamTo(process.stdout),
    err,
    environment: process.env,
    rewriting: rewritingIn(cwd),
    async configure(settings) {
      const { gitClone } = await import('./git-clone.ts');
      return gitClone(cwd, process.env, process.argv[1]!).configure(settings);
    },
    writeFile: (path, text) => writeReport(cwd, path, text),
  };
}

async function history(cwd: string): Promise<History> {
  const { gitHistory } = await import('./git-history.ts');
  return gitHistory(cwd, process.env);
}

/** With whoever sits at this terminal. */
function conversation(): Conversation {
  return converse(
    {
      tell: (text) => process.stderr.write(text),
      async answerTo(prompt) {
        const { answerAt } = await import('./terminal.ts');
        return answerAt(process.stdin, process.stderr, prompt);
      },
    },
    async (form, name) => {
      const { compose } = await import('./editor.ts');
      return compose(form, name, process.env);
    },
  );
}
