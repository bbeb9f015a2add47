/** Collects the parameters and variable names of one statement while its text is put together. */
import type { Statement, StoreValue } from "../../store/store.ts";
import type { Json, Variables } from "../selection.ts";

/** What differs between two runs of one plan. */
export interface Run {
  readonly variables: Variables;
  /** The day (UTC) that `now` defaults to. */
  readonly today: string;
  /** The instant of the call (UTC, ISO 8601 with milliseconds). */
  readonly instant: string;
}

/** Gives a parameter's value for one run; throws `INPUT_*` when the caller's value cannot be used. */
export type Bind = (run: Run) => StoreValue;

export class StatementBuilder {
  readonly #parameters = new Map<string, Bind>();
  readonly #checks: ((run: Run) => void)[] = [];
  #variables = 0;

  /** Adds a parameter of its own; gives the text that stands for it. */
  parameter(bind: Bind): string {
    return this.shared(`p${this.#parameters.size}`, bind);
  }

  /** Adds a parameter once, whatever number of times it is asked for. */
  shared(name: string, bind: Bind): string {
    if (!this.#parameters.has(name)) this.#parameters.set(name, bind);
    return `$${name}`;
  }

  /** Something to be held before anything runs. */
  check(check: (run: Run) => void): void {
    this.#checks.push(check);
  }

  /** A variable name that no other part of the statement uses. */
  variable(prefix: string): string {
    this.#variables += 1;
    return `${prefix}${this.#variables}`;
  }

  /** The finished statement: the same text in every run, with that run's parameters. */
  finish(text: string): (run: Run) => Statement {
    const binds = [...this.#parameters];
    const checks = this.#checks;
    return (run) => {
      for (const check of checks) check(run);
      const parameters: Record<string, StoreValue> = {};
      for (const [name, bind] of binds) parameters[name] = bind(run);
      return { text, parameters };
    };
  }
}

/** Plain data as a store takes it: absent members left out. */
export function toStoreValue(value: Json | undefined): StoreValue {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return (value as readonly Json[]).map(toStoreValue);
  if (typeof value !== "object") return value as StoreValue;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, toStoreValue(member)]));
}

/** Cypher lines, indented by one step. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
