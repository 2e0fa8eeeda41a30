import type { Command, Option } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { sharedOptions } from '../commands/shared.ts';
import { formatsSection } from './formats.ts';
import { code, type Page, page, table } from './page.ts';

/** docs/commands.md: what `--help` says, on one page. */
export function commandsPage(): Page {
  return page('commands.md', 'Commands', [
    'Data goes to standard output, everything else to standard error. Exit codes: **0** nothing wrong, **1** errors were found, **2** it could not be done (bad usage, an unreadable file, no plan found, git missing or too shallow). Only a command that says so writes to a plan, and it changes no other byte of it.',
    ...commands.flatMap(commandSection),
    '## Options of every command',
    optionsTable(sharedOptions),
    ...formatsSection(),
  ]);
}

function commandSection(command: Command): string[] {
  const { name, summary, description, options, examples } = command;
  const written = command.arguments.map(({ name, required, many }) => {
    const inside = many ? `${name}…` : name;
    return required ? `${inside.toUpperCase()}` : `[${inside.toUpperCase()}]`;
  });
  return [
    `## rag ${name}`,
    summary,
    ...(description ? [description] : []),
    code(['rag', name, ...written, ...(options.length ? ['[options]'] : [])].join(' ')),
    ...(command.arguments.length
      ? [
          table(
            ['argument', 'what it is'],
            command.arguments.map(({ name, summary }) => [`\`${name.toUpperCase()}\``, summary]),
          ),
        ]
      : []),
    ...(options.length ? [optionsTable(options)] : []),
    examples.map(({ line, says }) => `- \`${line}\`: ${says}`).join('\n'),
  ];
}

function optionsTable(options: readonly Option[]): string {
  return table(
    ['option', 'what it does'],
    options.map(({ name, value, summary, many, verbatim, choices }) => [
      `\`--${name}${value ? ` ${value}` : ''}\``,
      [
        summary,
        choices && `one of ${choices.join(', ')}`,
        many && (verbatim ? 'may be given several times' : 'several with commas'),
      ]
        .filter(Boolean)
        .join('; '),
    ]),
  );
}
