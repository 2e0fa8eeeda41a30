import type { Day } from '../../calendar/day.ts';
import type { MapNode } from '../../yaml/tree.ts';
import type { Action, Recommendation, Revision } from '../plan.ts';
import type { WrittenAction, WrittenRecommendation, WrittenRevision } from '../written.ts';
import { decodeCompletion } from './completion.ts';
import { eachItem, type Frame, readOptional, readReported } from './frame.ts';
import { decodeMeasures } from './measure.ts';
import { decodeOrigin } from './origin.ts';
import { decodePartners } from './partner.ts';
import { decodeDecisions, decodeUpdates } from './update.ts';

export function decodeRecommendation(
  written: WrittenRecommendation,
  node: MapNode,
  frame: Frame,
): Recommendation {
  const origin = decodeOrigin(written.source, node, frame);
  // What a meeting asks for within six months is counted from that meeting.
  const asked = origin?.meeting?.last;
  return {
    node,
    id: written.id,
    text: written.recommendation,
    owner: written.owner,
    theme: written.theme,
    partners: decodePartners(written.partners, node, frame),
    origin,
    handledIn: written['handled-in'],
    measures: decodeMeasures(written.measures, node, frame),
    actions: eachItem(written.actions, node, 'actions', (item, at) => decodeAction(item, at, asked, frame)),
    updates: decodeUpdates(written.updates, node, frame),
    decisions: decodeDecisions(written.decisions, node, frame),
  };
}

function decodeAction(written: WrittenAction, node: MapNode, asked: Day | undefined, frame: Frame): Action {
  return {
    node,
    id: written.id,
    text: written.action,
    owner: written.owner,
    timescale: readOptional(written.timescale, (text) => frame.readPhrase(text, asked)),
    revisions: eachItem(written.revisions, node, 'revisions', (item, at) => decodeRevision(item, at, frame)),
    completed: readOptional(written.completed, (text) => decodeCompletion(text, frame.rounds)),
    carriedFrom: written['carried-from'],
    carriedTo: written['carried-to'],
    updates: decodeUpdates(written.updates, node, frame),
    decisions: decodeDecisions(written.decisions, node, frame),
  };
}

function decodeRevision(written: WrittenRevision, node: MapNode, frame: Frame): Revision {
  const agreed = readReported(written.agreed, frame);
  return {
    node,
    timescale: frame.readPhrase(written.timescale, agreed?.last),
    agreed,
    agreedBy: written['agreed-by'],
    reason: written.reason,
  };
}
