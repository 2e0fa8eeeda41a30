import * as z from 'zod/mini';

/** The pieces that the schema of a plan is put together from. Every scalar is text. */
export const text = (description: string) => z.string().check(z.describe(description));
export const optional = (description: string) => z.optional(text(description));
export const isList = 'A list: each on a line of its own, behind a hyphen and a space.';
export const listOf = <Item extends z.ZodMiniType>(item: Item, description: string) =>
  z.optional(z.array(item).check(z.describe(`${description} ${isList}`)));
export const groupOf = <Group extends z.ZodMiniType>(group: Group, description: string) =>
  z.optional(group.check(z.describe(description)));
