/** What there is of a party, in numbers that lead to it. */
import { claimWays } from "./claim-ways.ts";
import type { Party } from "./party.ts";

interface Count {
  readonly section: string;
  readonly count: number;
  readonly of: string;
}

/** The numbers, each a link to its section. */
export function PartyGlance({ party }: { readonly party: Party }) {
  const counts = countsOf(party);
  if (counts.length === 0) return <p class="quiet">Nothing is recorded of it yet but its name.</p>;
  return (
    <nav class="glance" aria-label="On this page">
      {counts.map(({ section, count, of }) => (
        <a href={`#${section}`} key={section}>
          <strong>{count}</strong>
          {of}
        </a>
      ))}
    </nav>
  );
}

function countsOf(party: Party): readonly Count[] {
  const claims = claimWays(party).map(({ name, short }) => ({
    section: name,
    count: party[name].totalCount,
    of: short,
  }));
  const others = [
    { section: "adoptions", count: party.adoptions.length, of: "uses of others’ projects" },
    ...("adoptedIn" in party
      ? [
          { section: "adopted-in", count: party.adoptedIn.totalCount, of: "places where it is used" },
          { section: "hosts", count: party.hosts.length, of: "uses of others inside it" },
        ]
      : []),
    { section: "milestones", count: party.milestones.totalCount, of: "milestones" },
    ...("sources" in party
      ? [
          { section: "published", count: party.sources.totalCount, of: "sources published" },
          { section: "written", count: party.authored.totalCount, of: "sources written" },
        ]
      : []),
    { section: "people", count: party.people.totalCount, of: "people" },
  ];
  return [...claims, ...others.filter(({ count }) => count > 0)].map(singular);
}

/** Of one: `1 claim made`, `1 person`. */
function singular({ count, of, ...rest }: Count): Count {
  const words = count === 1 ? of.replace(/^people$/, "person").replace(/^([a-z]+)s\b/, "$1") : of;
  return { ...rest, count, of: words };
}
