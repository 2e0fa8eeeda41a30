import type { Config } from '../../config/config.ts';
import { beginConfig } from '../../edit/begin-config.ts';
import { beginPlan, slugOf } from '../../edit/begin-plan.ts';
import { isRefused, type Refusal, refuse } from '../../edit/draft.ts';
import { editPlan } from '../../edit/edit.ts';
import { openRound } from '../../edit/round.ts';
import { readDocument } from '../../plan/document.ts';
import { asTyped } from '../../text/sentence.ts';
import { loadConfig } from '../../workspace/configuration.ts';
import type { Surroundings } from '../../world/world.ts';
import type { Run } from '../command.ts';
import { type Answers, askForPlan } from '../init-questions.ts';
import type { Creation } from '../outcome.ts';

export const run: Run = async (input, world) => {
  const { config, diagnostics } = await loadConfig(world);
  const typed = input.argument('file');
  const wrong = typed === undefined ? undefined : await whyNotAt(typed, world);
  if (wrong) return { diagnostics: [wrong.refused] };
  const hasConfig = (await world.files.findUp(['rag.yaml', 'rag.yml'])) !== undefined;
  const answers = await askForPlan(input, hasConfig, world);
  if ('code' in answers) return { diagnostics: [answers] };
  const path = pathFor(typed, answers.beginning.plan, config);
  const schema = await findSchema(folderOf(path), world);
  const text = textFor(path, answers, schema ?? schemaName, config);
  if (typeof text !== 'string') return { diagnostics: [text.refused] };
  const creations = [
    { path, text, says: 'a plan, without recommendations yet.' },
    ...(schema === undefined ? [await schemaAt(`${folderOf(path)}${schemaName}`)] : []),
    ...(answers.wantsConfig && !hasConfig ? [configFor(path)] : []),
  ];
  const kept = answers.wantsConfig && hasConfig ? [configIsThere] : [];
  return {
    diagnostics: [...diagnostics, ...kept],
    edits: { kind: 'init', changes: [], creations, next: () => nextFor(path, answers) },
  };
};

/** A name that rag would not find again, or that is taken; told before anything is asked. */
async function whyNotAt(typed: string, world: Surroundings): Promise<Refusal | undefined> {
  if (isFolder(typed)) return undefined;
  if (/(^|[\\/])rag\.ya?ml$/i.test(typed))
    return refuse('rag.yaml is for the settings of rag.', 'Give the plan another name.');
  if (!/\.ya?ml$/i.test(typed))
    return refuse(
      'The name of a plan file ends in .yaml: rag looks for no others.',
      `Type: rag init ${asTyped(`${typed}.yaml`)}, or for a folder: rag init ${asTyped(`${typed}/`)}`,
    );
  return (await world.files.exists(typed))
    ? refuse(
        `${typed} is there already, and rag writes over no file.`,
        `Add to it: rag add recommendation ${asTyped(typed)} --text "…"`,
      )
    : undefined;
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path);
}

function pathFor(typed: string | undefined, title: string, { plans }: Config): string {
  if (typed !== undefined && !isFolder(typed)) return typed;
  const folder = typed ?? plans.find((place) => !/\.ya?ml$/i.test(place)) ?? 'plans';
  return `${isFolder(folder) ? folder : `${folder}/`}${slugOf(title)}.yaml`;
}

function folderOf(path: string): string {
  return path.replace(/[^\\/]*$/, '');
}

const schemaName = 'plan.schema.json';

/** The path of a schema that is there, from a folder. */
async function findSchema(folder: string, world: Surroundings): Promise<string | undefined> {
  const places = [schemaName, `schema/${schemaName}`, `../schema/${schemaName}`];
  const there = await Promise.all(places.map((place) => world.files.exists(`${folder}${place}`)));
  return places.find((_, order) => there[order]);
}

async function schemaAt(path: string): Promise<Creation> {
  const { jsonSchemas } = await import('../../config/json-schema.ts');
  const text = `${JSON.stringify(jsonSchemas.plan(), undefined, 2)}\n`;
  return { path, text, says: 'the schema by which an editor completes and explains the keys.' };
}

function configFor(path: string): Creation {
  const isUsual = /^plans[\\/]/.test(path);
  const text = beginConfig(isUsual ? undefined : [folderOf(path) || path]);
  return { path: 'rag.yaml', text, says: 'all the settings, each with what holds without it.' };
}

const configIsThere = {
  code: 'already-there',
  severity: 'info',
  message: 'There is a rag.yaml already: it stays as it is.',
} as const;

/** The plan as text; its first round is opened as any other is. */
function textFor(
  path: string,
  { beginning, round, meeting }: Answers,
  schema: string,
  config: Config,
): string | Refusal {
  const id = slugOf(path.slice(folderOf(path).length).replace(/\.ya?ml$/i, ''));
  const text = beginPlan(beginning, { id, schema });
  if (typeof text !== 'string' || meeting === undefined) return text;
  const document = readDocument({ name: path, text }, config);
  const edited = editPlan(document, openRound({ id: round, meeting }), config);
  return isRefused(edited) ? edited : edited.after.text;
}

function nextFor(path: string, { meeting }: Answers): readonly string[] {
  const plan = asTyped(path);
  return [
    `Say what is to be achieved: rag add recommendation ${plan} --text "…"`,
    ...(meeting === undefined
      ? [`Open the first round, once its meeting is known: rag round open ${plan} --meeting 2024-03-13`]
      : []),
    `See whether the file is sound: rag validate ${plan}`,
  ];
}
