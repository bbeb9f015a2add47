/** The SDL files of the package. */
import { readdir, readFile } from "node:fs/promises";

const FOLDER = new URL("../../schema/", import.meta.url);

/** The texts of `schema/*.graphql`, in the order of their names. */
export async function schemaTexts(): Promise<readonly string[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".graphql")).sort();
  return await Promise.all(names.map((name) => readFile(new URL(name, FOLDER), "utf8")));
}
