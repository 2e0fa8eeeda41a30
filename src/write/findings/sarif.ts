import { version } from '../../../package.json';
import { findRule } from '../../rules/rules.ts';
import { pathOf, type Related } from '../../text/diagnostic.ts';
import { counted, quoted } from '../../text/sentence.ts';
import { lineText, nameOf, positionAt, type Span } from '../../text/source.ts';
import type { JsonObject, Report } from '../../view/report.ts';
import { harmless } from '../harmless.ts';
import { type Item, itemsOf, shown } from './items.ts';
import { descriptor } from './sarif-rules.ts';
import { severityNames } from './severities.ts';

/** GitHub refuses a run with more results. */
const most = 25_000;

/** So many characters of a line as it was are shown. */
const longestLine = 200;

/** SARIF 2.1.0: what is about no file, and what would not fit, are notifications of the run. */
export function write(report: Report): string {
  const items = itemsOf(report);
  const placed = items.filter(({ path }) => path !== undefined);
  const shownItems = placed.slice(0, most);
  const rules = [...new Set(items.map(({ rule }) => rule))];
  const indexOf = new Map(rules.map((rule, index) => [rule, index]));
  const run = {
    tool: {
      driver: {
        name: 'rag',
        semanticVersion: version,
        rules: rules.map((rule) => descriptor(rule, findRule(rule))),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: !items.some(({ weight }) => weight === 'unable'),
        toolExecutionNotifications: [
          ...items.filter(({ path }) => path === undefined).map(notification),
          ...theRest(placed.length - shownItems.length),
        ],
      },
    ],
    results: shownItems.map((item) => resultOf(item, indexOf.get(item.rule)!)),
  };
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${harmless(JSON.stringify(document, undefined, 2))}\n`;
}

function resultOf(item: Item, ruleIndex: number): JsonObject {
  const { rule, weight, advice, ref, fingerprint, diagnostic } = item;
  const { span, related = [] } = diagnostic;
  const physicalLocation = placeOf(pathOf(diagnostic), span);
  const [present, past] = divided(related);
  return {
    ruleId: rule,
    ruleIndex,
    level: severityNames.sarif[weight],
    message: { text: inMessage([advice, ...past.map(pastText)].join(' ')) },
    locations: [{ physicalLocation, ...(ref && { logicalLocations: [{ fullyQualifiedName: ref }] }) }],
    ...(present.length > 0 && { relatedLocations: present.map(relatedLocation) }),
    partialFingerprints: { 'ruleAndRef/v1': fingerprint },
  };
}

/** A place is one of the files as they are: what is of a past revision stands in none of their lines. */
function divided(
  related: readonly Related[],
): readonly [present: readonly Related[], past: readonly Related[]] {
  const isPast = ({ span }: Related) => span.source.revision !== undefined;
  return [related.filter((each) => !isPast(each)), related.filter(isPast)];
}

/** `As it was: “timescale: April 2022” (plans/x.yaml at 3f2a1b9, line 44).` */
function pastText({ message, span }: Related): string {
  const { source, start } = span;
  const { line } = positionAt(source, start);
  const text = quoted(lineText(source, line).trim(), longestLine);
  return shown(`${message.replace(/\.$/, '')}: ${text} (${nameOf(source)}, line ${line}).`);
}

function relatedLocation({ message, span }: Related): JsonObject {
  return {
    physicalLocation: placeOf(span.source.name, span),
    message: { text: inMessage(shown(message)) },
  };
}

function placeOf(path: string, span: Span | undefined): JsonObject {
  const artifactLocation = { uri: uriOf(path) };
  if (!span) return { artifactLocation };
  const start = positionAt(span.source, span.start);
  const end = positionAt(span.source, span.end);
  return {
    artifactLocation,
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** A path from the folder rag runs in is a relative reference; one from the root is of a file. */
function uriOf(path: string): string {
  const slashed = path.replaceAll('\\', '/').replace(/^(?:\.\/)+(?=.)/, '');
  const encoded = slashed
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[a-z]:\//i.test(slashed)) return `file:///${encoded.replace('%3A', ':')}`;
  return slashed.startsWith('/') ? `file://${encoded}` : encoded;
}

function notification({ weight, advice }: Item): JsonObject {
  return { level: severityNames.sarif[weight], message: { text: inMessage(advice) } };
}

function theRest(count: number): readonly JsonObject[] {
  if (count === 0) return [];
  const text = `${counted(count, 'more finding')} would not fit: a run holds ${most}. rag check on your own machine lists them all.`;
  return [{ level: 'warning', message: { text } }];
}

/** In a message of SARIF [words](place) is a link, and {0} a place to fill; braces that are text stand twice. */
function inMessage(text: string): string {
  return text.replace(/\](?=\()/g, '] ').replace(/[{}]/g, '$&$&');
}
