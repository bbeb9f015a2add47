/** From the bytes of one file to one record, or to all that is wrong with it. */
import type { Problem } from "../domain/problem.ts";
import type { RecordKind } from "../domain/record.ts";
import type { AnyRecord } from "../domain/rules/rule.ts";
import { RECORD_SCHEMAS } from "./record-schema.ts";
import { shapeFaults } from "./shape-fault.ts";
import { parseYaml, type YamlDocument } from "./yaml-document.ts";

/** A file of a data folder; its folder says the kind, its name the slug. */
export interface RecordFile {
  readonly kind: RecordKind;
  readonly slug: string;
  /** Path as it is shown. */
  readonly file: string;
  /** Null where it cannot be read, or is no file. */
  readonly bytes: Uint8Array | null;
}

/** A record, or null with the ids under which others may know it; problems in either case. */
export interface RecordResult {
  readonly record: AnyRecord | null;
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

/** What the reader itself refuses, besides the rules over the whole data set. */
export const READER_RULES: readonly { readonly id: string; readonly sentence: string }[] = [
  { id: "file-name", sentence: "A record lies in the folder of its kind, in a file named for the slug of its id." },
  { id: "file-read", sentence: "What is named like the file of a record is a file that can be read." },
  { id: "file-size", sentence: "A file of a record is at most 256 kB." },
  { id: "yaml-syntax", sentence: "A file is one YAML 1.2 document in UTF-8, and no key stands twice in a mapping." },
  { id: "yaml-alias", sentence: "A file has no anchors and no aliases." },
  { id: "unknown-key", sentence: "Every key is one that its record knows." },
  { id: "missing-key", sentence: "Every key that its record needs is there." },
  { id: "unknown-word", sentence: "A word of a closed list is one of that list." },
  { id: "date-form", sentence: "A date is a year, a month, a day or a range of two of them, and exists." },
  { id: "record-shape", sentence: "Every value is of the type that its key takes." },
];

const MAX_BYTES = 256 * 1024;

/** Reads one record; never throws. */
export function readRecord(file: RecordFile): RecordResult {
  const ownId = `${file.kind}:${file.slug}`;
  const refuse = (rule: string, message: string): RecordResult => ({
    record: null,
    ids: [ownId],
    problems: [{ rule, file: file.file, line: 1, column: 1, path: [], message }],
  });
  if (file.bytes === null) return refuse("file-read", "This is no file, or one that cannot be read.");
  if (file.bytes.length > MAX_BYTES)
    return refuse("file-size", `The file has ${file.bytes.length} bytes, and at most ${MAX_BYTES} are read.`);
  const text = decode(file.bytes);
  if (text === null) return refuse("yaml-syntax", "The file is not UTF-8 text.");
  if (text.trim() === "") return refuse("yaml-syntax", "The file is empty.");
  const document = parseYaml(text);
  if (document.faults.length > 0) {
    const problems = document.faults.map(({ rule, path, message, at }) => ({
      rule,
      file: file.file,
      ...at,
      path,
      message,
    }));
    return { record: null, ids: [ownId], problems };
  }
  return shaped(file, ownId, document);
}

function shaped(file: RecordFile, ownId: string, document: YamlDocument): RecordResult {
  const schema = RECORD_SCHEMAS[file.kind];
  const parsed = schema.safeParse(document.value, { reportInput: true });
  if (!parsed.success) {
    const written = (document.value as { readonly id?: unknown } | null)?.id;
    const ids = typeof written === "string" ? [ownId, written] : [ownId];
    const problems = shapeFaults(schema, parsed.error.issues).map(({ rule, path, onKey, message }) => ({
      rule,
      file: file.file,
      ...document.placeOf(path, onKey),
      path,
      message,
    }));
    return { record: null, ids, problems };
  }
  const { id } = parsed.data;
  if (id === ownId) return { record: parsed.data, ids: [id], problems: [] };
  const message = `The id "${id}" belongs into a file "${id.slice(id.indexOf(":") + 1)}.yaml", and this one is "${file.slug}.yaml".`;
  const problem = { rule: "file-name", file: file.file, ...document.placeOf(["id"]), path: ["id"], message };
  return { record: parsed.data, ids: [id], problems: [problem] };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
