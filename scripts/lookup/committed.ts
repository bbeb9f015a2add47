/** The look-up over the committed records, for figures about them. */

import { load } from "../../src/graph/load.ts";
import { LookUpGraph } from "../../src/graph/look-up-graph.ts";
import { LookUp } from "../../src/lookup/look-up.ts";
import { graphContent } from "../../src/records/graph-records.ts";
import { getDataset } from "../../src/records/validate.ts";
import { openStore } from "../../src/store/open-store.ts";

const INSTANT = "2026-11-27T12:00:00.000Z";

/** Opens it in memory. */
export async function committedLookUp(folder = "data"): Promise<{ readonly lookUp: LookUp; close(): Promise<void> }> {
  const store = await openStore({ address: "memory:" });
  await load(store, graphContent(await getDataset(folder)), { at: INSTANT, by: "evaluation", message: "Loaded." });
  return { lookUp: new LookUp(new LookUpGraph(store)), close: () => store.close() };
}

/** The options of every look-up: the instant at which it is asked. */
export const ASKED = { instant: INSTANT } as const;
