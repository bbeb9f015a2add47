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

/** One thing that a document takes, with its type as it is written. */
export interface Input {
  readonly type: string;
  readonly description: string;
  /** What holds where it is left out; null for nothing in particular. */
  readonly otherwise: Json;
}

/** Inputs by their names. */
export type Inputs = Readonly<Record<string, Input>>;

/** Tells what documents take. */
export interface InputTypes {
  /** The variables that a document takes. */
  variablesOf(document: string): Inputs;
  /** The fields of an input object; null for a scalar or a list of words. */
  inputFieldsOf(type: string): Inputs | null;
  /** The words of a list of words; null for every other type. */
  wordsOf(type: string): readonly string[] | null;
  /** What the schema has against a value of a scalar; null for nothing. */
  faultOf(type: string, value: Json): string | null;
}

/** Answers documents, and tells what they take. */
export interface Queries extends InputTypes {
  /** Throws `INPUT_*` for values that the schema refuses, `STORE_*` when the engine fails. */
  execute(question: Question): Promise<Answer>;
}
