import { severityNames, type Weight } from '../write/findings/severities.ts';
import { type Format, formats } from '../write/format.ts';
import { code, table } from './page.ts';

/** The formats, and what a severity is called in each. */
export function formatsSection(): string[] {
  const all: readonly Format[] = formats;
  return [
    '## Formats',
    'Any report can be written as one of these:',
    table(
      ['format', 'what it is for', 'ending'],
      all.filter(({ findings, calendar }) => !findings && !calendar).map(formatRow),
    ),
    'What `rag calendar` lists can also be written for a calendar:',
    table(['format', 'what it is for', 'ending'], all.filter(({ calendar }) => calendar).map(formatRow)),
    'An event keeps its `UID` when its day or its words change, and its `SEQUENCE` grows with the day asked about: a calendar that imports the file again moves what it has. Each is of whole days and takes up no time; a day of which only the month is known is the month’s last, and tentative.',
    'What `rag check` and `rag validate` find can also be written for the services that run them:',
    table(['format', 'what it is for', 'ending'], all.filter(({ findings }) => findings).map(formatRow)),
    '`--format` may be given several times. Each `--output` belongs to the `--format` before it; at most one format goes to standard output. Without a `--format`, the ending of the file says which it is.',
    code(
      'rag check --format github --format github-summary --output "$GITHUB_STEP_SUMMARY" --format sarif --output rag.sarif',
      'sh',
    ),
    'The summary takes the place of what the file holds, so whatever else writes one needs a step of its own. Run rag in the top folder of the repository: paths are written as they are from there.',
    'A finding has the same `fingerprint` from run to run, which GitLab’s Code Quality goes by, and whatever reads `fingerprint` in JSON or `partialFingerprints` in SARIF. It is SHA-256 of the rule and of plan/id (where no id is spoken of: of the file and the words pointed at), with a count where several are alike; it does not change when lines move, days pass or messages are reworded.',
    table(['severity', ...Object.keys(severityNames)], weights.map(severityRow)),
    'Text of a plan is shown, never obeyed: what a log, a page, a spreadsheet or a test report would take for a command, a link, a formula or a file to fetch is broken first.',
  ];
}

function formatRow({ name, summary, extension }: Format): readonly string[] {
  return [`\`${name}\``, summary, extension ? `.${extension}` : ''];
}

const weights: readonly (readonly [Weight, string])[] = [
  ['unable', 'could not be looked at'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'info'],
];

function severityRow([weight, words]: readonly [Weight, string]): readonly string[] {
  return [words, ...Object.values(severityNames).map((names) => names[weight] ?? 'a line of the log')];
}
