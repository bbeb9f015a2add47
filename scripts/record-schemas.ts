/** Writes schema/records/<kind>.schema.json from the zod schemas of the records: `node scripts/record-schemas.ts`. */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { jsonSchemaFiles } from "../src/records/json-schema.ts";

const folder = fileURLToPath(new URL("../schema/records/", import.meta.url));
await mkdir(folder, { recursive: true });
for (const [name, text] of jsonSchemaFiles()) await writeFile(`${folder}${name}`, text);
