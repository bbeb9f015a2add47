/** What a change did to a record, for people: made of the states before and after that `changes` tells as JSON. */
import { saidWord } from "../date-words.ts";

/** A change as the news ask for it. */
export interface Change {
  readonly subjectId: string;
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Part {
  readonly id: string;
  readonly rationale?: string;
  readonly note?: string;
}

interface Relationship {
  readonly type: string;
  readonly to: string;
}

/** As much of a state as is said. */
type State = Readonly<Record<string, unknown>> & {
  readonly parts: readonly Part[];
  readonly relationships: readonly Relationship[];
};

const EMPTY: State = { parts: [], relationships: [] };

const HEADINGS: Readonly<Record<string, string>> = {
  CLOSED: "No longer in the data",
  CORRECTED: "Corrected",
  ASSESSED: "Judged",
  REVIEWED: "Looked at again",
  RELATED: "Other connections",
};

/** Under which of its fields a record has its name. */
const NAMES = ["statement", "title", "name", "component"] as const;

/** Fields that are judged. */
const STATES = ["status", "standing", "delivery", "stage", "condition"] as const;

/** One line: what was done, and to what. */
export function changeTitle({ subjectId, kind, before, after }: Change): string {
  const kindOfRecord = subjectId.slice(0, subjectId.indexOf(":"));
  const state = stateOf(after ?? before);
  const name = NAMES.map((field) => state[field]).find((value) => typeof value === "string") ?? subjectId;
  return `${HEADINGS[kind] ?? `New ${kindOfRecord}`}: ${name}`;
}

/** What is otherwise than before: the state, why it was judged so, and what the record is connected with. */
export function changeParagraphs({ kind, before, after }: Change): string[] {
  const [was, is] = [stateOf(before), stateOf(after)];
  if (after === null) return [];
  const states = STATES.filter((field) => is[field] !== was[field]).map(
    (field) => `${field}: ${[was[field], is[field]].filter(isWord).map(saidWord).join(" → ")}`,
  );
  const known = new Set(was.parts.map(({ id }) => id));
  const reasons = is.parts.filter(({ id }) => !known.has(id)).map(({ rationale, note }) => rationale ?? note);
  const connections = kind === "RELATED" ? [...added("with", was, is), ...added("no longer with", is, was)] : [];
  return [states.join("; "), ...reasons, ...connections].filter((text): text is string => !!text);
}

function added(word: string, was: State, is: State): string[] {
  const nameOf = ({ type, to }: Relationship): string => `${saidWord(type)} ${to}`;
  const before = new Set(was.relationships.map(nameOf));
  const names = new Set(is.relationships.map(nameOf).filter((name) => !before.has(name)));
  return [...names].map((name) => `${word}: ${name}`);
}

function isWord(value: unknown): value is string {
  return typeof value === "string";
}

function stateOf(text: string | null): State {
  return text === null ? EMPTY : { ...EMPTY, ...(JSON.parse(text) as State) };
}
