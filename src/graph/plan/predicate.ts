/** Predicates put together. `true` and `false` are folded away, so that a filter that asks nothing costs nothing. */

/** A negation that holds where the predicate is false or cannot be told. */
export function negation(predicate: string): string {
  if (predicate === "true") return "false";
  if (predicate === "false") return "true";
  return `NOT coalesce(${predicate}, false)`;
}

/** All of them; of none: true. */
export function allOf(predicates: readonly string[]): string {
  const real = predicates.filter((predicate) => predicate !== "true");
  if (real.includes("false")) return "false";
  return real.length === 0 ? "true" : real.length === 1 ? String(real[0]) : `(${real.join(" AND ")})`;
}

/** Any of them; of none: false. */
export function anyOf(predicates: readonly string[]): string {
  const real = predicates.filter((predicate) => predicate !== "false");
  if (real.includes("true")) return "true";
  return real.length === 0 ? "false" : real.length === 1 ? String(real[0]) : `(${real.join(" OR ")})`;
}
