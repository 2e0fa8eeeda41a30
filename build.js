import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { keepCompiled, load } from './bin/load.js';

// One file for every start, and beside it one for what a command does, and one for git: the fewer files are opened, the
// sooner it is there. What they share is in both. CommonJS, because it starts sooner and can be kept compiled.
await rm('dist', { recursive: true, force: true });
const later = new Map();
const start = await build({
  ...common(),
  entryPoints: { rag: 'src/main/index.ts' },
  plugins: [leaveForLater(later)],
});
const rest = await build({
  ...common(),
  entryPoints: Object.fromEntries(later),
  plugins: [onlyTheParserOfYaml()],
});

function common() {
  return {
    outdir: 'dist',
    bundle: true,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    supported: { 'dynamic-import': false },
    platform: 'node',
    target: 'node20.19',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  };
}

const licences = await Promise.all(bundledPackages([start, rest]).map(licenceOf));
await writeFile('dist/THIRD-PARTY-LICENCES.txt', licences.join(`\n${'-'.repeat(80)}\n\n`));

await runOnce();
await keepCompiled();

/** Runs what most commands run, so that it is kept compiled. */
async function runOnce() {
  const { main, realWorld } = load('./rag.cjs');
  const { err, out, ...world } = realWorld();
  const nowhere = { ...out, write: async () => {} };
  for (const argv of [['--help'], ['status', 'plans'], ['check', 'plans']])
    await main(argv, { ...world, out: nowhere, err: nowhere });
}

/** Leaves what is imported only when it is used out of the first file, and notes it by the name it is to have. */
function leaveForLater(later) {
  return {
    name: 'leave for later',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const file = relative('src', resolve(resolveDir, path));
        const name = file.replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-');
        later.set(name, join('src', file));
        return { path: `./${name}.cjs`, external: true };
      });
    },
  };
}

/**
 * Takes yaml's modules in place of its CommonJS, which parses a fifth slower once it is bundled; and of them only what is
 * used, which is a half: the package does not say that its modules can be left out.
 */
function onlyTheParserOfYaml() {
  const entry = resolve('node_modules/yaml/browser/dist/index.js');
  return {
    name: 'only the parser of yaml',
    setup(build) {
      build.onResolve({ filter: /^yaml$/ }, () => ({ path: entry, sideEffects: false }));
      build.onResolve({ filter: /^\./ }, ({ importer, path }) =>
        importer.startsWith(dirname(entry))
          ? { path: resolve(dirname(importer), path), sideEffects: false }
          : undefined,
      );
    },
  };
}

/** The folders of the packages whose code is in the bundle. */
function bundledPackages(builds) {
  const outputs = builds.flatMap(({ metafile }) => Object.values(metafile.outputs));
  const files = outputs.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(folders)].filter((folder) => folder !== undefined).sort();
}

/** A package's name, version and licence; to copy its code is to hand these on. */
async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no licence file to hand on.`);
  return `${name} ${version}, ${license}\n\n${(await readFile(`${folder}/${file}`, 'utf8')).trim()}\n`;
}
