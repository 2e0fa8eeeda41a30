import type { Plan, Round } from '../plan/plan.ts';

/** In characters, for each part: the whole stays below what any system allows. */
const longest = 60;

/**
 * Names for the forms of a round, each given out once: letters a to z, digits and hyphens, so that it is a name on any
 * system and travels by mail.
 */
export function fileNames(plan: Plan, round: Round): (owner: string | undefined) => string {
  const stem = `${slug(plan.id) || 'plan'}-${slug(round.id) || 'round'}`;
  const used = new Map<string, number>();
  return (owner) => {
    const name = `${stem}-${slug(owner ?? '') || 'no-owner'}`;
    const before = used.get(name) ?? 0;
    used.set(name, before + 1);
    // Two hyphens stand in no slug, so a numbered name is never another owner's.
    return before === 0 ? `${name}.txt` : `${name}--${before + 1}.txt`;
  };
}

/** The folder that the forms of a round are written to, unless another is named. */
export function folderFor(round: Round): string {
  return `forms/${slug(round.id) || 'round'}`;
}

function slug(text: string): string {
  const plain = text
    .slice(0, longest * 4)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
  return plain.slice(0, longest).replace(/-$/, '');
}
