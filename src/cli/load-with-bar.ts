import type { App, LoadReport } from "../app.ts";
import { progressBar } from "./terminal.ts";

/** Loads the records, with a bar on a terminal. */
export async function loadWithBar(app: App): Promise<LoadReport> {
  const bar = progressBar("Loading");
  try {
    return await app.load(bar.update);
  } finally {
    bar.end();
  }
}
