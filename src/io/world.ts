import { promises as fs } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { World } from '../world/world.ts';
import { today } from './clock.ts';
import { cannotRead } from './file-trouble.ts';
import { filesIn } from './files.ts';
import { gitHistory } from './git-history.ts';
import { streamTo } from './streams.ts';

/** The world of this process. */
export function realWorld(): World {
  const cwd = process.cwd();
  return {
    today,
    files: filesIn(cwd),
    history: gitHistory(cwd, process.env),
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
