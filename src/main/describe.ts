import { InvalidArgumentError, type Command as Program, Option as ProgramOption } from 'commander';
import type { Argument, Command, Option } from '../commands/command.ts';
import { optionsOf } from '../commands/shared.ts';

/** Tells commander all of a command. */
export function describe(program: Program, command: Command): Program {
  program.showHelpAfterError(`rag help ${command.name} says more.`);
  program.description([command.summary, command.description].filter(Boolean).join('\n\n'));
  for (const argument of command.arguments) program.argument(syntaxOf(argument), argument.summary);
  for (const option of optionsOf(command)) program.addOption(programOption(option));
  const examples = command.examples.map(({ line, says }) => `  ${line}\n      ${says}`);
  return program.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
}

function syntaxOf({ name, required, many }: Argument): string {
  const inside = many ? `${name}...` : name;
  return required ? `<${inside}>` : `[${inside}]`;
}

function programOption(described: Option): ProgramOption {
  const { name, value, summary, many, choices, refuse } = described;
  const option = new ProgramOption(value ? `--${name} <${value}>` : `--${name}`, summary);
  if (choices) option.choices(choices);
  const one = option.parseArg;
  if (refuse) {
    option.argParser<string>((text) => {
      const refusal = refuse(text);
      if (refusal !== undefined) throw new InvalidArgumentError(refusal);
      return one ? (one.call(option, text, undefined as never) as string) : text;
    });
  }
  if (!many) return option;
  return option.argParser<readonly string[]>((text, earlier: readonly string[] = []) => {
    const values = valuesIn(text, described);
    if (values.length === 0) throw new InvalidArgumentError(`Name a ${value}.`);
    for (const each of values) one?.call(option, each, undefined as never);
    return [...earlier, ...values];
  });
}

function valuesIn(text: string, { verbatim }: Option): readonly string[] {
  const isOne = verbatim || text.startsWith('=');
  const values = isOne ? [text] : text.split(',').map((each) => each.trim());
  return values.filter((each) => each.trim() !== '');
}
