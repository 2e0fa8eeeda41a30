#!/usr/bin/env node
// Plain enough for an old Node to read, so that it can say what is missing.
const { node } = process.versions;
const [major, minor] = node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  stop(`rag needs Node 20.19 or newer; this is Node ${node}. Install a newer one from https://nodejs.org`);
} else {
  import('../dist/rag.js').then(run, explain);
}

async function run({ main, realWorld }) {
  process.exitCode = await main(process.argv.slice(2), realWorld());
}

function explain(error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  stop('rag is not built yet. Type, in its own folder: npm ci');
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
