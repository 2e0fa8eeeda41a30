import type { World } from '../world/world.ts';
import { today } from './clock.ts';
import { filesIn } from './files.ts';
import { writeReport } from './report-file.ts';
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
    writeFile: (path, text) => writeReport(cwd, path, text),
  };
}
