/** Writes what can be made: the generated half of the SDL, the JSON Schemas of the records, the types of the explorer's documents, and the made parts of the pages. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { generatedSchema } from "../src/api/generated-schema.ts";
import { jsonSchemaFiles } from "../src/records/json-schema.ts";
import { completedDataPage } from "./data-page.ts";
import { completedFeedsPage } from "./feeds-page.ts";
import { completedRatingTable } from "./rating-table.ts";
import { answeredPage, completedReadme } from "./readme.ts";
import { webOperationFiles } from "./web-operations.ts";

const at = (file: string): URL => new URL(`../${file}`, import.meta.url);

async function complete(file: string, completed: (text: string) => Promise<string>): Promise<void> {
  await writeFile(at(file), await completed(await readFile(at(file), "utf8")));
}

await writeFile(at("schema/generated.graphql"), generatedSchema());
await mkdir(at("schema/records/"), { recursive: true });
for (const [name, text] of jsonSchemaFiles()) await writeFile(at(`schema/records/${name}`), text);
for (const [path, text] of await webOperationFiles()) await writeFile(at(path), text);
await complete("README.md", completedReadme);
await complete("ARCHITECTURE.md", answeredPage);
await complete("docs/data.md", completedDataPage);
await complete("docs/feeds.md", completedFeedsPage);
await complete("docs/claim-review.md", async (text) => completedRatingTable(text));
