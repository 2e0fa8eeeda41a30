/**
 * Finds any of these words, or runs of words, in a text as it stands; a text may hold several, divided by a comma and a
 * space. It asks far less than a pattern: whether they are there at all.
 */
export function mention(...choices: readonly string[]): RegExp {
  const runs = choices.flatMap((choice) => choice.split(', ')).map((run) => run.replaceAll(' ', '[\\s-]+'));
  return new RegExp(`(?:^|[^a-z])(?:${runs.join('|')})(?![a-z])`, 'i');
}

/** The longest word of each choice: where none of these is, none of the choices can be. */
export function mentionOfLongest(...choices: readonly string[]): RegExp {
  const words = choices
    .flatMap((choice) => choice.split(', '))
    .map((run) => run.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest)));
  return mention(...new Set(words));
}
