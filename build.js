import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

// One bundle for every start, and a chunk for each reader and writer that is loaded only where it is used.
await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: { rag: 'src/main/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  // What is written for `require` asks for it by name.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  logLevel: 'warning',
});
