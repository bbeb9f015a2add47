/** JSON Schemas of the records, for editors: made from the zod schemas, never written by hand. */
import { z } from "zod";
import type { RecordKind } from "../domain/record.ts";
import { RECORD_KINDS } from "../domain/record-id.ts";
import { RECORD_SCHEMAS } from "./record-schema.ts";

/** Name of the file that holds the JSON Schema of a kind. */
export function jsonSchemaName(kind: RecordKind): string {
  return `${kind}.schema.json`;
}

/** The files to be written, by name. Draft 7, which the YAML language server knows best. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    RECORD_KINDS.map((kind) => [jsonSchemaName(kind), `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`]),
  );
}

function jsonSchemaOf(kind: RecordKind): object {
  const { $schema, ...rest } = z.toJSONSchema(RECORD_SCHEMAS[kind], { io: "input", target: "draft-7" });
  return { $schema, title: `A record of kind ${kind}`, ...rest };
}
