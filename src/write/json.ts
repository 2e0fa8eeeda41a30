import type { Report } from '../view/report.ts';

/** The version of the contract; it changes when a key is taken away or means something else. */
const schemaVersion = 1;

export function write(report: Report): string {
  const { kind, asOf, data, document = { schemaVersion, kind, asOf, ...data } } = report;
  return `${harmless(JSON.stringify(document, undefined, 2))}\n`;
}

/** Controls, marks that nobody sees and commands to a build log, written as JSON escapes: the data stays exact. */
function harmless(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped).replace(/#(?=#[a-z]*\[)/gi, escaped);
}

/** Only inside a JSON text can these characters occur, save for its own line breaks. */
function escaped(character: string): string {
  if (character === '\n') return character;
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
