/** Ids at the edge: `kind:slug`, or a bare slug where the argument fixes the kind. */
import { AppError } from "../errors.ts";
import type { StoreValue } from "../store/store.ts";
import { type Label, model } from "./model.ts";
import type { Json } from "./selection.ts";

const FORM = /^[a-z0-9][a-z0-9.+/_-]*$/i;

/** The whole id of a node that must have one of these labels. Throws `INPUT_ID_INVALID` for another kind's id or a malformed one. */
export function wholeId(labels: readonly Label[], id: string): string {
  const [prefix, ...rest] = id.split(":");
  const prefixes = labels.map((label) => model.nodes[label].prefix as string);
  if (rest.length === 0 && prefixes.length === 1 && FORM.test(id)) return `${prefixes[0]}:${id}`;
  if (rest.length === 1 && FORM.test(rest[0] ?? "")) {
    if (prefixes.includes(prefix ?? "")) return id;
    if (labelOfId(id) !== null) {
      throw new AppError(
        "INPUT_ID_INVALID",
        `"${id}" is the id of ${one(prefix ?? "")}; here the id of ${prefixes.map(one).join(" or ")} is asked for.`,
      );
    }
  }
  throw new AppError(
    "INPUT_ID_INVALID",
    `"${id}" is not an id: write ${prefixes.map((each) => `"${each}:slug"`).join(" or ")}.`,
  );
}

/** A whole id of any kind. Throws `INPUT_ID_INVALID` for a malformed one. */
export function anyId(id: string): string {
  const label = labelOfId(id);
  if (label !== null && FORM.test(id.slice(model.nodes[label].prefix.length + 1))) return id;
  const message = `"${id}" is not an id: write the kind and a slug, such as "claim:rust-stable-in-2015".`;
  throw new AppError("INPUT_ID_INVALID", message);
}

function one(prefix: string): string {
  return `${/^[aeiou]/.test(prefix) ? "an" : "a"} ${prefix}`;
}

/** The label of a whole id; null where its prefix belongs to none. */
export function labelOfId(id: string): Label | null {
  const prefix = id.split(":", 1)[0];
  return (Object.keys(model.nodes) as Label[]).find((label) => model.nodes[label].prefix === prefix) ?? null;
}

/** One id or a list of ids as a parameter. A missing one stays null and matches nothing. */
export function idBind(labels: readonly Label[], value: Json | undefined, form: "one" | "list"): StoreValue {
  if (form === "list") {
    const items = Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value];
    return items.filter((item) => item !== null).map((item) => wholeId(labels, String(item)));
  }
  return value === undefined || value === null ? null : wholeId(labels, String(value));
}
