import type { Problem } from './problem.ts';
export function settle(problems: readonly Problem[], _text: string): readonly Problem[] { return problems; }
