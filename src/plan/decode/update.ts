import type { MapNode } from '../../yaml/tree.ts';
import { type Decision, readVerdict } from '../decision.ts';
import type { Update } from '../plan.ts';
import { readState } from '../words.ts';
import type { WrittenDecision, WrittenUpdate } from '../written.ts';
import { eachItem, type Frame, readOptional, readRating, readReported } from './frame.ts';

export function decodeUpdates(
  written: readonly WrittenUpdate[] | undefined,
  holder: MapNode,
  frame: Frame,
): readonly Update[] {
  return eachItem(written, holder, 'updates', (item, node) => {
    const round = frame.rounds.get(item.round);
    const asAt = readReported(item['as-at'], frame);
    return {
      node,
      roundId: item.round,
      round,
      rating: readRating(item.rag, frame),
      text: item.update,
      asAt,
      by: item.by,
      state: readOptional(item.state, readState),
      evidence: item.evidence ?? [],
      day: asAt?.last ?? round?.day,
    };
  });
}

export function decodeDecisions(
  written: readonly WrittenDecision[] | undefined,
  holder: MapNode,
  frame: Frame,
): readonly Decision[] {
  return eachItem(written, holder, 'decisions', (item, node) => {
    const decided = readReported(item.decided, frame);
    return {
      node,
      verdict: readVerdict(item.decision),
      by: item.by,
      decided,
      day: decided?.last,
      rating: readRating(item.rag, frame),
      minute: item.minute,
      reason: item.reason,
    };
  });
}
