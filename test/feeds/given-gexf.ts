import { XMLParser, XMLValidator } from "fast-xml-parser";
import { isDay } from "../../src/domain/calendar.ts";

type Attributes = Readonly<Record<string, string>>;
type Element = Attributes & {
  readonly attvalues?: { readonly attvalue: readonly Attributes[] };
  readonly spells?: { readonly spell: readonly Attributes[] };
};

/** A GEXF document as an XML parser reads it. */
export interface Gexf {
  readonly graph: Attributes;
  readonly attributes: readonly {
    readonly class: string;
    readonly mode: string;
    readonly attribute: readonly Attributes[];
  }[];
  readonly nodes: readonly Element[];
  readonly edges: readonly Element[];
}

/** What an open bound stands for. */
const FIRST = "0000-00-00";
const LAST = "9999-12-31";

const LISTS = ["attributes", "attribute", "node", "edge", "attvalue", "spell"];

/** Reads a document. Throws for XML that is not well formed. */
export function parsedGexf(text: string): Gexf {
  const result = XMLValidator.validate(text);
  if (result !== true) throw new Error(JSON.stringify(result.err));
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => LISTS.includes(name),
  });
  const { graph } = parser.parse(text).gexf;
  return { graph, attributes: graph.attributes, nodes: graph.nodes.node ?? [], edges: graph.edges.edge ?? [] };
}

/** What of a document breaks the rules of GEXF 1.3: of ids, declarations, and of spells inside one another. */
export function gexfFaults({ graph, attributes, nodes, edges }: Gexf): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => void (holds || faults.push(fault));
  check(
    graph.mode === "dynamic" && graph.timeformat === "date" && graph.defaultedgetype === "directed",
    "The graph is not dynamic.",
  );
  const modes = new Map(
    attributes.flatMap((each) => each.attribute.map(({ id }) => [`${each.class} ${id}`, each.mode])),
  );
  check(modes.size === attributes.flatMap((each) => each.attribute).length, "An attribute is declared twice.");
  const lives = new Map(nodes.map((node) => [node.id, lifeOf(node)]));
  check(lives.size === nodes.length, "Two nodes have one id.");
  check(new Set(edges.map(({ id }) => id)).size === edges.length, "Two edges have one id.");
  for (const [kind, elements] of [
    ["node", nodes],
    ["edge", edges],
  ] as const) {
    for (const element of elements) {
      for (const spell of element.spells?.spell ?? []) check(isSpell(spell), `${element.id} has a spell that is none.`);
      for (const value of element.attvalues?.attvalue ?? []) {
        const mode = modes.get(`${kind} ${value.for}`);
        const isDated = (value.start ?? value.end) !== undefined;
        check(mode !== undefined, `${element.id} has the undeclared ${value.for}.`);
        check(mode === "dynamic" || !isDated, `${element.id} has ${value.for} over time.`);
        check(isSpell(value), `${element.id} has ${value.for} over days that are none.`);
        check(
          !isDated || (value.start ?? FIRST) >= lifeOf(element),
          `${element.id} has ${value.for} before it is there.`,
        );
      }
      faults.push(...overlaps(element));
    }
  }
  for (const edge of edges) {
    for (const end of [edge.source, edge.target]) {
      const life = lives.get(end);
      check(life !== undefined && life <= lifeOf(edge), `${edge.id} is there before ${end}.`);
    }
  }
  return faults;
}

/** Values of one attribute must follow each other. */
function overlaps({ id, attvalues }: Element): string[] {
  const last = new Map<string, string>();
  return (attvalues?.attvalue ?? []).flatMap(({ for: name = "", start = FIRST, end = LAST }) => {
    const before = last.get(name);
    last.set(name, end);
    return before !== undefined && before >= start ? [`${id} has two values of ${name} on ${start}.`] : [];
  });
}

function isSpell({ start, end }: Attributes): boolean {
  return [start, end].every((day) => day === undefined || isDay(day)) && (start ?? FIRST) <= (end ?? LAST);
}

function lifeOf({ spells }: Element): string {
  return spells?.spell[0]?.start ?? FIRST;
}
