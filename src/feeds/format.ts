/** Feeds as formats of a command: named as files are, or without the ending where that is enough. */
import { suggestion } from "../domain/nearest.ts";
import { AppError } from "../errors.ts";
import type { Feed } from "./feed.ts";
import { FEEDS } from "./registry.ts";

/** The feed that a format names. Throws `INPUT_INVALID` where it names none or several. */
export function getFormat(name: string): Feed {
  const exact = FEEDS.find((feed) => feed.name === name);
  if (exact !== undefined) return exact;
  const [only, ...others] = FEEDS.filter((feed) => feed.name.startsWith(`${name}.`));
  if (only !== undefined && others.length === 0) return only;
  const names = FEEDS.map((feed) => feed.name);
  if (only !== undefined) {
    const choice = [only, ...others].map((feed) => feed.name).join(" or ");
    throw new AppError("INPUT_INVALID", `The format "${name}" is one of several: write ${choice}.`);
  }
  const hint = suggestion(name, names) || ` Write ${names.join(", ")}.`;
  throw new AppError("INPUT_INVALID", `There is no format "${name.slice(0, 60)}".${hint}`, {
    details: { format: name },
  });
}
