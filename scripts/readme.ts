/** Writes into README.md what can be made: the answers of its operations, and the table of error codes. */
import { readFile, writeFile } from "node:fs/promises";
import { openApp, readConfig } from "../src/app.ts";
import { ERROR_CODES } from "../src/errors.ts";

/** The day for which README answers. */
export const README_NOW = "2026-11-23";

const LINE = 120;
const OPERATION = /```graphql\n([\s\S]*?)```\n```json\n([\s\S]*?)```/g;
const CODES = /<!-- error codes -->\n[\s\S]*?<!-- \/error codes -->/;

/** The page with its made parts made anew. */
export async function completedReadme(text: string): Promise<string> {
  const app = await openApp(readConfig({ CLAIMLINE_NOW: README_NOW }));
  try {
    await app.load();
    const answers = new Map<string, string>();
    for (const [, query = ""] of text.matchAll(OPERATION)) answers.set(query, await answerTo(app, query));
    return text
      .replace(
        OPERATION,
        (_all, query: string) => `\`\`\`graphql\n${query}\`\`\`\n\`\`\`json\n${answers.get(query)}\n\`\`\``,
      )
      .replace(CODES, `<!-- error codes -->\n${errorTable()}\n<!-- /error codes -->`);
  } finally {
    await app.close();
  }
}

async function answerTo(app: Awaited<ReturnType<typeof openApp>>, query: string): Promise<string> {
  const response = await app.fetch(
    new Request("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    }),
  );
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`README asks what fails: ${JSON.stringify(errors)}`);
  return compactJson(data);
}

/** JSON for readers: whatever fits on a line stands on one. */
function compactJson(value: unknown, indentation = ""): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
  if (line.length + indentation.length <= LINE || typeof value !== "object" || value === null) return line;
  const inner = `${indentation}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + compactJson(item, inner)).join(",\n")}\n${indentation}]`;
  }
  const members = Object.entries(value).map(([key, item]) => `${inner}"${key}": ${compactJson(item, inner)}`);
  return `{\n${members.join(",\n")}\n${indentation}}`;
}

function errorTable(): string {
  const rows = Object.entries(ERROR_CODES).map(
    ([code, { blame, retry, meaning }]) => `| \`${code}\` | ${blame} | ${retry ? "yes" : "no"} | ${meaning} |`,
  );
  return ["| code | whose | retry | meaning |", "|---|---|---|---|", ...rows].join("\n");
}

if (import.meta.main) {
  const file = new URL("../README.md", import.meta.url);
  await writeFile(file, await completedReadme(await readFile(file, "utf8")));
}
