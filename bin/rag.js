#!/usr/bin/env node
import { main, realWorld } from '../dist/rag.js';

process.exitCode = await main(process.argv.slice(2), realWorld());
