import type { Diagnostic } from '../text/diagnostic.ts';
import type { Commit, History, PastFile } from '../world/history.ts';
import { type Environment, gitWith } from './git.ts';
import { readBase } from './git-base.ts';
import { findDoers } from './git-blame.ts';
import { type Inquiry, readPast } from './git-past.ts';
import { locate, type Place } from './git-place.ts';
import { resolveRevision } from './git-revision.ts';

/** The real history: paths start from `cwd`, and git runs in the user's environment. */
export function gitHistory(cwd: string, env: Environment): History {
  const git = gitWith(env);

  /** Asks the same of each repository that paths lie in, and joins the answers; of a path in none it tells why. */
  async function ask<Answer extends Told>(
    paths: readonly string[],
    question: (inquiry: Inquiry) => Promise<Answer>,
  ) {
    const found = await locate(git, cwd, [...new Set(paths)]);
    const answers: Answer[] = [];
    for (const places of groupByRepository(found.filter((one) => 'repository' in one))) {
      answers.push(await question({ git, env, cwd, repository: places[0]!.repository, places }));
    }
    const troubles = found.filter((one) => 'code' in one);
    return {
      answers,
      diagnostics: once([...troubles, ...answers.flatMap(({ diagnostics }) => diagnostics)]),
    };
  }

  return {
    async at(revision, paths) {
      const { answers, diagnostics } = await ask(paths, (inquiry) => readAt(inquiry, revision));
      const commits = answers.flatMap(({ commit }) => commit ?? []);
      return { commits, files: byPath(answers.flatMap(({ files }) => files)), diagnostics };
    },
    async base(revision, paths) {
      const { answers, diagnostics } = await ask(paths, (inquiry) => readBase(inquiry, revision));
      const partings = answers.flatMap(({ parting }) => parting ?? []);
      return { partings, files: byPath(answers.flatMap(({ files }) => files)), diagnostics };
    },
    async blame({ base, head, path }, deeds, tell) {
      const [place] = await locate(git, cwd, [path]);
      if (!place || 'code' in place) return new Map();
      const { repository } = place;
      const stretch = { base: base.hash, tip: head.hash };
      const doers = await findDoers(git, repository.top, stretch, deeds, tell);
      const commits = new Map<string, Commit>();
      for (const hash of new Set(doers.values())) {
        const { commit } = await resolveRevision(git, env, repository, hash);
        if (commit) commits.set(hash, commit);
      }
      return new Map([...doers].flatMap(([deed, hash]) => [[deed, commits.get(hash)]]));
    },
  };
}

interface Told {
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadAt extends Told {
  readonly commit?: Commit;
  readonly files: readonly PastFile[];
}

async function readAt(inquiry: Inquiry, revision: string): Promise<ReadAt> {
  const { git, env, repository } = inquiry;
  const { commit, diagnostics } = await resolveRevision(git, env, repository, revision);
  if (!commit) return { files: [], diagnostics };
  const past = await readPast(inquiry, commit);
  return { commit, files: past.files, diagnostics: [...diagnostics, ...past.diagnostics] };
}

function groupByRepository(places: readonly Place[]): readonly (readonly Place[])[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const { top } = place.repository;
    groups.set(top, [...(groups.get(top) ?? []), place]);
  }
  return [...groups.values()];
}

/** What is true of every path, such as a missing git, is said once. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const words = `${diagnostic.code} ${diagnostic.message}`;
    if (!told.has(words)) told.set(words, diagnostic);
  }
  return [...told.values()];
}

function byPath<File extends { readonly path: string }>(files: readonly File[]): readonly File[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
