import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../src/config/json-schema.ts';
import { pages } from '../src/docs/pages.ts';

// `npm run generate` runs this file with -u, which writes them anew.
describe('generated files are fresh', () => {
  for (const build of pages) {
    const { file, text } = build();
    it(`docs/${file}`, async () => {
      await expect(text).toMatchFileSnapshot(`../docs/${file}`);
    });
  }
  for (const [name, build] of Object.entries(jsonSchemas)) {
    it(`schema/${name}.schema.json`, async () => {
      await expect(`${JSON.stringify(build(), undefined, 2)}\n`).toMatchFileSnapshot(
        `../schema/${name}.schema.json`,
      );
    });
  }
});
