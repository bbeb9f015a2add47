/** What is known about one passage. */
import type { RefObject } from "preact";
import { StatusMark } from "../parts/status-mark.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import { CandidateBox } from "./candidate-box.tsx";
import { type Candidate, DECISIONS, type Passage } from "./decision-words.ts";
import { DriftKinds } from "./drift-kinds.tsx";
import "./passage-panel.css";

interface PassagePanelProps {
  readonly passage: Passage;
  /** Among those that are shown, from 0. */
  readonly place: number;
  readonly count: number;
  /** Whether the text has no other passage: then the note stays open. */
  readonly isAlone: boolean;
  readonly headline: RefObject<HTMLHeadingElement | null>;
  readonly onMove: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Beside the text on a wide screen, over its lower half on a phone. */
export function PassagePanel({ passage, place, count, isAlone, headline, onMove, onClose }: PassagePanelProps) {
  const { decision, kind, candidates } = passage;
  const [first, ...others] = candidates;
  return (
    <aside class="panel" id="passage-panel" aria-labelledby="panel-head" data-decision={decision}>
      {!isAlone && (
        <div class="panel-top">
          <p class="quiet">
            Passage {place + 1} of {count}
          </p>
          <button type="button" class="link-button" disabled={place === 0} onClick={() => onMove(-1)}>
            Previous
          </button>
          <button type="button" class="link-button" disabled={place === count - 1} onClick={() => onMove(1)}>
            Next
          </button>
          <button type="button" class="link-button" onClick={onClose}>
            Close
          </button>
        </div>
      )}
      <h3 id="panel-head" ref={headline} tabIndex={-1}>
        {DECISIONS[decision].label}
      </h3>
      {kind === "ADDRESS" ? (
        <AddressClaims candidates={candidates} />
      ) : (
        <>
          <p class="panel-meaning">{meaningOf(passage)}</p>
          {first && <CandidateBox candidate={first} isHeadline={decision === "KNOWN"} />}
          {others.length > 0 && <OtherCandidates candidates={others} />}
        </>
      )}
    </aside>
  );
}

/** What the decision comes to, for this passage. */
function meaningOf({ decision, candidates: [first] }: Passage): string {
  if (decision !== "POSSIBLE" || !first) return DECISIONS[decision].meaning;
  return first.differs.length > 0
    ? "A recorded claim may be about the same, and differs. How it stands says nothing about this passage."
    : "A recorded claim may be about the same. How it stands says nothing about this passage.";
}

function OtherCandidates({ candidates }: { readonly candidates: readonly Candidate[] }) {
  return (
    <details class="panel-others">
      <summary>
        {candidates.length === 1
          ? "1 more claim that it may be about"
          : `${candidates.length} more claims that it may be about`}
      </summary>
      <ul>
        {candidates.map(({ claim, differs }) => (
          <li key={claim.id}>
            <ThingLink id={claim.id}>{claim.statement}</ThingLink>
            {differs.length > 0 && <DriftKinds differs={differs} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Of an address: the claims that the document states, and those that cite it. */
function AddressClaims({ candidates }: { readonly candidates: readonly Candidate[] }) {
  if (candidates.length === 0) return <p class="panel-meaning">No recorded claim has to do with this document.</p>;
  return (
    <>
      <p class="panel-meaning">First the claims that this document states, then those that cite it.</p>
      <ul class="rows">
        {candidates.map(({ claim }) => (
          <li class="find" key={claim.id}>
            <p class="row-title">
              <ThingLink id={claim.id}>{claim.statement}</ThingLink>
            </p>
            <StatusMark status={claim.status} />
          </li>
        ))}
      </ul>
    </>
  );
}
