/** The first word of commands that have two: `round` of `rag round open`. */
export interface Group {
  readonly name: string;
  /** One line, in the imperative. */
  readonly summary: string;
}

/** One of them is in the help when a command of it is. */
export const groups: readonly Group[] = [
  { name: 'add', summary: 'Add a recommendation or an action.' },
  { name: 'round', summary: 'Open, close and collect the rounds of reporting.' },
  { name: 'git', summary: 'Let git merge plans the way rag reads them.' },
];
