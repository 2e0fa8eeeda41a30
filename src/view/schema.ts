import type { JsonObject, Report } from './report.ts';

/** A JSON schema, whole and nothing else in every format: it is read by editors. */
export function schemaReport(schema: JsonObject): Report {
  return {
    kind: 'schema',
    data: {},
    document: schema,
    records: [],
    view: [{ block: 'code', language: 'json', text: JSON.stringify(schema, undefined, 2) }],
  };
}
