/** The nearest word to a mistyped one, for messages that help. */
import { distance } from "fastest-levenshtein";

/** Longer words than this are never compared: a message is not worth the time. */
const LONGEST = 200;

/** The candidate that differs least, case apart; null when none is near enough to be what was meant (a third of its letters, six at most). */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const folded = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.min(6, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const d = distance(folded, candidate.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** ` Did you mean "…"?`, or nothing when no candidate is near: to be put behind a sentence. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const nearest = findNearest(word, candidates);
  return nearest === null ? "" : ` Did you mean "${nearest}"?`;
}
