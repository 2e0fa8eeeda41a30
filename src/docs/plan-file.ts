import type * as z from 'zod/mini';
import { configSchema } from '../config/written.ts';
import { builtInSchemes } from '../plan/ratings.ts';
import { planSchema } from '../plan/written.ts';
import { describedKeys, elementOf, keysOf, schemaAt } from '../yaml/schema.ts';
import { code, type Page, page, table } from './page.ts';

/** docs/plan-file.md: every key of a plan and of rag.yaml, from the schemas they are read with. */
export function planFilePage(): Page {
  return page('plan-file.md', 'The plan file', [
    'A plan is a YAML file. Every value is read as the text that was typed: `1.10` stays `1.10`. Put a text in quotes, or under `>-`, when it contains `: ` or ` #`. Anchors, aliases, tags and several documents in a file are errors. Keys that begin with `x-` are your own: rag keeps them and passes them over. Leave out what you do not know.',
    code(example, 'yaml'),
    ...sections(planSchema, 'The plan'),
    '## Rating schemes',
    'A plan names its scheme, because bodies disagree about what the words mean; or it spells out its own as a list of levels, worst first.',
    table(
      ['scheme', 'levels, worst first'],
      builtInSchemes.map(({ name, levels }) => [`\`${name}\``, levels.map(({ word }) => word).join(', ')]),
    ),
    '# rag.yaml',
    'What holds for all the plans beside it. It is looked for in the folder rag runs in, and above. Everything in it may be left out.',
    ...sections(configSchema, 'rag.yaml itself'),
  ]);
}

const example = `plan: Sufficiency Strategy Action Plan
reports-to: Children's Services Overview and Scrutiny Committee
review: every 12 months
rounds:
  - round: 2023-03
    title: March 2023
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Bring a proposal to the management team.
        timescale: April 2022
        revisions:
          - timescale: September 2023
            agreed: 2023-03-15
            agreed-by: Overview and Scrutiny Committee
            reason: The review took longer than planned.
    updates:
      - round: 2023-03
        rag: AMBER
        update: The review is complete; the proposal is being written.
`;

/** A section on each part, outermost first; on what may stand in several places, once. */
function sections(schema: z.ZodMiniType, title: string, told = new Set<string>()): string[] {
  if (told.has(title)) return [];
  told.add(title);
  const own = table(
    ['key', '', 'what it is'],
    describedKeys(schema).map(({ key, required, description }) => [
      `\`${key}\``,
      required ? 'required' : '',
      description,
    ]),
  );
  const below = keysOf(schema).flatMap((key) => {
    const value = schemaAt(schema, [key])!;
    const item = elementOf(value);
    if (keysOf(item ?? value).length === 0) return [];
    return sections(item ?? value, item ? `Each of the ${key}` : `The ${key}`, told);
  });
  return [`## ${title}`, own, ...below];
}
