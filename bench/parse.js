// @ts-check
// What the yaml package alone needs for the plans of a folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

const folder = /** @type {string} */ (process.argv[2]);
for (const name of readdirSync(folder)) parseAllDocuments(readFileSync(join(folder, name), 'utf8'));
