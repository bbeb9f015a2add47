/** Writes what is made from the model: the generated half of the SDL, and the JSON Schemas of the records. */
import { writeFile } from "node:fs/promises";
import { generatedSchema } from "../src/api/generated-schema.ts";

await writeFile(new URL("../schema/generated.graphql", import.meta.url), generatedSchema());
await import("./record-schemas.ts");
