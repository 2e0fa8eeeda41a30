import type { Part } from './part.ts';
import type { WrittenDay } from './typed-day.ts';

/** Who asked for something, and where it is written. */
export interface Origin {
  /** All of it, where it was typed as one text. */
  readonly text?: string;
  /** Where its keys stand, where it was typed in parts. */
  readonly part?: Part;
  readonly committee?: string;
  readonly meeting?: WrittenDay;
  readonly minute?: string;
  /** The number of the resolution in the minute: (2). */
  readonly resolution?: string;
  readonly inspection?: string;
  readonly finding?: string;
  readonly notice?: string;
  readonly document?: string;
}

/** An origin in one line, as it is printed. */
export function originText(origin: Origin): string {
  const { text, committee, meeting, minute, resolution, inspection, finding, notice, document } = origin;
  if (text !== undefined) return text;
  const parts = [
    committee,
    meeting?.text,
    labelled('minute', minute),
    labelled('resolution', resolution),
    inspection,
    finding && `“${finding}”`,
    notice,
    document,
  ];
  return parts.filter(Boolean).join(', ');
}

/** `minute 46`; a text that says so itself stays as it is. */
function labelled(label: string, text: string | undefined): string | undefined {
  return text === undefined || text.toLowerCase().includes(label) ? text : `${label} ${text}`;
}
