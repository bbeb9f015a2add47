/** What shows an adoption, and how its stage came about; folded away until somebody looks. */
import { useEffect, useRef, useState } from "preact/hooks";
import { JudgementTable } from "../parts/judgement-table.tsx";
import { SourceLink } from "../parts/source-link.tsx";
import { countText } from "../words/count-words.ts";
import { partialDateText } from "../words/date-words.ts";
import { ACCESSES, CONDITIONS } from "../words/evidence-words.ts";
import { SOURCE_KINDS } from "../words/kind-words.ts";
import { STAGES } from "../words/stage-words.ts";
import "../styles/evidence.css";
import type { Adoption } from "./adoption-view.ts";

interface AdoptionEvidenceProps {
  readonly adoption: Adoption;
  /** Whether the address asks for it: then it is open, and scrolled to. */
  readonly isOpen: boolean;
}

/** The sources and the stages. */
export function AdoptionEvidence({ adoption, isOpen }: AdoptionEvidenceProps) {
  const { adopter, sources, statusHistory } = adoption;
  const box = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(isOpen);
  useEffect(() => {
    if (isOpen) box.current?.closest("tbody")?.scrollIntoView({ block: "center" });
  }, [isOpen]);
  return (
    <details
      ref={box}
      class="adoption-evidence"
      open={isOpen}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        {countText(sources.length, "source")}, {countText(statusHistory.length, "judgement")}
        <span class="visually-hidden">
          {" "}
          of <bdi>{adopter?.name}</bdi>: <bdi>{adoption.component}</bdi>
        </span>
      </summary>
      {wasOpened && <Opened adoption={adoption} />}
    </details>
  );
}

function Opened({ adoption: { component, sources, statusHistory } }: { readonly adoption: Adoption }) {
  return (
    <>
      <ul class="adoption-sources">
        {sources.map((source) => {
          const condition = source.condition && CONDITIONS[source.condition];
          return (
            <li key={source.id}>
              <SourceLink source={source} />
              <p class="row-note">
                <span>{SOURCE_KINDS[source.kind]}</span>
                {source.publishedOn && <span>{partialDateText(source.publishedOn)}</span>}
                <span title={ACCESSES[source.access].meaning}>{ACCESSES[source.access].label}</span>
                {condition && <span class="condition">{condition}</span>}
              </p>
            </li>
          );
        })}
      </ul>
      <JudgementTable
        caption={`Stages: ${component}`}
        judged="Stage"
        periods={statusHistory}
        wordOf={({ stage }) => (stage ? STAGES[stage].label : "Not known")}
      />
    </>
  );
}
