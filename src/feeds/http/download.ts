/** The parameter that asks for a file instead of something to look at. It is of HTTP alone: a command writes files anyway. */
import { AppError } from "../../errors.ts";
import type { Parameter } from "../parameters.ts";

/** As lists tell of it. */
export const DOWNLOAD: Parameter = {
  name: "download",
  description: "A file to save, also where a browser could show it.",
  form: "flag",
  words: null,
  isList: false,
  otherwise: null,
};

/** Whether a file is asked for. Throws `INPUT_INVALID` for a value: nobody who writes `download=false` wants one. */
export function mustDownload(parameters: URLSearchParams): boolean {
  const values = parameters.getAll(DOWNLOAD.name);
  if (values.every((value) => value === "")) return values.length > 0;
  const message = `The parameter \`${DOWNLOAD.name}\` takes no value: write it alone for a file, or leave it out.`;
  throw new AppError("INPUT_INVALID", message);
}
