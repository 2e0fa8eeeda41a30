import type { Plan } from '../plan/plan.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import { partFinder, unknownPart } from './find-part.ts';
import { type FilledForm, nameOf, type Reported } from './form.ts';
import { saidInHead } from './issued.ts';
import { isBlank, type Line, linesOf, spanOf } from './lines.ts';
import { type Parts, splitForm } from './parts.ts';
import { diagnosticOf, type Problem } from './problem.ts';
import { type Head, readHead } from './read-head.ts';
import { readSection } from './read-section.ts';
import { problemsOfComments } from './section-problems.ts';

/**
 * Reads a form that came back, however it was mailed and saved. The round it is of has to be the one that is collected:
 * `wanted` by id or title, else the newest open one. With an error among the diagnostics, nothing of it is to be used.
 */
export function readForm(
  source: Source,
  plans: readonly Plan[],
  wanted?: string,
): { readonly filled?: FilledForm; readonly diagnostics: readonly Diagnostic[] } {
  const parts = splitForm(linesOf(source));
  const head = readHead(parts, plans, wanted);
  if ('code' in head) return { diagnostics: [diagnosticOf(source, head)] };
  const { plan, round, owner } = head;
  const { reports, problems } = readSections(source, parts, head);
  const all = [...problemsOfHead(parts, head), ...problems];
  if (reports.length === 0 && all.every(({ doubt }) => doubt)) all.push(nothingFilledIn(head.at));
  return {
    filled: { plan, round, owner, reports },
    diagnostics: all.map((problem) => diagnosticOf(source, problem)),
  };
}

function readSections(source: Source, { sections }: Parts, { plan, round }: Head) {
  const find = partFinder(plan);
  const known = new Map<unknown, Line>();
  const reports: Reported[] = [];
  const problems: Problem[] = [];
  for (const section of sections) {
    const { heading, name } = section;
    const selection = find(name);
    const part = selection?.action ?? selection?.recommendation;
    const before = known.get(part);
    if (!selection) problems.push(unknownPart(heading, name, plan));
    else if (before) problems.push(twice(heading, before, nameOf(selection)));
    else {
      known.set(part, heading);
      const read = readSection(section, selection, round);
      for (const problem of read.problems) problems.push(problem);
      if (read.report) reports.push({ ...read.report, at: spanOf(source, heading) });
    }
  }
  return { reports, problems };
}

/** What is wrong around the sections. */
function problemsOfHead(parts: Parts, { plan, round, owner, comments, at }: Head): readonly Problem[] {
  const { before, sections, after } = parts;
  const isDoubt = (problem: Problem): Problem =>
    problem.code === 'form-comment' ? { ...problem, doubt: true } : problem;
  return [
    ...notRead(before, 'above'),
    ...problemsOfComments(comments, saidInHead(plan, round, owner), 'the first heading').map(isDoubt),
    ...(sections.length === 0 ? [withoutSections(at)] : []),
    ...(after ? notRead(after, 'below') : [withoutEnd(sections.at(-1)?.heading ?? at)]),
  ];
}

function notRead(lines: readonly Line[], where: 'above' | 'below'): readonly Problem[] {
  const at = lines.find((line) => !isBlank(line));
  if (!at) return [];
  return [
    {
      code: 'form-not-read',
      at,
      message: `What stands ${where} the form is not read.`,
      hint: 'If it is part of the report, move it below the “Update:” that it belongs to.',
      doubt: true,
    },
  ];
}

function twice(at: Line, before: Line, name: string): Problem {
  return {
    code: 'form-part-twice',
    at,
    message: `${name} stands in this form twice.`,
    hint: 'Put what you report of it into one of the two, and delete the other.',
    also: { at: before, message: 'the first' },
  };
}

function withoutSections(at: Line): Problem {
  return {
    code: 'form-without-parts',
    at,
    message: 'This form has no headings, so nobody can tell what is reported of what.',
    hint: 'Put them back as they were sent: lines such as “== Action 1.2”.',
  };
}

function withoutEnd(at: Line): Problem {
  return {
    code: 'form-without-end',
    at,
    message: 'The last line of the form, “== End of form”, is gone. Everything from here on was read.',
    hint: 'Check that nothing was lost, and that the end of a mail was not taken for an update.',
    doubt: true,
  };
}

function nothingFilledIn(at: Line): Problem {
  return {
    code: 'form-empty',
    at,
    message: 'Nothing is filled in.',
    hint: 'If there is something to report, check that this is the file that was filled in and saved.',
    doubt: true,
  };
}
