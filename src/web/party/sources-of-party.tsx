/** The documents that a party published or wrote. */
import { ThingLink } from "../parts/thing-link.tsx";
import { partialDateText } from "../words/date-words.ts";
import { ACCESSES } from "../words/evidence-words.ts";
import { SOURCE_KINDS } from "../words/kind-words.ts";
import { FoldedRows } from "./folded-rows.tsx";
import type { Party } from "./party.ts";

type Sources = Extract<Party, { readonly sources: unknown }>["sources"];

/** Two lists, newest first; those that are empty are left out. */
export function SourcesOfParty({ published, written }: { readonly published: Sources; readonly written: Sources }) {
  return (
    <>
      <SourceSection id="published" heading="Sources published" sources={published} />
      <SourceSection id="written" heading="Sources written" sources={written} />
    </>
  );
}

interface SourceSectionProps {
  readonly id: string;
  readonly heading: string;
  readonly sources: Sources;
}

function SourceSection({ id, heading, sources: { nodes, totalCount } }: SourceSectionProps) {
  if (nodes.length === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <FoldedRows total={totalCount} rows={nodes.map((source) => <SourceRow key={source.id} source={source} />)} />
    </section>
  );
}

function SourceRow({
  source: { id, title, kind, access, publishedOn },
}: {
  readonly source: Sources["nodes"][number];
}) {
  return (
    <li class="row">
      <p class="row-date">{publishedOn ? partialDateText(publishedOn) : "Undated"}</p>
      <div>
        <p class="row-title">
          <ThingLink id={id}>{title}</ThingLink>
        </p>
        <p class="row-note">
          <span>{SOURCE_KINDS[kind]}</span>
          <span>{ACCESSES[access].label}</span>
        </p>
      </div>
    </li>
  );
}
