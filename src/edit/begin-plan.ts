import { readInterval } from '../calendar/read-interval.ts';
import { builtInSchemes, findScheme } from '../plan/ratings.ts';
import { planSchema } from '../plan/written.ts';
import { listed, quoted } from '../text/sentence.ts';
import { pasteable } from '../yaml/edit/paste.ts';
import { describedKeys } from '../yaml/schema.ts';
import { type Refusal, refuse } from './draft.ts';

/** What is known of a new plan, by the keys of a plan file, as it was typed. */
export interface Beginning {
  readonly plan: string;
  readonly body?: string;
  readonly strategy?: string;
  readonly owner?: string;
  readonly 'reports-to'?: string;
  readonly review?: string;
  readonly ratings?: string;
}

/** What a key may hold, shown behind a # where nothing is known yet. */
const examples: Readonly<Record<string, string>> = {
  body: 'Anytown Council',
  strategy: 'Sufficiency Strategy 2024-2027',
  owner: 'Assistant Director Improvement',
  'reports-to': 'Overview and Scrutiny Committee',
  period: 'April 2024 to March 2027',
  review: 'every 12 months',
  ratings: 'RAG',
};

const opening = `#
# An action plan, kept with rag. Lines that begin with # are notes, which rag passes over; some show a key
# that is not used yet, and what it may say: to use it, take the # away. rag status tells where the plan
# stands, rag validate whether the file is sound, and rag help what else there is.
`;

const closing = `
# The reportings of the plan, oldest first. rag round open adds one:
#
#   - round: 2024-03
#     title: March 2024
#     meeting: 2024-03-13
rounds: []

# What the plan is to achieve. rag add recommendation adds to it, and rag add action adds the steps:
#
#   - id: 1
#     recommendation: Review edge of care provision.
#     owner: Head of Service
#     actions:
#       - id: 1.1
#         action: Bring a proposal to the management team.
#         timescale: September 2024
recommendations: []
`;

/** The text of a new plan, without rounds and recommendations; `schema` is the path of its JSON schema from the file's folder. */
export function beginPlan(
  beginning: Beginning,
  { id, schema }: { readonly id: string; readonly schema: string },
): string | Refusal {
  const given = Object.entries(beginning).filter(([, text]) => text !== undefined && text.trim() !== '');
  const known = new Map<string, string>([...given, ['id', id]]);
  const problem = problemOf(known);
  if (problem) return problem;
  const scheme = findScheme(known.get('ratings') ?? '');
  if (scheme) known.set('ratings', scheme.name);
  const keys = describedKeys(planSchema).filter(({ key }) => known.has(key) || Object.hasOwn(examples, key));
  const entries = keys.map(({ key, description }) => {
    const value = known.get(key);
    const line =
      value === undefined ? `# ${key}: ${examples[key]}` : pasteable({ change: 'set', at: [], key, value });
    return `\n# ${description}\n${line}\n`;
  });
  return [`# yaml-language-server: $schema=${schema}\n`, opening, ...entries, closing].join('');
}

function problemOf(known: ReadonlyMap<string, string>): Refusal | undefined {
  const [title = '', review, ratings] = ['plan', 'review', 'ratings'].map((key) => known.get(key));
  if (!/[\p{L}\p{N}]/u.test(title))
    return refuse('A plan needs a title.', 'Type it as in: --title "Sufficiency Strategy Action Plan"');
  if (review !== undefined && !readInterval(review))
    return refuse(
      `rag cannot read ${quoted(review)} as the time that a review lasts.`,
      'Type it as in: --review "every 12 months"',
    );
  if (ratings !== undefined && !findScheme(ratings))
    return refuse(
      `rag knows no rating scheme called ${quoted(ratings)}.`,
      `Type one of ${listed(
        builtInSchemes.map(({ name }) => quoted(name)),
        'or',
      )}; levels of your own can be spelt out in the file.`,
    );
  return undefined;
}

/** A name for a file, and an id: `sufficiency-strategy-action-plan`. */
export function slugOf(title: string): string {
  const words =
    title
      .slice(0, 400)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? [...word].slice(0, longest).join('') : `${slug}-${word}`;
    if (longer.length > longest && slug !== '') break;
    slug = longer;
  }
  return slug || 'plan';
}

/** In characters, or nearly: ids are typed. */
const longest = 40;
