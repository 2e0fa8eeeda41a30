import { maybe, not, oneOf, type Pattern, sequence, word } from '../text/pattern.ts';
import { mayMention, mention } from './mention.ts';

/** What words say of how a thing stands, whatever its rating says. */
export type Claim = 'in-trouble' | 'unfinished' | 'done';

/** Words that make a claim, and those around them that take it back. */
export interface ClaimWords {
  readonly claim: Claim;
  readonly pattern: Pattern<unknown>;
  /** Where one of these is not in a text, the pattern is not looked for. */
  readonly signs: readonly RegExp[];
  /** Shortly before it, in the same clause: “has not been delayed”, “once complete”. */
  readonly unlessBefore?: Pattern<unknown>;
  /** Right after it: “delayed discharges”. */
  readonly unlessAfter?: Pattern<unknown>;
}

const isNot = oneOf<unknown>(
  word('not'),
  word("hasn ' t, haven ' t, isn ' t, aren ' t, wasn ' t, weren ' t"),
);
const signOfNot = mayMention('not, t');
const how = maybe(word('yet, been, yet been, be, fully, been fully, yet fully, formally, been formally'));
const done = [
  'started, begun, commenced, met, achieved, delivered, implemented, completed, complete, finished, approved, agreed',
  'signed off, taken place, happened, established, recruited, appointed, confirmed, in place, finalised, published',
  'launched, submitted, presented, put in place, produced, introduced',
];
const toCome = word(
  'will be, to be, shall be, will now be, will then be, due to be, will shortly be, will soon be',
);
const signOfToCome = mayMention('be');
const handedOn = [
  'submitted, presented, brought, taken, approved, agreed, finalised, completed, signed off, implemented, introduced',
  'launched, developed, produced, established, put in place, in place, recruited, appointed, drafted, procured, started',
  'commenced, rolled out, finished, put to, considered for',
];

const denial =
  "' t, no, not, never, nothing, none, without, avoid, avoids, avoiding, prevent, any, zero, nor, whether, if, risk of, cannot";
const wasOnce = 'had been, previously, initially, originally, earlier, despite, following, after';

/** A word about trouble that is denied, or over, or what the work is there to lessen, is none. */
const denied = word(denial);
const deniedOrOver = word(denial, wasOnce);
const lessened = word(
  ...[denial, wasOnce],
  'reduce, reduces, reduced, reducing, fewer, less, minimise, minimising, tackle, tackling, address, addressing',
  'drift, unnecessary',
);

/** Words that say a thing is not, or not yet, or only in part. */
const undone = word(
  "' t, no, not, never, once, when, until, till, if, unless, before, being, be, to, will, should, must, can, cannot, could",
  'would, towards, partially, partly, nearly, almost, near, close to, substantially, mostly, largely, half, part, some',
  'only, most, many, several, plan, plans, %, per cent, yet, all but, first, initial, phase, stage',
);
const determiner = word('the, a, an, all, this, that, these, our, their, its, any, each');

const stopped = [
  'paused, on pause, on hold, on ice, halted, stalled, deferred, postponed, at a standstill, has been suspended',
  'is suspended, was suspended, project suspended, work has stopped, work stopped, project has stopped',
  'implementation has stopped',
];
const delayed = 'delayed, delay, delays, slipped, slippage, slipping';
const behind = [
  'behind schedule, behind target, behind plan, behind timescale, behind timescales, behind programme, behind where',
  'behind profile, fallen behind, falling behind, running behind, lagging behind, slightly behind, off track',
  'off target, missed the deadline, missed the target, missed its deadline, is overdue, are overdue, now overdue',
  'unable to progress, unable to complete, unable to start, unable to recruit, unable to proceed, cannot proceed',
  'cannot progress, pushed back to, pushed back until, pushed back by, will be missed, been missed, deadline missed',
  'will not be met, will not be delivered, will not be completed, will not be achieved, target was not met',
  'targets were not met, deadline was not met',
];
const moving =
  'progressed, progressing, made progress, made the progress, on track, on target, moved forward, gone to plan';
const slow = [
  'no longer on track, no progress, little progress, limited progress, slow progress, slower progress',
  'slower than planned, slower than expected, slower than hoped, slower than anticipated',
  'slower than we, slower than intended, slower than envisaged, not as quickly as, less progress than, not as fast as',
  'no work has been done, no work has been undertaken, no work has taken place, no work has started',
];
const open = [
  'yet to, still to, still needs to, still need to, remains to be, remain to be, has still to, have still to',
  'remains outstanding, remain outstanding, still outstanding, not yet',
];
const starting =
  'will start, will begin, will commence, will go to, will take place, awaiting approval, awaiting sign off';
const finished = [
  'completed, finished, achieved, in place, fully implemented, fully delivered, concluded, signed off, all done',
  'has been done, have been done, is done, are done',
];

export const claimWords: readonly ClaimWords[] = [
  {
    claim: 'in-trouble',
    pattern: word(...stopped),
    signs: [mayMention(...stopped)],
    unlessBefore: deniedOrOver,
    unlessAfter: word('payment, payments, fee, fees'),
  },
  {
    claim: 'in-trouble',
    pattern: word(delayed),
    signs: [mayMention(delayed)],
    unlessBefore: lessened,
    unlessAfter: word('discharge, discharges, transfer, transfers, through, in court'),
  },
  {
    claim: 'in-trouble',
    pattern: word(...behind),
    signs: [mayMention(...behind)],
    unlessBefore: denied,
  },
  {
    claim: 'in-trouble',
    pattern: sequence(isNot, how, word(moving)),
    signs: [signOfNot, mayMention(moving)],
  },
  {
    claim: 'in-trouble',
    pattern: word(...slow),
    signs: [mayMention(...slow)],
  },
  {
    claim: 'unfinished',
    pattern: word(...open),
    signs: [mayMention(...open)],
    unlessAfter: word('due, required, needed, applicable, relevant, known'),
  },
  {
    claim: 'unfinished',
    pattern: sequence(isNot, how, word(...done)),
    signs: [signOfNot, mayMention(...done)],
    unlessBefore: word('if, unless, why, whether'),
  },
  {
    claim: 'unfinished',
    pattern: sequence(toCome, how, word(...handedOn)),
    signs: [signOfToCome, mayMention(...handedOn)],
    unlessBefore: word('if, no, not'),
  },
  {
    claim: 'unfinished',
    pattern: word(starting),
    signs: [mayMention(starting)],
    unlessBefore: word('if, no, not'),
  },
  {
    claim: 'done',
    pattern: oneOf<unknown>(sequence(word('complete'), not(determiner)), word(...finished)),
    signs: [mayMention('complete', ...finished)],
    unlessBefore: undone,
    unlessAfter: word('in part, so far, to date'),
  },
];

/** Trouble that is told together with its end. */
const overcome = mention(
  'back on track, now on track, now complete, now completed, now in place, now been completed, now been agreed',
  'now been approved, now been resolved, since been completed, since been resolved, been resolved, been overcome',
  'now resolved, resumed, restarted, caught up, since completed, now finished, now closed',
  'have all been seen, have all been cleared, have all been completed, have all now been',
);

/** Words by which an update says that something is left to do. */
const leftToDo = mention(
  'but, however, although, though, not, no, yet, still, will, would, shall, next, to be, remain, remains, remaining',
  'remained, outstanding, awaiting, await, awaits, pending, until, once, further, continue, continues, continued',
  'continuing, ongoing, on going, underway, under way, being, plan, plans, planned, planning, due, expected, progress',
  'progressing, delay, delayed, delays, working, needs, need, needed, require, requires, required, subject to, draft',
  'except, apart from, scheduled, exploring, developing, aim, aims, partially, partly, per cent, issue, issues',
  'to complete, to finish, to follow, follows, challenge, challenges, risk, risks, concern, concerns, problem',
  'problems, late, behind, only, cannot, unable',
  "hasn['’]t, haven['’]t, isn['’]t, aren['’]t, won['’]t",
);

/** Words that take a claim back, wherever they stand in a text. */
export const takenBackBy: Readonly<Partial<Record<Claim, RegExp>>> = {
  'in-trouble': overcome,
  done: leftToDo,
};
