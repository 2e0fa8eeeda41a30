import type { JsonObject, Report } from './report.ts';

/** A JSON schema, whole: its keys are the report's, so that what is printed as JSON is the schema and nothing else. */
export function schemaReport(schema: JsonObject): Report {
  return {
    kind: 'schema',
    data: { schema },
    view: [{ block: 'code', language: 'json', text: JSON.stringify(schema, undefined, 2) }],
  };
}
