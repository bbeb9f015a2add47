/** The table of adoptions, whose headers sort it; each row opens to its evidence. */
import { ThingLink, ThingList } from "../parts/thing-link.tsx";
import { instantText, partialDateText } from "../words/date-words.ts";
import { AdoptionEvidence } from "./adoption-evidence.tsx";
import { type Adoption, type AdoptionView, COLUMNS, type ColumnName } from "./adoption-view.ts";
import { StageMark } from "./stage-mark.tsx";

interface AdoptionTableProps {
  /** In the order of the view. */
  readonly adoptions: readonly Adoption[];
  readonly view: AdoptionView;
  readonly onChange: (changed: Partial<AdoptionView>) => void;
}

/** The table. */
export function AdoptionTable({ adoptions, view, onChange }: AdoptionTableProps) {
  return (
    <table class="data-table adoption-table">
      <caption class="visually-hidden">
        Adoptions, sorted by {COLUMNS[view.sort].toLowerCase()}, {view.direction}
      </caption>
      <thead>
        <tr>
          <SortHeader column="company" view={view} onChange={onChange} />
          <SortHeader column="component" view={view} onChange={onChange} />
          <SortHeader column="stage" view={view} onChange={onChange} />
          <SortHeader column="since" view={view} onChange={onChange} />
          <th scope="col">How much</th>
          <SortHeader column="looked" view={view} onChange={onChange} />
        </tr>
      </thead>
      {adoptions.map((adoption) => (
        <AdoptionRows key={adoption.id} adoption={adoption} isOpen={adoption.id === `adoption:${view.open}`} />
      ))}
    </table>
  );
}

interface SortHeaderProps extends Omit<AdoptionTableProps, "adoptions"> {
  readonly column: ColumnName;
}

function SortHeader({ column, view, onChange }: SortHeaderProps) {
  const isSorted = view.sort === column;
  const next = isSorted && view.direction === "ascending" ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isSorted ? view.direction : undefined}>
      <button type="button" class="sort-button" onClick={() => onChange({ sort: column, direction: next })}>
        {COLUMNS[column]}
        <span class="sort-sign" aria-hidden="true">
          {isSorted ? (view.direction === "ascending" ? "▲" : "▼") : "↕"}
        </span>
      </button>
    </th>
  );
}

function AdoptionRows({ adoption, isOpen }: { readonly adoption: Adoption; readonly isOpen: boolean }) {
  const { adopter, adopts, component, stage, since, scale, projects, review } = adoption;
  return (
    <tbody>
      <tr>
        <th scope="row">{adopter ? <ThingLink id={adopter.id}>{adopter.name}</ThingLink> : "Not known"}</th>
        <td data-label={COLUMNS.component} class="adoption-component">
          {component}
          <p class="row-note">
            {adopts.length > 0 && (
              <span>
                uses <ThingList things={adopts} />
              </span>
            )}
            {projects.length > 0 && (
              <span>
                in <ThingList things={projects} />
              </span>
            )}
          </p>
        </td>
        <td data-label={COLUMNS.stage}>
          <StageMark stage={stage} />
        </td>
        <td data-label={COLUMNS.since}>{since ? partialDateText(since) : "Not known"}</td>
        <td data-label="How much">{scale ?? <span class="quiet">Not said</span>}</td>
        <td data-label={COLUMNS.looked}>{review ? instantText(review.lastReviewedAt) : "Never"}</td>
      </tr>
      <tr class="adoption-evidence-row">
        <td colSpan={6}>
          <AdoptionEvidence adoption={adoption} isOpen={isOpen} />
        </td>
      </tr>
    </tbody>
  );
}
