import { titleOf } from '../plan/rounds.ts';
import type { Selection } from '../plan/select.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { type Conversation, stopped } from '../world/conversation.ts';

/** Everything from this line on is for the reader's eye, and is left out of what is saved. */
const below = '# ---- Write above this line. It and all below it are left out. ----';

/** The text of an update, written in the user's editor above what was said last time. */
export async function composeUpdate(
  { recommendation, action }: Selection,
  draft: string | undefined,
  conversation: Conversation,
): Promise<string | Diagnostic> {
  const { id } = action ?? recommendation;
  const form = [draft ?? '', '', below, ...toldIn({ recommendation, action }), ''].join('\n');
  const saved = await conversation.compose(form, `update-${id}.txt`);
  if (typeof saved !== 'string') return saved;
  const lines = saved.replace(/\r\n?/g, '\n');
  const text = lines.split(`${below}\n`)[0]!.trim();
  if (text !== '') return text;
  const message =
    lines.trim() === form.trim()
      ? 'You wrote nothing, so nothing was changed.'
      : `Nothing stands above the line, so nothing was changed. What you saved: ${lines.replace(form.trim(), '').trim()}`;
  return { ...stopped, message };
}

function toldIn({ recommendation, action }: Omit<Selection, 'plan'>): readonly string[] {
  const part = action ?? recommendation;
  const last = part.updates.at(-1) ?? recommendation.updates.at(-1);
  return [
    `# ${part.id}  ${part.text}`,
    ...(action?.timescale ? [`# timescale: ${(action.revisions.at(-1) ?? action).timescale!.text}`] : []),
    ...(last
      ? [`# last time, ${last.round ? titleOf(last.round) : last.roundId}: ${last.rating?.text ?? ''}`]
      : []),
    ...(last?.text ?? '').split('\n').map((line) => `#   ${line}`),
  ];
}
