/** Claims as Turtle: schema.org for what they are, PROV-O for where their statuses come from. */
import { Writer } from "n3";
import { askedPoint } from "../asked-point.ts";
import type { Feed, Reading } from "../feed.ts";
import { claimTriples } from "./claim-triples.ts";
import { CLAIMS_WITH_ALL_PERIODS, type DescribedClaim } from "./described-claim.ts";
import { PREFIXES } from "./terms.ts";
import { WorkTriples } from "./work-triples.ts";

/** The feed of claims with their evidence and the provenance of each status. */
export const claimsTurtle: Feed = {
  name: "claims.ttl",
  description:
    "Claims, their evidence and the provenance of every status on both clocks, in PROV-O and schema.org (Turtle).",
  type: "text/turtle; charset=utf-8",
  version: 1,
  document: CLAIMS_WITH_ALL_PERIODS,
  pageSize: 100,
  write: writeTurtle,
};

async function* writeTurtle({ pages, variables }: Reading): AsyncGenerator<string> {
  let written = "";
  const sink = {
    write: (text: string, _encoding: string, done?: () => void): void => {
      written += text;
      done?.();
    },
    end: (done?: () => void): void => done?.(),
  };
  const taken = (): string => {
    const text = written;
    written = "";
    return text;
  };
  const writer = new Writer(sink, { prefixes: PREFIXES, end: false });
  const point = askedPoint(variables);
  const works = new WorkTriples();
  for await (const claims of pages<DescribedClaim>()) {
    for (const claim of claims) writer.addQuads(claimTriples(claim, works, point));
    yield taken();
  }
  writer.end();
  yield taken();
}
