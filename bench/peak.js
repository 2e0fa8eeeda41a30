// @ts-check
// Loaded before a program that is measured: at its end, tells the most memory it held, in kilobytes.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
