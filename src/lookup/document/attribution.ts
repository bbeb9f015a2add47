/** Joins a quotation with the line below it that says whose it is. */
import type { Passage } from "../checked.ts";
import { MAX_PASSAGE_LENGTH } from "./sentence.ts";

/** A line like `— Name, office` behind a passage that ends in a quotation mark is a part of that passage. */
export function joinAttributions(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const said = joined.at(-1);
    const isJoined = said !== undefined && /["”’»]$/.test(said.text) && /^[—–―] ?\p{Lu}/u.test(passage.text);
    if (said === undefined || !isJoined || said.text.length + passage.text.length >= MAX_PASSAGE_LENGTH) {
      joined.push(passage);
    } else {
      joined[joined.length - 1] = { ...said, text: `${said.text} ${passage.text}`, end: passage.end };
    }
  }
  return joined;
}
