import { expect, it } from 'vitest';
import { write } from '../../src/write/plain.ts';
import { findings, status } from './sample.ts';

it('is one record a line, each value after its name', () => {
  expect(
    write({ ...status, view: [...status.view, { block: 'findings', findings }] }),
  ).toMatchInlineSnapshot(`
    "Bradford Sufficiency Strategy Action Plan, as of 15 March 2023.
    17 recommendations: RED 1, AMBER 5, GREEN 11.
    19 actions: overdue 7, due 0, complete 8.
    2 actions are overdue and have not been reviewed. The plan is reviewed every 12 months, and was last updated in the round of March 2023.
    Ref: 1; Recommendation or action: Review current edge of care provision to develop a cohesive all age edge of care offer that ensures timely intervention and support.; Rating: AMBER; Owner: Assistant Director Improvement; Theme: Edge of care, and everything that keeps children at home
    Ref: 1.1; Recommendation or action: Complete review of BPP and Intensive Family Support services by Peopletoo.; Timescale: March 2022; Timing: complete
    Ref: 1.2; Recommendation or action: Bring service development proposal to DMT/CMT.; Timescale: April 2022; Timing: overdue 319 days, not reviewed
    Ref: 15; Recommendation or action: Progress the introduction of a revised Bradford specific purchasing framework for 16+ supported accommodation.; Rating: RED; Owner: Head of Commissioning; Theme: Commissioning
    Ref: 15.1; Recommendation or action: Bring proposals to Overview and Scrutiny and progress implementation.; Timescale: April 2022 onwards; Timing: ongoing
    What the ratings mean.
    RED: The work has stopped, or will not be done in the time agreed.
    AMBER: Some of it is late, and there is an agreed way to bring it back to its timescale.
    GREEN: On track.
    plans/bradford.yaml:5:9: error: “timescal” is not a key of an action. Hint: Did you mean “timescale”? Type: timescale: April 2022 [unknown-key]
    plans/bradford.yaml:6:13: error: Two actions have the id 1.1, so nobody can tell which of them a report or a minute speaks of. Hint: Give one of them an id that no other has, such as 1.2. [duplicate-id]
    plans/none.yaml: warning: There is no file of this name. [no-file]
    "
  `);
});
