import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TestRepository } from '../io/repository.ts';
import { rag } from '../world.ts';
import { type Json, jsonOf } from './bradford.ts';

const plan = `plan: Small plan
owner: Assistant Director
rounds:
  - round: 2022-03
    meeting: 2022-03-16
    closed: yes
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review of all services.
        timescale: April 2030
    updates:
      - round: 2022-03
        rag: RED
        update: The review will begin in May.
`;
const flattered = plan.replace('RED', 'AMBER');
const other = plan.replace('Small', 'Other').replace('Review edge', 'Extend short breaks');
const listing = (...paths: readonly string[]) => `plans:\n${paths.map((path) => `  - ${path}\n`).join('')}`;
const off = 'rules:\n  - rule: closed-round-rewritten\n    severity: off\n';

type Files = Readonly<Record<string, string>>;

/** A branch made from these files, with others committed in it. */
function branched(before: Files, after: Files, removed: readonly string[] = []): TestRepository {
  const repository = TestRepository.init();
  repository.commit('Base', before);
  repository.git('checkout', '-q', '-b', 'work');
  if (removed.length > 0) repository.git('rm', '-q', ...removed);
  const day = '2023-05-02T10:00:00Z';
  repository.commit('Tidy', after, { GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day });
  return repository;
}

const two = { 'plans/small.yaml': plan, 'plans/other.yaml': other };
const one = { 'plans/small.yaml': plan };

/** What is new of the errors and of what a branch allows itself: the rule, the place and what was done. */
async function told(repository: TestRepository, folder = '.', options = '') {
  const line = `check --as-of 2023-06-01 --since main --new-only --format json${options}`;
  const run = await rag(join(repository.folder, folder), line.split(' '));
  const found: Json[] = jsonOf(run).diagnostics;
  return found
    .filter((each) => each.new && (each.severity === 'error' || each.code === 'self-waived'))
    .map(({ code, path, message }) => `${code} ${path}: ${message.replace(/ Commit [0-9a-f]{7}/, '')}`);
}

const done = 'of 2 May 2023 did it: “Tidy”.';

describe('what a branch turns down in rag.yaml is told', () => {
  test.each<[string, Files, Files, string[]]>([
    [
      'a rule that is switched off hides no deed',
      one,
      { 'plans/small.yaml': flattered, 'rag.yaml': off },
      [`rules-relaxed rag.yaml: The rule closed-round-rewritten was “error”, and is now “off”. ${done}`],
    ],
    [
      'a plan that is taken out of the list, whatever was done to it',
      { ...two, 'rag.yaml': listing('plans/other.yaml', 'plans/small.yaml') },
      { 'plans/small.yaml': flattered, 'rag.yaml': listing('plans/other.yaml') },
      [
        `rules-relaxed rag.yaml: “plans/small.yaml” is no longer in the list of plans, so nothing looks at it. ${done}`,
      ],
    ],
    [
      'a list where there was none',
      two,
      { 'rag.yaml': listing('plans/other.yaml') },
      [`rules-relaxed rag.yaml: “plans” is no longer in the list of plans, so nothing looks at it. ${done}`],
    ],
    [
      'limits, reviews and seasons',
      one,
      {
        'rag.yaml':
          'review: every 2 years\nseasons:\n  - season: spring\n    from: 1 March\n    to: 31 July\nrules:\n  - rule: pushed-back\n    times: 9\n    months: 6\n',
      },
      [
        `rules-relaxed rag.yaml: A review lasts longer than it did, wherever a plan does not say. ${done}`,
        `rules-relaxed rag.yaml: The end of spring was 31 May, and is now 31 July. ${done}`,
        `rules-relaxed rag.yaml: The limit “times” of pushed-back was 2, and is now 9. ${done}`,
      ],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await told(branched(before, after))).toEqual(expected);
  });

  test('where rag.yaml is gone', async () => {
    const strict = 'rules:\n  - rule: no-next-step\n    severity: error\n';
    const repository = branched({ ...one, 'rag.yaml': strict }, {}, ['rag.yaml']);
    expect(await told(repository)).toEqual([
      `rules-relaxed rag.yaml: The rule no-next-step was “error”, and is now “warning”. ${done}`,
    ]);
  });

  test('from a folder below', async () => {
    const repository = branched(
      { ...two, 'rag.yaml': listing('plans/other.yaml', 'plans/small.yaml') },
      { 'rag.yaml': listing('plans/other.yaml') },
    );
    expect(await told(repository, 'plans')).toEqual([
      expect.stringContaining('“../plans/small.yaml” is no longer in the list'),
    ]);
  });

  test('of several commits, by the one that did it; and what is not committed', async () => {
    const repository = branched(one, { 'README.md': 'Plans' });
    repository.write('rag.yaml', off);
    expect(await told(repository)).toEqual([expect.stringContaining('It is not committed yet.')]);
    repository.commit('Turn down');
    repository.commit('Later', { 'README.md': 'More' });
    expect(await told(repository)).toEqual([expect.stringContaining('“Turn down”')]);
  });

  test('and cannot be switched off in the same branch', async () => {
    const repository = branched(one, { 'rag.yaml': `${off}  - rule: rules-relaxed\n    severity: off\n` });
    expect(await told(repository)).toEqual([
      expect.stringContaining('The rule closed-round-rewritten was “error”'),
      expect.stringContaining('rules-relaxed is always an error'),
    ]);
  });
});

describe('nothing is told', () => {
  test.each<[string, Files, Files, string[]]>([
    [
      'of what is stricter',
      one,
      { 'rag.yaml': 'review: every month\nrules:\n  - rule: no-owner\n    severity: error\n' },
      [],
    ],
    [
      'of a list that holds more',
      { ...two, 'rag.yaml': listing('plans/other.yaml', 'plans/small.yaml') },
      { 'rag.yaml': listing('./plans/') },
      [],
    ],
    [
      'of a plan that is moved, and listed there',
      { ...two, 'rag.yaml': listing('plans/other.yaml', 'plans/small.yaml') },
      { 'moved.yaml': plan, 'rag.yaml': listing('moved.yaml', 'plans/other.yaml') },
      ['plans/small.yaml'],
    ],
    ['of rag.yaml under its other name', { ...one, 'rag.yaml': off }, { 'rag.yml': off }, ['rag.yaml']],
    ['of a set-up with the first plans', { 'README.md': 'Plans' }, { ...one, 'rag.yaml': off }, []],
  ])('%s', async (_, before, after, removed) => {
    expect(await told(branched(before, after, removed))).toEqual([]);
  });
});

test.each([
  ['removed', {}],
  ['moved to where nothing looks', { 'hidden/small.yaml': plan }],
])('a plan that is taken out of the list and %s was removed', async (_, after: Files) => {
  const before = { ...two, 'rag.yaml': listing('plans/other.yaml', 'plans/small.yaml') };
  const repository = branched(before, { ...after, 'rag.yaml': listing('plans/other.yaml') }, [
    'plans/small.yaml',
  ]);
  expect(await told(repository)).toEqual([
    expect.stringMatching(/^removed-not-superseded plans\/small\.yaml: The plan “Small plan” was removed/),
  ]);
});

test('a closed round that is opened again is told, before anything in it is rewritten', async () => {
  const repository = branched(one, { 'plans/small.yaml': plan.replace('    closed: yes\n', '') });
  expect(await told(repository)).toEqual([
    `rules-relaxed plans/small.yaml: The round “2022-03” was closed, and is open again. ${done}`,
  ]);
});

describe('a branch that allows itself what it did', () => {
  const waiver = '  # rag: allow closed-round-rewritten until 30 June 2023, a slip\n  - id: 1\n';
  const waived = (text: string) => text.replace('  - id: 1\n', waiver);

  test('passes, and says so', async () => {
    const repository = branched(one, { 'plans/small.yaml': waived(flattered) });
    expect(await told(repository)).toEqual([
      expect.stringMatching(
        /^self-waived plans\/small\.yaml: This branch itself allows 1 finding of what it did until 30 June 2023, “a slip”: The update of 1 in the closed round .*“RED” and is now “AMBER”/,
      ),
    ]);
    expect((await rag(repository.folder, ['check', '--as-of=2023-06-01', '--since=main'])).code).toBe(0);
  });

  test('says nothing where it was allowed before', async () => {
    const repository = branched(
      { 'plans/small.yaml': waived(plan) },
      { 'plans/small.yaml': waived(flattered) },
    );
    expect(await told(repository)).toEqual([]);
  });

  test('may do so in rag.yaml; elsewhere the comment waits for its end', async () => {
    const comment = '    # rag: allow rules-relaxed until 30 June 2023, the committee agreed\n';
    const repository = branched(one, { 'rag.yaml': off.replace('    severity', `${comment}    severity`) });
    expect(await told(repository)).toEqual([
      expect.stringMatching(
        /^self-waived rag\.yaml: .*“the committee agreed”: The rule closed-round-rewritten/,
      ),
    ]);
    const plain = await rag(repository.folder, ['check', '--as-of=2023-06-01', '--format=concise']);
    expect(plain.out).not.toContain('waiver');
    const late = await rag(repository.folder, ['check', '--as-of=2023-07-01', '--format=concise']);
    expect(late.out).toContain('rag.yaml:3:5: warning expired-waiver');
  });
});
