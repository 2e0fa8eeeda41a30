#!/usr/bin/env node
// Plain enough for an old Node to read, so that it can say what is missing; and CommonJS, which starts sooner.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `rag needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org`,
  );
} else {
  run(built());
}

function built() {
  try {
    return require('./load.js').load('./rag.cjs');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

async function run(rag) {
  if (rag) process.exitCode = await rag.main(process.argv.slice(2), rag.realWorld());
  else stop('rag is not built yet. Type, in its own folder: npm ci');
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
