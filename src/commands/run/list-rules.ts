import { rules } from '../../rules/rules.ts';
import { settleRules } from '../../rules/settings.ts';
import { ruleListReport } from '../../view/rules/list.ts';
import { loadConfig } from '../../workspace/configuration.ts';
import type { Surroundings } from '../../world/world.ts';
import type { Outcome } from '../outcome.ts';

/** The rules as rag.yaml sets them; no plan is read for it. */
export async function listRules(world: Surroundings): Promise<Outcome> {
  const { config, diagnostics } = await loadConfig(world);
  const settled = settleRules(config.rules);
  return {
    report: ruleListReport(rules, settled.settings),
    diagnostics: [...diagnostics, ...settled.diagnostics],
  };
}
