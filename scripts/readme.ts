/** What is made of README.md and ARCHITECTURE.md: the answers of their operations and look-ups, and the table of error codes. */
import { textReport } from "../src/app.ts";
import { checkedDocument } from "../src/cli/checked-document.ts";
import { ERROR_CODES } from "../src/errors.ts";
import { filledPage, markdownTable, withCommittedApp, withCommittedData } from "./made-page.ts";

const LINE = 120;
const OPERATION = /```graphql\n([\s\S]*?)```\n```json\n([\s\S]*?)```/g;

const LOOK_UP = /```sh\n(npm run -s check -- "([^"\n]+)")\n```\n```text\n[\s\S]*?```/g;

/** README with its made parts made anew. */
export async function completedReadme(text: string): Promise<string> {
  return filledPage(await checkedPage(await answeredPage(text)), { "error codes": errorTable() });
}

/** A page with the answer of each operation made anew. */
export async function answeredPage(text: string): Promise<string> {
  return await withCommittedData(async (ask) => {
    const answers = new Map<string, string>();
    for (const [, query = ""] of text.matchAll(OPERATION)) answers.set(query, compactJson(await ask(query)));
    return text.replace(
      OPERATION,
      (_all, query: string) => `\`\`\`graphql\n${query}\`\`\`\n\`\`\`json\n${answers.get(query)}\n\`\`\``,
    );
  });
}

/** A page with what is printed of each sentence that it looks up made anew. */
async function checkedPage(text: string): Promise<string> {
  return await withCommittedApp(async (app) => {
    const reports = new Map<string, string>();
    for (const [, , sentence = ""] of text.matchAll(LOOK_UP)) {
      reports.set(sentence, textReport(await checkedDocument(app, { text: sentence }), { colors: false, width: LINE }));
    }
    return text.replace(
      LOOK_UP,
      (_all, command: string, sentence: string) =>
        `\`\`\`sh\n${command}\n\`\`\`\n\`\`\`text\n${reports.get(sentence)}\`\`\``,
    );
  });
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
  const rows = Object.entries(ERROR_CODES).map(([code, { blame, retry, meaning }]) => [
    `\`${code}\``,
    blame,
    retry ? "yes" : "no",
    meaning,
  ]);
  return markdownTable(["code", "whose", "retry", "meaning"], rows);
}
