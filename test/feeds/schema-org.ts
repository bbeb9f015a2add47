import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What schema.org's vocabulary has against a document of ClaimReviews: properties that a type does not have, and values outside
 * a property's range. `schema-dts` is the vocabulary as types, and the compiler reads the document as a literal of them.
 */
export async function vocabularyFaults(document: unknown, nodes = ["ClaimReview"]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "claimline-schema-org-"));
  try {
    const type = '{ "@context": "https://schema.org"; "@graph": readonly (NODES)[] }'.replace(
      "NODES",
      nodes.join(" | "),
    );
    const literal = JSON.stringify(document, null, 1);
    await writeFile(
      join(folder, "document.ts"),
      `import type { ${nodes.join(", ")} } from "schema-dts";\nexport const document: ${type} = ${literal};\n`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      types: [],
      lib: ["es2024"],
      target: "es2024",
      module: "nodenext",
      skipLibCheck: true,
      paths: { "schema-dts": [join(ROOT, "node_modules/schema-dts/dist/schema.d.ts")] },
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["document.ts"] }));
    return await compilerErrors(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compilerErrors(folder: string): Promise<string[]> {
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  try {
    await promisify(execFile)(process.execPath, [compiler, "-p", "tsconfig.json"], { cwd: folder });
    return [];
  } catch (error) {
    const { stdout } = error as { readonly stdout?: string };
    if (!stdout?.includes("error TS")) throw error;
    return stdout.split("\n").filter((line) => line.includes("error TS"));
  }
}
