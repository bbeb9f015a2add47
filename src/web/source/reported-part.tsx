/** The uses that a source shows and the figures that it reports. */
import { ThingLink } from "../parts/thing-link.tsx";
import { partialDateText } from "../words/date-words.ts";
import { figureText } from "../words/figure-words.ts";
import { STAGES } from "../words/stage-words.ts";
import type { Source } from "./source.ts";

/** Nothing where there are none. */
export function ReportedPart({ source: { evidenceFor, observations } }: { readonly source: Source }) {
  return (
    <>
      {evidenceFor.length > 0 && (
        <section class="part" aria-labelledby="shows">
          <h2 id="shows">Uses that it shows</h2>
          <ul class="rows">
            {evidenceFor.map(({ id, component, stage, adopter }) => (
              <li class="row" key={id}>
                <p class="row-date">{adopter?.name}</p>
                <div>
                  <p class="row-title">
                    <ThingLink id={id}>{component}</ThingLink>
                  </p>
                  <p class="row-note">{stage && <span>{STAGES[stage].label}</span>}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {observations.length > 0 && (
        <section class="part" aria-labelledby="figures">
          <h2 id="figures">Figures that it reports</h2>
          <ul class="rows">
            {observations.map(({ id, value, comparator, asOf, metric }) => (
              <li class="row" key={id}>
                <p class="row-date">{partialDateText(asOf)}</p>
                <div>
                  <p class="row-title">{figureText(value, comparator, metric?.unit ?? "")}</p>
                  {metric && (
                    <p class="row-note">
                      <ThingLink id={metric.id}>{metric.name}</ThingLink>
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
