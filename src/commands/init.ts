import { defineCommand, dryRunOption } from './command.ts';

export const init = defineCommand({
  name: 'init',
  summary: 'Begin a plan: a new file with notes in it.',
  description:
    'On a terminal it asks for what is not typed. The schema by which an editor completes and explains the keys is put beside the file, unless there is one. Nothing is ever written over.',
  arguments: [
    { name: 'file', summary: 'where to; without it, a file named for the title in the folder of the plans' },
  ],
  options: [
    { name: 'title', value: 'TITLE', summary: 'what the plan is called' },
    { name: 'body', value: 'BODY', summary: 'the body that owns it' },
    { name: 'strategy', value: 'NAME', summary: 'the strategy it belongs to' },
    { name: 'owner', value: 'ROLE', summary: 'the role that keeps it, not a person’s name' },
    { name: 'reports-to', value: 'COMMITTEE', summary: 'the committee or board it is reported to' },
    { name: 'review', value: 'INTERVAL', summary: 'how long a review lasts: "every 12 months"' },
    { name: 'ratings', value: 'SCHEME', summary: 'RAG, BRAG or delivery-confidence' },
    { name: 'meeting', value: 'DAY', summary: 'the day of the meeting that the first round goes to' },
    { name: 'round', value: 'ID', summary: 'the id of the first round; without it, its year and month' },
    { name: 'config', summary: 'also write rag.yaml, with all the settings, where there is none' },
    dryRunOption,
  ],
  examples: [
    { line: 'rag init', says: 'be asked' },
    {
      line: 'rag init --title "Sufficiency Strategy Action Plan" --meeting 2024-03-13',
      says: 'plans/sufficiency-strategy-action-plan.yaml, with a first round',
    },
  ],
});
