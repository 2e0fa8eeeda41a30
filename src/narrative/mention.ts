/**
 * Finds any of these words, or runs of words, in a text as it stands; a text may hold several, divided by a comma and a
 * space. It asks far less than a pattern: whether they are there at all.
 */
export function mention(...choices: readonly string[]): RegExp {
  return found(choices, '[\\s-]+');
}

/** Finds all that the patterns of these words find, and what has other signs between them, too. */
export function mayMention(...choices: readonly string[]): RegExp {
  return found(choices, '[^a-z\\d]+');
}

function found(choices: readonly string[], between: string): RegExp {
  const runs = choices.flatMap((choice) => choice.split(', ')).map((run) => run.replaceAll(' ', between));
  return new RegExp(`(?:^|[^a-z])(?:${runs.join('|')})(?![a-z])`, 'i');
}
