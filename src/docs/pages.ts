import { commandsPage } from './commands.ts';
import type { Page } from './page.ts';
import { planFilePage } from './plan-file.ts';
import { rulesPage } from './rules.ts';
import { timescalesPage } from './timescales.ts';

/** Every generated page of docs/. */
export const pages: readonly (() => Page)[] = [commandsPage, planFilePage, rulesPage, timescalesPage];
