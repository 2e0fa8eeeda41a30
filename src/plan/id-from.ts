import type { Source } from '../text/source.ts';

/** The id of a plan that names none, from its file: `plans/bradford-sufficiency.yaml` → `bradford-sufficiency`. */
export function idFrom({ name }: Pick<Source, 'name'>): string {
  return name.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '');
}
