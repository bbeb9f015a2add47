/**
 * `factCheck` among the root fields of an operation. A look-up finds passages and the ids of claims; what is asked of those claims
 * is read together with the other root fields, at the same revision.
 */
import { AppError } from "../errors.ts";
import { Arg, type FieldSelection, type Json, resultKey, type Variables } from "../graph/selection.ts";

/** What looks things up. Which it is, the app decides. */
export interface FactChecker {
  /** Throws `INPUT_*` for what cannot be looked up or takes too long, `STORE_*` when the engine fails. */
  check(input: FactCheckInput, options: FactCheckOptions): Promise<FactCheckAnswer>;
}

export type FactCheckInput = { readonly text: string } | { readonly url: string } | { readonly document: string };

export interface FactCheckOptions {
  readonly at: { readonly valid?: string; readonly known?: string; readonly revision?: number };
  readonly instant: string;
  readonly signal: AbortSignal;
  /** Of each statement. */
  readonly timeoutMs: number;
  /** Of the look-up as a whole. `endsAt` is on the clock of `performance.now()`. */
  readonly deadline: { readonly endsAt: number; readonly limitMs: number };
}

export interface FactCheckAnswer {
  readonly checked: readonly { readonly candidates: readonly { readonly claimId: string }[] }[];
  readonly skipped: number;
  /** The revision that was read. */
  readonly revision: number;
}

/** Stands where nothing looks anything up. */
export const noChecker: FactChecker = {
  check: () =>
    Promise.reject(new AppError("INPUT_INVALID", "This server looks nothing up: `factCheck` is not answered here.")),
};

const NAME = "factCheck";

/** Whether an operation looks anything up. */
export function looksUp(fields: readonly FieldSelection[]): boolean {
  return fields.some(({ name }) => name === NAME);
}

/** An operation whose look-ups have been made: what is left to be read of the graph, and how the answer is put together. */
export interface CheckedOperation {
  readonly fields: readonly FieldSelection[];
  readonly variables: Variables;
  /** The newest revision that a look-up of today read; null where none did. */
  readonly revision: number | null;
  /** The values of the operation's own root fields out of those of `fields`. */
  readonly valuesOf: (read: readonly Json[]) => Json[];
}

/** A root field with what it looks up; null for one that looks nothing up. */
export interface AskedField {
  readonly field: FieldSelection;
  readonly lookUp: { readonly input: FactCheckInput; readonly at: FactCheckOptions["at"] } | null;
}

/** What the root fields of an operation look up. */
export function askedFields(fields: readonly FieldSelection[], variables: Variables): readonly AskedField[] {
  return fields.map((field) => {
    if (field.name !== NAME) return { field, lookUp: null };
    const input = given(field.args.input?.in(variables)) as FactCheckInput;
    return { field, lookUp: { input, at: given(field.args.at?.in(variables)) } };
  });
}

/** Whether any of them is a document, which may take long. */
export function asksForDocument(asked: readonly AskedField[]): boolean {
  return asked.some(({ lookUp }) => lookUp !== null && "document" in lookUp.input);
}

/** Makes every look-up of an operation, one after another. */
export async function checkFacts(
  checker: FactChecker,
  asked: readonly AskedField[],
  variables: Variables,
  options: Omit<FactCheckOptions, "at">,
): Promise<CheckedOperation> {
  const parts: Part[] = [];
  for (const [index, { field, lookUp }] of asked.entries()) {
    if (lookUp === null) {
      parts.push(plainPart(field));
      continue;
    }
    const { input, at } = lookUp;
    const answer = await checker.check(input, { ...options, at });
    const isToday = at.known === undefined && at.revision === undefined;
    parts.push(checkedPart(field, answer, `${NAME}${index}`, isToday));
  }
  const revisions = parts.flatMap(({ revision }) => revision ?? []);
  return {
    fields: parts.flatMap((part) => part.fields),
    variables: Object.assign({}, variables, ...parts.map((part) => part.variables)) as Variables,
    revision: revisions.length === 0 ? null : Math.max(...revisions),
    valuesOf: (read) => {
      let next = 0;
      return parts.map((part) => {
        const own = read.slice(next, next + part.fields.length);
        next += part.fields.length;
        return part.value(own);
      });
    },
  };
}

interface Part {
  readonly fields: readonly FieldSelection[];
  readonly variables: Variables;
  readonly revision: number | null;
  readonly value: (read: readonly Json[]) => Json;
}

function plainPart(field: FieldSelection): Part {
  return { fields: [field], variables: {}, revision: null, value: ([value = null]) => value };
}

/** Each selection of `claim` becomes one reading of all the claims that were found. */
function checkedPart(field: FieldSelection, answer: FactCheckAnswer, variable: string, isToday: boolean): Part {
  const ids = [...new Set(answer.checked.flatMap(({ candidates }) => candidates.map(({ claimId }) => claimId)))];
  const selections = claimSelections(field.fields);
  const fields = selections.map((selection, index) => ({
    key: `${variable}_${index}`,
    name: "nodes",
    args: { ...clockArgs(field), ids: Arg.variable(variable, ids) },
    on: null,
    fields: selection.fields.map((child) => ({ ...child, on: "Claim" })),
  }));
  return {
    fields,
    variables: { [variable]: ids },
    revision: isToday ? answer.revision : null,
    value: (read) => {
      const claims = new Map(
        selections.map((selection, index) => {
          const found = read[index] as readonly Json[];
          return [selection, new Map(ids.map((id, place) => [id, found[place] ?? null]))] as const;
        }),
      );
      return projected(field.fields, answer as unknown as Source, claims);
    },
  };
}

type Source = { readonly [key: string]: Json | undefined };
type FoundClaims = ReadonlyMap<FieldSelection, ReadonlyMap<string, Json>>;

/** An object with what was selected of it, under the names under which it was asked for. */
function projected(fields: readonly FieldSelection[], source: Source, claims: FoundClaims): Json {
  return Object.fromEntries(
    fields.map((field) => {
      const found = claims.get(field);
      if (found !== undefined) return [resultKey(field), narrowed(field, found.get(String(source.claimId)) ?? null)];
      const value = source[field.name] ?? null;
      const part = (each: Json): Json =>
        field.fields.length === 0 ? each : projected(field.fields, each as Source, claims);
      return [
        resultKey(field),
        Array.isArray(value) ? (value as readonly Json[]).map(part) : value === null ? null : part(value),
      ];
    }),
  );
}

/** Claims were read as one of several types of things; here it is known that they are claims. */
function narrowed({ fields }: FieldSelection, claim: Json): Json {
  if (claim === null) return null;
  const source = claim as Source;
  return Object.fromEntries(
    fields.map((field) => [resultKey(field), source[resultKey({ ...field, on: "Claim" })] ?? null]),
  );
}

function claimSelections(fields: readonly FieldSelection[]): FieldSelection[] {
  return fields.flatMap((field) => (field.name === "claim" ? [field] : claimSelections(field.fields)));
}

function clockArgs({ args: { at, now } }: FieldSelection): Readonly<Record<string, Arg>> {
  return { ...(at === undefined ? {} : { at }), ...(now === undefined ? {} : { now }) };
}

/** The members that are there. */
function given(value: Json | undefined): FactCheckOptions["at"] {
  const members = Object.entries((value ?? {}) as Source).filter(
    ([, member]) => member !== null && member !== undefined,
  );
  return Object.fromEntries(members);
}
