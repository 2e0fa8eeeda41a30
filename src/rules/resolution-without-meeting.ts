import { originsIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const resolutionWithoutMeeting = defineRule({
  name: 'resolution-without-meeting',
  severity: 'warning',
  summary: 'A source names a resolution or a minute, and not the meeting that it is of.',
  why: 'Minutes are numbered anew every year, and resolutions at every meeting: without its day neither can be found. What a resolution asks for “within six months” is counted from its meeting.',
  bad: `plan: B Positive Pathways
recommendations:
  - id: 1
    recommendation: That a progress report be submitted to the Panel.
    source:
      committee: Corporate Parenting Panel
      minute: 46
      resolution: (2)
    actions:
      - id: 1.1
        action: Submit a progress report.
        timescale: April 2019
`,
  good: `plan: B Positive Pathways
recommendations:
  - id: 1
    recommendation: That a progress report be submitted to the Panel.
    source:
      committee: Corporate Parenting Panel
      meeting: before April 2018
      minute: 46
      resolution: (2)
    actions:
      - id: 1.1
        action: Submit a progress report.
        timescale: April 2019
`,
  *checkPlan(plan) {
    for (const { of, origin } of originsIn(plan)) {
      const { part, resolution, minute, meeting } = origin;
      const key = resolution !== undefined ? 'resolution' : 'minute';
      const named = resolution ?? minute;
      if (!part || named === undefined || meeting) continue;
      yield {
        at: placeIn(plan, part, key),
        message: `The source of ${of ? `recommendation ${of.id}` : 'this plan'} names ${key} ${quoted(named)}, and not the meeting that it is of.`,
        hint: 'Add the day of the meeting beside it, or as much as is known: “meeting: 2018-04-18”, “meeting: April 2018”, “meeting: before April 2018”.',
        ref: refOf(plan, of?.id),
      };
    }
  },
});
