/** The door through which feeds ask: GraphQL, answered inside this process. Who answers, the app decides. */
import type { Json, Variables } from "../graph/selection.ts";

/** One question: a document of a feed, with what its reader has asked for. */
export interface Question {
  readonly document: string;
  readonly variables: Variables;
  /** The instant that the question is asked at; its day is what `now` defaults to. */
  readonly instant: string;
  readonly signal?: AbortSignal;
}

/** What a document answers, and the newest revision that was read. */
export interface Answer {
  readonly data: Readonly<Record<string, Json>>;
  readonly revision: number | null;
}

/** Answers documents, and tells what they take. */
export interface Queries {
  /** Throws `INPUT_*` for values that the schema refuses, `STORE_*` when the engine fails. */
  execute(question: Question): Promise<Answer>;
  /** The variables that a document takes, each with its type as it is written there. */
  variablesOf(document: string): Readonly<Record<string, string>>;
  /** The fields of an input object, each with its type as it is written; null for a scalar or an enum. */
  inputFieldsOf(type: string): Readonly<Record<string, string>> | null;
}
