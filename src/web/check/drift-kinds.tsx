import { DRIFTS } from "../words/drift-words.ts";
import type { Candidate } from "./decision-words.ts";
import "../parts/drift-tags.css";

/** In which kinds of things a passage differs. */
export function DriftKinds({ differs }: Pick<Candidate, "differs">) {
  const kinds = [...new Set(differs.map(({ type }) => type))];
  return (
    <span class="drift-tags">
      differs in
      {kinds.map((kind) => (
        <span class="drift-tag" key={kind} title={DRIFTS[kind].meaning}>
          {DRIFTS[kind].label}
        </span>
      ))}
    </span>
  );
}
