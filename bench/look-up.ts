/** What a look-up costs beside the engine's own full-text search for the same terms. */
import { LookUpGraph } from "../src/graph/look-up-graph.ts";
import { lookUpTerms } from "../src/graph/lookup-words.ts";
import { LOOKUP_INDEX } from "../src/graph/schema.ts";
import { LookUp } from "../src/lookup/look-up.ts";
import { Lexicon } from "../src/lookup/rank/lexicon.ts";
import type { GraphStore } from "../src/store/store.ts";
import { byTurns, type Turn, wholeTime } from "./timed-reader.ts";

/** A look-up may take so many milliseconds more than the search. */
export const LOOK_UP_LIMIT = 10;

const INSTANT = "2027-01-01T00:00:00.000Z";
const TOP = 100;
const CALLS = 100;

/** Sentences with rare words in them, and sentences of the commonest. */
const SENTENCES = {
  "rare words": (call: number): string =>
    `By ${2015 + (call % 10)} company ${call} had moved ${call * 7} services to project ${call + 3}, ${call % 90} % of its fleet.`,
  "common words": (call: number): string =>
    `The team behind the ${["kernel", "compiler", "driver", "library"][call % 4]} will release a report on memory safety and the adoption of rust in production.`,
} as const;

export interface LookUpFigure {
  readonly what: string;
  /** Milliseconds of the engine's search for the pruned terms, top 100. */
  readonly search: number;
  /** Milliseconds of the whole look-up. */
  readonly ours: number;
}

/** Measures on a store that is filled already. */
export async function lookUpFigures(store: GraphStore): Promise<LookUpFigure[]> {
  const graph = new LookUpGraph(store);
  const lookUp = new LookUp(graph);
  const { value } = await graph.vocabulary({ at: {}, instant: INSTANT });
  const lexicon = new Lexicon(value.texts, value.parties);
  const figures: LookUpFigure[] = [];
  for (const [what, sentence] of Object.entries(SENTENCES)) {
    const counted = (work: (text: string) => Promise<unknown>): Turn => {
      let call = 0;
      return wholeTime(async () => {
        call += 1;
        await work(sentence(call));
      });
    };
    const [search = 0, ours = 0] = await byTurns(
      [
        counted((text) => store.search(LOOKUP_INDEX, lexicon.pruned(lookUpTerms(text)).join(" "), TOP)),
        counted((text) => lookUp.check({ text }, { instant: INSTANT })),
      ],
      CALLS,
    );
    figures.push({ what, search, ours });
  }
  return figures;
}
