import { realWorld } from '../../src/io/world.ts';

/** A process of its own that has the conversation its arguments spell, as JSON, and prints the answers as JSON. */
type Turn = readonly ['ask' | 'confirm' | 'compose' | 'choose', string];

const turns: readonly Turn[] = JSON.parse(process.argv[2]!);
const { conversation } = realWorld();
const answers: unknown[] = [];
for (const [kind, text] of conversation ? turns : []) {
  if (kind === 'ask') answers.push(await conversation?.ask(text));
  if (kind === 'confirm') answers.push(await conversation?.confirm(text, false));
  if (kind === 'compose') answers.push(await conversation?.compose(text, 'update-1.2.txt'));
  if (kind === 'choose') {
    const choices = ['a', 'b'].map((value) => ({ value, label: value }));
    answers.push(await conversation?.choose(text, choices));
  }
}
process.stdout.write(
  JSON.stringify(conversation ? answers.map((answer) => answer ?? null) : 'nobody to ask'),
);
