import { expect, it } from "vitest";
import { wordsIn } from "../../src/graph/search-rank.ts";

it("words are cut where every engine cuts them: at signs, and between scripts that are written without blanks", () => {
  expect(wordsIn("Don't: Linux 7.4_rc1")).toEqual(["don", "t", "linux", "7", "4", "rc1"]);
  expect(wordsIn("Rust製のエンジン")).toEqual(["rust", "製", "の", "エンジン"]);
  expect(wordsIn("Cafe\u0301 ÉTÉ")).toEqual(["café", "été"]);
});
