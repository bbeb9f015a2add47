/** Which documents a source draws on, and which draw on it. */
import { ThingLink } from "../parts/thing-link.tsx";
import { ACCESSES } from "../words/evidence-words.ts";
import { circularOf } from "./circular.ts";
import type { Source } from "./source.ts";

type Other = Source["quotes"][number];

/** The documents before and after it; nothing where it stands by itself. */
export function OriginPart({ source }: { readonly source: Source }) {
  const before = [
    { heading: "Quotes", sources: source.quotes },
    { heading: "Derived from", sources: source.derivedFrom },
    { heading: "Republishes", sources: source.republishes },
  ].filter(({ sources }) => sources.length > 0);
  const after = [
    { heading: "Quoted by", sources: source.quotedBy },
    { heading: "Derived from it", sources: source.derivatives },
    { heading: "Republished by", sources: source.republishedBy },
  ].filter(({ sources }) => sources.length > 0);
  const circular = circularOf(source);
  if (before.length === 0 && after.length === 0) return null;
  return (
    <section class="part" aria-labelledby="origin">
      <h2 id="origin">Where it comes from, and what comes from it</h2>
      {circular.length > 0 && (
        <p class="warning">
          Circular: it leads back to itself{circular.length > 1 && ", as do "}
          {circular
            .filter(({ id }) => id !== source.id)
            .map(({ id, title }, index) => (
              <span key={id}>
                {index > 0 && "; "}
                <ThingLink id={id}>{title}</ThingLink>
              </span>
            ))}
          . However often it is repeated, it is no evidence for itself.
        </p>
      )}
      <div class="origin-sides">
        <Side heading="It draws on" none="Nothing that is recorded: it is a root." groups={before} />
        <Side heading="Draws on it" none="Nothing that is recorded." groups={after} />
      </div>
    </section>
  );
}

interface SideProps {
  readonly heading: string;
  readonly none: string;
  readonly groups: readonly { readonly heading: string; readonly sources: readonly Other[] }[];
}

function Side({ heading, none, groups }: SideProps) {
  return (
    <div>
      <h3>{heading}</h3>
      {groups.length === 0 && <p class="quiet">{none}</p>}
      {groups.map((group) => (
        <div class="origin-group" key={group.heading}>
          <h4>{group.heading}</h4>
          <ul>
            {group.sources.map(({ id, title, access }) => (
              <li key={id}>
                <ThingLink id={id}>{title}</ThingLink>{" "}
                <span class="access" data-access={access}>
                  {ACCESSES[access].label.toLowerCase()}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
