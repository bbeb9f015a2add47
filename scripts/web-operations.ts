/** Makes the typed half of the explorer's documents: beside each `x.graphql` under src/web an `x.generated.ts` with its text and its types, and once the types of the schema that they name. */
import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { buildASTSchema, concatAST, type DocumentNode, type GraphQLSchema, Kind, parse, validate } from "graphql";
import { schemaTexts } from "../src/api/schema-texts.ts";

const WEB = new URL("../src/web/", import.meta.url);
const SCHEMA_TYPES = "src/web/api/schema-types.generated.ts";

/** A file to write, by its path from the root. */
export type WebFile = readonly [path: string, text: string];

/** The SDL as codegen wants it, parsed and built. */
interface Sdl {
  readonly schema: DocumentNode;
  readonly schemaAst: GraphQLSchema;
}

/** A document of the explorer, by its path from the root. */
interface WebDocument {
  readonly path: string;
  readonly text: string;
  readonly document: DocumentNode;
}

/** The made files: the types of the schema, and one file for each document in the order of their paths. Throws for a document that the schema refuses. */
export async function webOperationFiles(): Promise<readonly WebFile[]> {
  const schema = parse((await schemaTexts()).join("\n"));
  const sdl = { schema, schemaAst: buildASTSchema(schema) };
  const documents = await webDocuments(sdl.schemaAst);
  const made = [schemaTypesFile(documents, sdl), ...documents.map((document) => operationFile(document, sdl))];
  return (await Promise.all(made)).map(([file, text]) => [file, formatted(file, text)]);
}

async function webDocuments(schema: GraphQLSchema): Promise<readonly WebDocument[]> {
  const names = (await readdir(WEB, { recursive: true })).filter((name) => name.endsWith(".graphql")).sort();
  return await Promise.all(
    names.map(async (name) => {
      const path = `src/web/${name}`;
      const text = await readFile(new URL(name, WEB), "utf8");
      const document = parse(text);
      const [fault] = validate(schema, document);
      if (fault) throw new Error(`${path} is refused by the schema: ${fault.message}`);
      return { path, text, document };
    }),
  );
}

async function schemaTypesFile(documents: readonly WebDocument[], sdl: Sdl): Promise<WebFile> {
  const all = concatAST(documents.map(({ document }) => document));
  const types = await typesOf(SCHEMA_TYPES, all, sdl, { generateOperationTypes: false });
  return [SCHEMA_TYPES, `${madeFrom("the schema, as far as the documents beside the pages name it,")}\n${types}\n`];
}

async function operationFile({ path, text, document }: WebDocument, sdl: Sdl): Promise<WebFile> {
  const file = path.replace(/\.graphql$/, ".generated.ts");
  const name = operationName(document, path);
  const up = "../".repeat(path.split("/").length - 3) || "./";
  const made = [
    madeFrom(path.split("/").at(-1) ?? path),
    `import type { Operation } from "${up}api/operation.ts";`,
    await typesOf(file, document, sdl, { importSchemaTypesFrom: SCHEMA_TYPES, namespacedImportName: "Schema" }),
    `/** The operation as a trusted document. */`,
    `export const ${constantName(name)}: Operation<${name}Query, ${name}QueryVariables> = {`,
    `  name: ${JSON.stringify(name)},`,
    `  text: ${templateLiteral(text)},`,
    "};",
    "",
  ];
  return [file, made.join("\n")];
}

function madeFrom(what: string): string {
  return `/** Made from ${what} by \`npm run generate\`: change that, not this. */`;
}

/** What serves `@defer` and the exactness of variables is not used here. */
async function typesOf(
  file: string,
  document: DocumentNode,
  sdl: Sdl,
  options: typescriptOperations.TypeScriptDocumentsPluginConfig,
): Promise<string> {
  const output = await codegen({
    filename: file,
    ...sdl,
    documents: [{ location: "operation.graphql", document }],
    config: {
      disableDescriptions: true,
      enumType: "string-literal",
      immutableTypes: true,
      importExtension: ".ts",
      scalars: { ID: "string", Date: "string", DateTime: "string" },
      useTypeImports: true,
      ...options,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  });
  return output
    .replace(/^\/\*\* Internal type[^\n]*\n(?:export )?type (?:Exact|Incremental)[^\n]*\n/gm, "")
    .replace(/Exact<(\{[\s\S]*?\})>;/g, "$1;")
    .trim();
}

function operationName(document: DocumentNode, path: string): string {
  const operations = document.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION);
  const name = operations[0]?.name?.value;
  if (operations.length !== 1 || name === undefined)
    throw new Error(`src/web/${path} has to hold one operation, with a name.`);
  return name;
}

function constantName(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
}

function templateLiteral(text: string): string {
  return `\`${text.trim().replace(/[\\`]|\$\{/g, "\\$&")}\``;
}

/** As the linter wants it. */
function formatted(file: string, text: string): string {
  const biome = fileURLToPath(new URL("../node_modules/@biomejs/biome/bin/biome", import.meta.url));
  const options = ["check", "--write", `--stdin-file-path=${file}`];
  return execFileSync(process.execPath, [biome, ...options], { input: text, encoding: "utf8" });
}
