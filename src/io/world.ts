import { promises as fs } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { World } from '../world/world.ts';
import { today } from './clock.ts';
import { cannotRead } from './file-trouble.ts';
import { filesIn } from './files.ts';
import { streamTo } from './streams.ts';

/** The world of this process. */
export function realWorld(): World {
  const cwd = process.cwd();
  return {
    today,
    files: filesIn(cwd),
    history: {
      async at(revision, paths) {
        const { gitHistory } = await import('./git-history.ts');
        return gitHistory(cwd, process.env).at(revision, paths);
      },
    },
    out: streamTo(process.stdout),
    err: streamTo(process.stderr),
    environment: process.env,
    async writeFile(path, text) {
      const target = resolve(cwd, path);
      try {
        await fs.mkdir(dirname(target), { recursive: true });
        await fs.writeFile(target, text);
        return undefined;
      } catch (error) {
        return cannotRead(path, error).message;
      }
    },
  };
}
