/** The targets and events that concern a party. */
import { MilestoneRow } from "../milestone/milestone-row.tsx";
import { FoldedRows } from "./folded-rows.tsx";
import type { Party } from "./party.ts";

/** Nothing where there are none. */
export function MilestonesOfParty({ milestones: { nodes, totalCount } }: { readonly milestones: Party["milestones"] }) {
  if (nodes.length === 0) return null;
  return (
    <section class="part" aria-labelledby="milestones">
      <h2 id="milestones">Milestones that concern it</h2>
      <FoldedRows
        total={totalCount}
        rows={nodes.map((milestone) => <MilestoneRow key={milestone.id} milestone={milestone} />)}
      />
    </section>
  );
}
