/** Makes the typed half of the explorer's documents: beside each `x.graphql` under src/web an `x.ts` with its text and its types. */
import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { buildSchema, type DocumentNode, type GraphQLSchema, Kind, parse, validate } from "graphql";
import { schemaTexts } from "../src/api/schema-texts.ts";

const WEB = new URL("../src/web/", import.meta.url);

/** A file to write, by its path from the root. */
export type WebFile = readonly [path: string, text: string];

/** The made files, in the order of their paths. Throws for a document that the schema refuses. */
export async function webOperationFiles(): Promise<readonly WebFile[]> {
  const sdl = (await schemaTexts()).join("\n");
  const schema = buildSchema(sdl);
  const paths = (await readdir(WEB, { recursive: true })).filter((path) => path.endsWith(".graphql")).sort();
  return await Promise.all(paths.map(async (path) => await madeFile(path, sdl, schema)));
}

async function madeFile(path: string, sdl: string, schema: GraphQLSchema): Promise<WebFile> {
  const text = await readFile(new URL(path, WEB), "utf8");
  const document = parse(text);
  const [fault] = validate(schema, document);
  if (fault) throw new Error(`src/web/${path} is refused by the schema: ${fault.message}`);
  const name = operationName(document, path);
  const up = "../".repeat(path.split("/").length - 1) || "./";
  const made = [
    `/** Made from ${path.split("/").at(-1)} by \`npm run generate\`: change that, not this. */`,
    `import type { Operation } from "${up}api/operation.ts";`,
    typesOf(await codegenOutput(sdl, schema, document)),
    `/** The operation as a trusted document. */`,
    `export const ${constantName(name)}: Operation<${name}Query, ${name}QueryVariables> = {`,
    `  name: ${JSON.stringify(name)},`,
    `  text: ${templateLiteral(text)},`,
    "};",
    "",
  ].join("\n");
  const file = `src/web/${path.replace(/\.graphql$/, ".ts")}`;
  return [file, formatted(file, made)];
}

async function codegenOutput(sdl: string, schemaAst: GraphQLSchema, document: DocumentNode): Promise<string> {
  return await codegen({
    filename: "operations.ts",
    schema: parse(sdl),
    schemaAst,
    documents: [{ location: "operation.graphql", document }],
    config: {
      enumType: "string-literal",
      immutableTypes: true,
      scalars: { ID: "string", Date: "string", DateTime: "string" },
      useTypeImports: true,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  });
}

/** Descriptions stay in the SDL, and what serves fragments and `@defer` is not used here. */
function typesOf(output: string): string {
  return output
    .replace(/^\/\*\* Internal type[^\n]*\n(?:export )?type (?:Exact|Incremental)[^\n]*\n/gm, "")
    .replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "")
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
