import type { Terms } from '../assess/terms.ts';
import type { Config } from '../config/config.ts';
import type { Document } from '../plan/document.ts';
import type { Links } from '../plan/links.ts';
import type { Plan } from '../plan/plan.ts';
import type { Settings } from '../rules/settings.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Commented } from '../waivers/read.ts';

/** The plans that a command is about, and what is wrong with their files. */
export interface Workspace {
  readonly config: Config;
  /** The rag.yaml that it is read from. */
  readonly configFile?: Commented;
  /** What the configuration makes of the rules. */
  readonly rules: Settings;
  /** Every file that is text, in the order of their paths. */
  readonly documents: readonly Document[];
  /** In the order of their paths. A file that does not hold a plan is told in the diagnostics. */
  readonly plans: readonly Plan[];
  /** What they have to do with one another, and with plans that were not asked for. */
  readonly links: Links;
  /** How many files were looked at, plans or not. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Plans as they stood at a revision. */
export interface PastWorkspace extends Workspace {
  /** Where the same plan's file is today; undefined when it is gone. */
  pathNowOf(plan: Pick<Plan, 'source'>): string | undefined;
}

/** What the plans are assessed by. */
export function termsOf({ config, links }: Pick<Workspace, 'config' | 'links'>): Terms {
  return { ...config, links };
}
