/** What a party uses, and where a project is used. */
import { ThingLink, ThingList } from "../parts/thing-link.tsx";
import { Link } from "../state/link.tsx";
import { STAGES, sinceText } from "../words/stage-words.ts";
import { FoldedRows } from "./folded-rows.tsx";
import type { Party } from "./party.ts";

type Project = Extract<Party, { readonly adoptedIn: unknown }>;

interface Adoption extends Pick<Party["adoptions"][number], "id" | "component" | "scale" | "stage" | "since"> {
  readonly adopter?: Project["hosts"][number]["adopter"];
  readonly adopts?: Party["adoptions"][number]["adopts"];
}

/** Up to three lists; those that are empty are left out. */
export function AdoptionsOfParty({ party }: { readonly party: Party }) {
  return (
    <>
      <AdoptionSection id="adoptions" heading="What it uses" adoptions={party.adoptions} />
      {"adoptedIn" in party && (
        <>
          <AdoptionSection
            id="adopted-in"
            heading="Where it is used"
            adoptions={party.adoptedIn.nodes}
            total={party.adoptedIn.totalCount}
          >
            <p class="part-lead">
              <Link to="/adoptions" parameters={{ of: party.id }}>
                As a table, with the evidence of each
              </Link>
            </p>
          </AdoptionSection>
          <AdoptionSection id="hosts" heading="What is used inside it" adoptions={party.hosts} />
        </>
      )}
    </>
  );
}

interface AdoptionSectionProps {
  readonly id: string;
  readonly heading: string;
  readonly adoptions: readonly Adoption[];
  readonly total?: number;
  readonly children?: preact.ComponentChildren;
}

function AdoptionSection({ id, heading, adoptions, total = adoptions.length, children }: AdoptionSectionProps) {
  if (adoptions.length === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
      <FoldedRows
        total={total}
        rows={adoptions.map((adoption) => <AdoptionRow key={adoption.id} adoption={adoption} />)}
      />
    </section>
  );
}

function AdoptionRow({
  adoption: { id, component, scale, stage, since, adopter, adopts },
}: {
  readonly adoption: Adoption;
}) {
  return (
    <li class="row">
      <p class="row-date">{stage ? STAGES[stage].label : "Stage not known"}</p>
      <div>
        <p class="row-title">
          <ThingLink id={id}>{component}</ThingLink>
        </p>
        <p class="row-note">
          {adopts && adopts.length > 0 && (
            <span>
              Uses <ThingList things={adopts} />
            </span>
          )}
          {adopter && (
            <span>
              <ThingLink id={adopter.id}>{adopter.name}</ThingLink>
            </span>
          )}
          {since && <span>{sinceText(since)}</span>}
          {scale && <span>{scale}</span>}
        </p>
      </div>
    </li>
  );
}
