import { longDay } from '../calendar/words.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { counted, quoted } from '../text/sentence.ts';
import { isAboutChange, type Waived } from './apply.ts';
import { type Commented, readWaivers } from './read.ts';
import type { Waiver } from './waiver.ts';

/** The waivers of what was done in a branch that were not there before it. */
export function selfWaived(waived: readonly Waived[], before: readonly Commented[]): readonly Diagnostic[] {
  const known = new Set(before.flatMap((file) => readWaivers(file).waivers).map(wordsOf));
  return waived
    .filter(
      ({ waiver, findings }) => findings.length > 0 && isAboutChange(waiver) && !known.has(wordsOf(waiver)),
    )
    .map(({ waiver, findings }) => ({
      code: 'self-waived',
      severity: 'warning',
      message: `This branch itself allows ${counted(findings.length, 'finding')} of what it did until ${longDay(waiver.until)}, ${quoted(waiver.reason, 120)}: ${findings[0]!.message}`,
      hint: 'Whoever agrees to the branch agrees to this too. rag check --waivers lists what is allowed.',
      span: waiver.at,
      related: findings.flatMap(({ span }) => (span ? [{ message: 'What it allows.', span }] : [])),
    }));
}

function wordsOf({ rule: name, until, reason }: Waiver): string {
  return JSON.stringify([name, until, reason]);
}
