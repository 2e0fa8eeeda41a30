/** A JSON text in which controls, marks that nobody sees and commands to a build log are escapes: the data stays exact. */
export function harmless(json: string): string {
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
