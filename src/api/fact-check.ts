/**
 * `factCheck` among the root fields of an operation. A look-up finds passages and the ids of claims; what is asked of those claims
 * is read together with the other root fields, at the same revision.
 */
import { AppError } from "../errors.ts";
import { Arg, type FieldSelection, type Json, resultKey, type Variables } from "../graph/selection.ts";

/** What looks things up. Which it is, the app decides. */
export interface FactChecker {
  /** Throws `INPUT_*` for what cannot be looked up, `STORE_*` when the engine fails. */
  check(input: FactCheckInput, options: FactCheckOptions): Promise<FactCheckAnswer>;
}

export type FactCheckInput = { readonly text: string } | { readonly url: string } | { readonly document: string };

export interface FactCheckOptions {
  readonly at: { readonly valid?: string; readonly known?: string; readonly revision?: number };
  readonly instant: string;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
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

/** Makes every look-up of an operation. */
export async function checkFacts(
  checker: FactChecker,
  fields: readonly FieldSelection[],
  variables: Variables,
  options: Omit<FactCheckOptions, "at">,
): Promise<CheckedOperation> {
  const parts = await Promise.all(
    fields.map(async (field, index) => {
      if (field.name !== NAME) return plainPart(field);
      const at = given(field.args.at?.in(variables));
      const input = given(field.args.input?.in(variables)) as FactCheckInput;
      const answer = await checker.check(input, { ...options, at });
      const isToday = at.known === undefined && at.revision === undefined;
      return checkedPart(field, answer, `${NAME}${index}`, isToday);
    }),
  );
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
