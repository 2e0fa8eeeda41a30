import * as z from 'zod/mini';
import { planSchema } from '../plan/written.ts';
import { configSchema } from './written.ts';

type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** The JSON schemas (draft-07) of the files that rag reads, from the very schemas it reads them with. */
export const jsonSchemas = {
  plan: () => jsonSchema(planSchema, 'A rag action plan'),
  config: () => jsonSchema(configSchema, 'rag.yaml: what holds for all the plans beside it'),
};

function jsonSchema(schema: z.ZodMiniType, title: string): JsonObject {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7' }) as JsonObject & {
    $schema: string;
  };
  return adapt({ $schema, title, ...rest }) as JsonObject;
}

/**
 * What an editor's YAML reader needs: keys that begin with `x-` are the user's own; and an unquoted `1.10`, `2023` or
 * `yes` is a number or a truth to it, where rag reads the text that was typed.
 */
function adapt(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(adapt);
  if (!isObject(value)) return value;
  const { type, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, adapt(inner)]),
  );
  if (type === 'string') return { ...rest, type: ['string', 'number', 'boolean', 'null'] };
  if (type === 'object') return { type, patternProperties: { '^x-': {} }, ...rest };
  return type === undefined ? rest : { type, ...rest };
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
