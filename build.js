import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';

// One bundle for every start, and a chunk for each reader and writer that is loaded only where it is used.
await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { rag: 'src/main/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  metafile: true,
  plugins: [onlyTheParserOfYaml()],
  // What is written for `require` asks for it by name.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  logLevel: 'warning',
});
const licences = await Promise.all(bundledPackages(metafile).map(licenceOf));
await writeFile('dist/THIRD-PARTY-LICENCES.txt', licences.join(`\n${'-'.repeat(80)}\n\n`));

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
function bundledPackages({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
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
