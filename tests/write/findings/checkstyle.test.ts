import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findings } from '../sample.ts';
import { anyText, findingsWith, hostileTexts } from './hostile.ts';
import { written } from './sample.ts';
import { faultsOf, parseXml } from './xml.ts';

it('writes what was found, by file', async () => {
  expect(await written('checkstyle', findings)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <checkstyle version="4.3">
    <file name="plans/bradford.yaml">
    <error line="5" column="9" severity="error" message="“timescal” is not a key of an action. Did you mean “timescale”? Type: timescale: April 2022" source="rag.unknown-key"/>
    <error line="6" column="13" severity="error" message="Two actions have the id 1.1, so nobody can tell which of them a report or a minute speaks of. Give one of them an id that no other has, such as 1.2." source="rag.duplicate-id"/>
    </file>
    <file name="plans/none.yaml">
    <error line="1" severity="warning" message="There is no file of this name." source="rag.no-file"/>
    </file>
    </checkstyle>
    "
  `);
});

it('is without files where nothing was found', async () => {
  const document = await written('checkstyle', []);
  expect(document).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3"/>\n');
  expect(await faultsOf(document, 'checkstyle.xsd')).toEqual([]);
});

it('is well-formed, and loses no finding, with any text in it', async () => {
  const property = fc.asyncProperty(anyText, async (text) => {
    const files = parseXml(await written('checkstyle', findingsWith(text))).children;
    expect(files.flatMap(({ children }) => children)).toHaveLength(7);
    expect(new Set(files.map(({ attributes }) => attributes.name)).size).toBe(files.length);
  });
  await fc.assert(property, { numRuns: 300 });
});

it('is as its schema has it, with any text in it', async () => {
  const texts = [...hostileTexts, ...fc.sample(anyText, 200)];
  const document = await written('checkstyle', texts.flatMap(findingsWith));
  expect(await faultsOf(document, 'checkstyle.xsd')).toEqual([]);
});
