// Loads the built program in the form in which this Node keeps it compiled, or compiles it where there is no such form:
// built by another Node, or not by `npm ci`. Compiling is half of what a short command would cost.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '..', 'dist');
const loaded = new Map();

/** The exports of a file of dist, by its name as the files themselves ask for it: './rag.cjs'. */
function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const filename = join(folder, name);
  const source = wrap(readFileSync(filename, 'utf8'));
  const script = new Script(source, { filename, cachedData: compiledForm(filename) });
  const module = { script, exports: {} };
  loaded.set(name, module);
  script.runInThisContext()(module.exports, (id) => (id.startsWith('./') ? load(id) : require(id)), module);
  return module.exports;
}

/** Keeps what is loaded as it is compiled by now: what has not run yet is not in it. */
function keepCompiled() {
  for (const [name, { script }] of loaded)
    writeFileSync(compiledName(join(folder, name)), script.createCachedData());
}

function compiledForm(filename) {
  const name = compiledName(filename);
  return existsSync(name) ? readFileSync(name) : undefined;
}

function compiledName(filename) {
  return `${filename}.${process.version}-${process.platform}-${process.arch}`;
}

module.exports = { keepCompiled, load };
