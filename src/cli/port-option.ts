import { isPort } from "../app.ts";
import { AppError } from "../errors.ts";

/** A port out of an option's text. Throws `INPUT_USAGE`. */
export function parsePort(text: string): number {
  if (isPort(text)) return Number(text);
  const message = `--port is "${text}", and it has to be a port, 0 to 65535 (0 takes a free one).`;
  throw new AppError("INPUT_USAGE", message, { details: { port: text } });
}
