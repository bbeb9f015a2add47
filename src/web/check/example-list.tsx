/** Sentences to try: two made from the data, and one that nobody recorded. */
import { useAnswer } from "../api/use-answer.ts";
import { Skeleton } from "../parts/answered.tsx";
import { Link } from "../state/link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { CHECK_EXAMPLES, type CheckExamplesQuery } from "./examples.generated.ts";
import { MOST_SHARED } from "./given-text.ts";

interface Example {
  readonly text: string;
  readonly what: string;
}

const UNRECORDED: Example = {
  what: "Something nobody recorded",
  text: "The lighthouse of Norderney was painted green in 1987.",
};

/** The examples, each a link to what is known about it. */
export function ExampleList() {
  const state = useAnswer(CHECK_EXAMPLES, { at: usePointInTime() });
  const found = state.phase === "ready" ? examplesOf(state.answer.data) : [];
  return (
    <section class="check-examples" aria-labelledby="examples">
      <h2 id="examples">Try one of these</h2>
      {state.phase === "loading" ? <Skeleton /> : <ExampleRows examples={[...found, UNRECORDED]} />}
    </section>
  );
}

function ExampleRows({ examples }: { readonly examples: readonly Example[] }) {
  return (
    <ul class="rows">
      {examples.map(({ text, what }) => (
        <li class="row" key={what}>
          <p class="row-date">{what}</p>
          <p class="row-title">
            <Link to="/check" parameters={{ text }}>
              {text}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

function examplesOf({ refuted, counted }: CheckExamplesQuery): readonly Example[] {
  const known = refuted.nodes.find(({ statement }) => statement.length <= MOST_SHARED);
  const drifted = counted.nodes.flatMap((claim) => otherFigure(claim) ?? [])[0];
  return [
    ...(known ? [{ what: "A recorded claim that does not hold", text: known.statement }] : []),
    ...(drifted ? [{ what: "A recorded claim with another figure", text: drifted }] : []),
  ];
}

/** The statement of a claim with its one figure exchanged; null where it has more, or is too long. */
function otherFigure({ statement, quantities }: CheckExamplesQuery["counted"]["nodes"][number]): string | null {
  const [quantity] = quantities;
  if (!quantity || quantities.length > 1 || statement.length > MOST_SHARED) return null;
  const figure = `${quantity.value}%`;
  const at = statement.search(new RegExp(`(?<![\\d.,])${figure.replace(".", "\\.")}`));
  if (at < 0) return null;
  const other = quantity.value < 50 ? quantity.value * 2 : Math.round(quantity.value / 2);
  return `${statement.slice(0, at)}${other}%${statement.slice(at + figure.length)}`;
}
