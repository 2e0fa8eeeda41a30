import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { TestRepository } from '../io/repository.ts';
import { bradford } from '../merge/merging.ts';
import { rag } from '../world.ts';

const top = resolve(import.meta.dirname, '../..');
const planPath = 'plans/bradford.yaml';

/** git starts the built program. */
if (!existsSync(join(top, 'dist/rag.cjs'))) execFileSync('node', ['build.js'], { cwd: top });

/** What somebody did: command lines of rag, or a change of the text. */
export type Deeds = readonly (readonly string[])[] | ((text: string) => string);

export interface Ways {
  /** Whether git asks rag, or merges by itself as a forge does. */
  readonly driver: boolean;
  readonly plan?: string;
  readonly by?: 'merge' | 'rebase' | 'cherry-pick';
}

export interface Joined {
  readonly repository: TestRepository;
  readonly code: number;
  /** All that git and rag said. */
  readonly said: string;
  /** The plan afterwards. */
  readonly text: string;
}

/** Lets two people work on one plan, each on a branch, and git bring the two together. */
export async function bringTogether(
  ours: Deeds,
  theirs: Deeds,
  { driver, plan = bradford, by = 'merge' }: Ways,
): Promise<Joined> {
  const repository = TestRepository.init();
  repository.write(planPath, plan);
  repository.write('.gitattributes', 'plans/** -text\n');
  if (driver) expect(await rag(repository.folder, ['git', 'install'])).toMatchObject({ code: 0 });
  repository.commit('The plan');
  repository.git('branch', 'committee');
  await work(repository, ours, 'Ours');
  repository.git('switch', '-q', 'committee');
  await work(repository, theirs, 'Theirs');
  if (by !== 'rebase') repository.git('switch', '-q', 'main');
  const words = {
    merge: ['merge', 'committee'],
    rebase: ['rebase', 'main'],
    'cherry-pick': ['cherry-pick', 'committee'],
  };
  const { status, stdout, stderr } = spawnSync('git', [...words[by]], {
    cwd: repository.folder,
    env: { ...repository.env, GIT_EDITOR: 'true' },
    encoding: 'utf8',
  });
  return { repository, code: status!, said: stdout + stderr, text: planOf(repository) };
}

async function work(repository: TestRepository, deeds: Deeds, subject: string): Promise<void> {
  if (typeof deeds === 'function') repository.write(planPath, deeds(planOf(repository)));
  else
    for (const argv of deeds)
      expect(await rag(repository.folder, argv, { today: '2023-03-20' })).toMatchObject({ code: 0 });
  repository.commit(subject);
}

function planOf({ folder }: TestRepository): string {
  return readFileSync(join(folder, planPath), 'utf8');
}
