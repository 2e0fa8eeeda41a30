import { visible } from '../text/visible.ts';

/**
 * Text of a plan in which nothing is markup: marks get a backslash, and what a site finds after Markdown is done (@someone,
 * #123, addresses) is parted by an entity that shows nothing.
 */
export function markdownText(plan: string): string {
  return visible(plan)
    .trim()
    .replace(/[\\`*_[\]<>&|~$#]/g, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:(?=\/\/)|\.(?<=\bwww\.)/gi, '\\$&')
    .replace(/@(?=\S)|#(?=\d)|\bGH-(?=\d)/gi, '$&&#8203;');
}
