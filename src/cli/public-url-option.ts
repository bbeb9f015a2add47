import { PUBLIC_URL_FORM, parseOrigin } from "../app.ts";
import { AppError } from "../errors.ts";

/** An origin out of an option's text. Throws `INPUT_USAGE`. */
export function parsePublicUrl(text: string): string {
  const origin = parseOrigin(text);
  if (origin !== null) return origin;
  const message = `--public-url is "${text}", and ${PUBLIC_URL_FORM}.`;
  throw new AppError("INPUT_USAGE", message, { details: { publicUrl: text } });
}
