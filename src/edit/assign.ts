import { quoted } from '../text/sentence.ts';
import { type Intent, isRefused, refuse } from './draft.ts';
import { findThing } from './thing.ts';

/** Makes a role answer for a recommendation or an action. */
export function assignThing(ref: string, role: string): Intent {
  return (plan) => {
    const thing = findThing(plan, ref);
    if (isRefused(thing)) return thing;
    const { id, owner } = thing.part;
    const name = role.trim();
    if (name === '')
      return refuse('No role is named.', `Type it as in: rag assign ${id} "Head of Fostering"`);
    if (owner === name) return refuse(`${id} belongs to ${quoted(name)} already.`);
    return {
      changes: [{ change: 'set', at: thing.path, key: 'owner', value: name }],
      told: [
        { id, says: `belongs to ${quoted(name)}${owner ? `, and no longer to ${quoted(owner)}` : ''}.` },
      ],
    };
  };
}
