import { graphAround } from "../page-paths.ts";
import { Link } from "../state/link.tsx";
import { Fact } from "./fact-list.tsx";

/** The way from a thing to the graph around it, as one of its facts. */
export function GraphFact({ id }: { readonly id: string }) {
  return (
    <Fact term="Connections">
      <Link {...graphAround(id)}>Graph</Link>
    </Fact>
  );
}
