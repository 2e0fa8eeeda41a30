import * as z from 'zod/mini';

/** Looking into a schema: which keys stand where. The schema is the one place that says so. */

/** The keys of a map; none where the schema is no map. */
export function keysOf(schema: z.ZodMiniType | undefined): string[] {
  return Object.keys(shapeOf(schema) ?? {});
}

/** The schema of a list's items; undefined where the schema is no list. */
export function elementOf(schema: z.ZodMiniType | undefined): z.ZodMiniType | undefined {
  const def = definition(schema);
  return def?.type === 'array' ? (def as z.core.$ZodArrayDef<z.ZodMiniType>).element : undefined;
}

/** The schema of what stands at a path. */
export function schemaAt(schema: z.ZodMiniType, path: readonly PropertyKey[]): z.ZodMiniType | undefined {
  let at: z.ZodMiniType | undefined = schema;
  for (const step of path) at = typeof step === 'number' ? elementOf(at) : shapeOf(at)?.[String(step)];
  return at;
}

/** The nouns of the parts that have a key of this name, outermost first. */
export function homesOf(
  schema: z.ZodMiniType | undefined,
  key: string,
  noun: string,
  items: Readonly<Record<string, string>>,
): string[] {
  const shape = shapeOf(schema);
  if (!shape) return [];
  const below = Object.entries(shape).flatMap(([list, value]) =>
    homesOf(elementOf(value) ?? value, key, items[list] ?? list, items),
  );
  return Object.hasOwn(shape, key) ? [noun, ...below] : below;
}

/** `an action`, `a plan`. */
export function articled(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

function shapeOf(schema: z.ZodMiniType | undefined): Readonly<Record<string, z.ZodMiniType>> | undefined {
  const def = definition(schema);
  return def?.type === 'object'
    ? (def as z.core.$ZodObjectDef<Record<string, z.ZodMiniType>>).shape
    : undefined;
}

/** A schema's definition, without what makes it optional; of a choice, the choice with more in it than a text. */
function definition(schema: z.ZodMiniType | undefined): z.core.$ZodTypeDef | undefined {
  const def = schema?._zod.def;
  if (def?.type === 'optional') return definition((def as z.core.$ZodOptionalDef<z.ZodMiniType>).innerType);
  if (def?.type === 'union') return definition((def as z.core.$ZodUnionDef<z.ZodMiniType[]>).options.at(-1));
  return def;
}

/** The keys of a map with what the schema says of them, for the documentation. */
export function describedKeys(
  schema: z.ZodMiniType,
): readonly { readonly key: string; readonly required: boolean; readonly description: string }[] {
  return Object.entries(shapeOf(schema) ?? {}).map(([key, value]) => ({
    key,
    required: value._zod.def.type !== 'optional',
    description: descriptionOf(value) ?? '',
  }));
}

/** What a schema says of itself, or what is in it where it is optional. */
function descriptionOf(schema: z.ZodMiniType): string | undefined {
  const { def } = schema._zod;
  const said = z.globalRegistry.get(schema)?.description;
  if (said !== undefined || def.type !== 'optional') return said;
  return descriptionOf((def as z.core.$ZodOptionalDef<z.ZodMiniType>).innerType);
}
