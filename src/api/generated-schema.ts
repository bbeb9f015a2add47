/** The generated half of the SDL: enums, filters, orders and connections, made from the model and the vocabulary. */
import { VOCABULARY, type VocabularyName } from "../domain/vocabulary.ts";
import type { NodeDeclaration, PathField, Properties, PropertyType, RelationField } from "../graph/declaration.ts";
import { fieldsOf, LABELS } from "../graph/fields.ts";
import { type Label, model } from "../graph/model.ts";
import { OPERATOR_INPUTS } from "./operator-inputs.ts";

const HEADER =
  "# Made from src/graph/model.ts and src/domain/vocabulary.ts by `npm run generate`: change those, not this.";
const PARTY_FIELDS = ["id", "name", "aliases", "url"] as const;

interface Block {
  readonly keyword: "enum" | "input" | "type";
  readonly name: string;
  readonly description: string;
  readonly lines: readonly string[];
}

/** The text of `schema/generated.graphql`. */
export function generatedSchema(): string {
  const blocks = [
    ...Object.keys(VOCABULARY).map((name) => vocabularyEnum(name as VocabularyName)),
    ...(model.pathFields as readonly PathField[]).map(pathEnum),
    ...OPERATOR_INPUTS,
    ...(Object.keys(VOCABULARY) as VocabularyName[]).flatMap(wordFilters),
    ...LABELS.map((label) => nodeFilter(label)),
    partyFilter(),
    ...LABELS.filter(hasPages).flatMap(orderOf),
    ...LABELS.filter(hasPages).map((label) => connection(label, `${label}Edge`, label)),
    ...LABELS.filter(hasPages).map((label) => edge(`${label}Edge`, label)),
    ...relationBlocks(),
  ];
  const unique = [...new Map(blocks.map((block) => [block.name, block])).values()];
  return `${HEADER}\n\n${unique.map(print).join("\n\n")}\n`;
}

function print({ keyword, name, description, lines }: Block): string {
  return `${quoted(description)}\n${keyword} ${name} {\n${lines.map((line) => `  ${line}`).join("\n")}\n}`;
}

const quoted = (text: string): string => `"""${text}"""`;
const line = (description: string, text: string): string => `${quoted(description)} ${text}`;

function vocabularyEnum(name: VocabularyName): Block {
  const lines = Object.entries(VOCABULARY[name]).map(([word, meaning]) => line(String(meaning), word));
  return { keyword: "enum", name, description: `Words of the list ${name}.`, lines };
}

function pathEnum({ argument, paths, target }: PathField): Block {
  const lines = Object.entries(paths).map(([word, hops]) => {
    const steps = hops.map(({ type, direction }) => `${direction === "in" ? "back along" : "along"} ${type}`);
    return line(`${steps.join(", then ")}.`, word);
  });
  return { keyword: "enum", name: argument.enumName, description: `Paths that lead to a ${target}.`, lines };
}

function wordFilters(name: VocabularyName): Block[] {
  return [
    {
      keyword: "input",
      name: `${name}Filter`,
      description: `What a word of ${name} must be. All that is given must hold; a missing word equals nothing.`,
      lines: [
        line("Is this word.", `eq: ${name}`),
        line("Is another word, or missing.", `ne: ${name}`),
        line("Is one of these words.", `in: [${name}!]`),
        line("Is none of these words, or missing.", `notIn: [${name}!]`),
        line("Is missing (true) or there (false).", "isNull: Boolean"),
      ],
    },
    {
      keyword: "input",
      name: `${name}ListFilter`,
      description: `What a list of words of ${name} must hold.`,
      lines: [
        line("Holds this word.", `has: ${name}`),
        line("Holds one of these words.", `hasAny: [${name}!]`),
        line("Holds all of these words.", `hasAll: [${name}!]`),
        line("Is empty (true) or not (false).", "isNull: Boolean"),
      ],
    },
  ];
}

const SCALAR_FILTERS = {
  id: "IdFilter",
  text: "TextFilter",
  texts: "TextListFilter",
  int: "IntFilter",
  revision: "IntFilter",
  float: "FloatFilter",
  day: "DateFilter",
  instant: "DateTimeFilter",
} as const;

function filterType(type: PropertyType): string {
  switch (type.kind) {
    case "scalar":
      return SCALAR_FILTERS[type.scalar];
    case "word":
      return `${type.vocabulary}Filter`;
    case "wordList":
      return `${type.vocabulary}ListFilter`;
    case "composite":
      return `${type.composite}Filter`;
  }
}

const LOGIC = (name: string): string[] => [
  line("All of these hold.", `and: [${name}!]`),
  line("One of these holds.", `or: [${name}!]`),
  line("This does not hold.", `not: ${name}`),
];

function nodeFilter(label: Label): Block {
  const name = `${label}Filter`;
  const lines = [...fieldsOf(label)].flatMap(([field, meaning]) => {
    if (meaning.kind === "id") return [line("By id.", "id: IdFilter")];
    if (meaning.kind === "property" || meaning.kind === "state")
      return [line(`By \`${field}\`.`, `${field}: ${filterType(meaning.type)}`)];
    if (meaning.kind === "derived")
      return meaning.derived.isIn !== undefined && field === meaning.derived.names[0]
        ? [line(`By \`${field}\`, computed for \`now\`.`, `${field}: DeadlineFilter`)]
        : [];
    if (meaning.kind === "path") return [line(`By \`${field}\`.`, `${field}: ${meaning.path.target}Quantifier`)];
    return [
      line(`By \`${field}\`.`, `${field}: ${quantifierName(meaning.field, meaning.targets, meaning.properties)}`),
    ];
  });
  return {
    keyword: "input",
    name,
    description: `Which ${label}s. All that is given must hold; a missing value equals nothing, so \`not\` includes it.`,
    lines: [...LOGIC(name), ...lines],
  };
}

function partyFilter(): Block {
  const types = { id: "IdFilter", name: "TextFilter", aliases: "TextListFilter", url: "TextFilter" } as const;
  const lines = PARTY_FIELDS.map((field) => line(`By \`${field}\`.`, `${field}: ${types[field]}`));
  return {
    keyword: "input",
    name: "PartyFilter",
    description: "Which companies, organizations, people or projects.",
    lines: [...LOGIC("PartyFilter"), ...lines],
  };
}

function targetName(targets: readonly Label[]): string {
  return targets.length === 1 ? String(targets[0]) : "Party";
}

function quantifierName(field: RelationField, targets: readonly Label[], properties: Properties): string {
  return Object.keys(properties).length > 0 && field.filterField !== undefined
    ? `${field.edgeType}Quantifier`
    : `${targetName(targets)}Quantifier`;
}

function quantifier(name: string, filter: string): Block {
  const lines = [
    line("At least one is so.", `some: ${filter}`),
    line("None is so.", `none: ${filter}`),
    line("All are so (true where there is none).", `every: ${filter}`),
  ];
  return { keyword: "input", name, description: "How many of the related must be so.", lines };
}

function orderOf(label: Label): Block[] {
  const node: NodeDeclaration = model.nodes[label];
  const lines = Object.entries(node.orders).map(([word, { of }]) =>
    line(`By \`${of}\`${of === "id" ? "" : ", then the id"}.`, word),
  );
  return [
    { keyword: "enum", name: `${label}OrderField`, description: `What ${label}s can be sorted by.`, lines },
    {
      keyword: "input",
      name: `${label}Order`,
      description: `One step of an order of ${label}s.`,
      lines: [
        line("What to sort by.", `field: ${label}OrderField!`),
        line("Which way.", "direction: OrderDirection! = ASC"),
      ],
    },
  ];
}

function hasPages(label: Label): boolean {
  const node: NodeDeclaration = model.nodes[label];
  return node.root !== undefined;
}

function connection(name: string, edgeType: string, nodeType: string): Block {
  return {
    keyword: "type",
    name: `${name}Connection`,
    description: `A page of ${nodeType}s.`,
    lines: [
      line("How many there are on all pages together.", "totalCount: Int!"),
      line("Where the page lies among the others.", "pageInfo: PageInfo!"),
      line("The rows with their cursors.", `edges: [${edgeType}!]!`),
      line("The nodes alone.", `nodes: [${nodeType}!]!`),
    ],
  };
}

function edge(name: string, nodeType: string, properties: readonly string[] = []): Block {
  return {
    keyword: "type",
    name,
    description: "A row of a page.",
    lines: [
      line("Where this row is: give it as `after` or `before`.", "cursor: String!"),
      ...properties,
      line("The node.", `node: ${nodeType}!`),
    ],
  };
}

/** Quantifiers and filters of every relationship field; connections and edges of those with properties. */
function relationBlocks(): Block[] {
  return LABELS.flatMap((label) =>
    [...fieldsOf(label).values()].flatMap((meaning): Block[] => {
      if (meaning.kind !== "relation") return [];
      const target = targetName(meaning.targets);
      const { field, properties } = meaning;
      const plain = quantifier(`${target}Quantifier`, `${target}Filter`);
      if (field.edgeType === undefined || field.filterField === undefined) return [plain];
      const filter = `${field.edgeType}Filter`;
      const own = Object.entries(properties).map(([name, type]) =>
        line(`By \`${name}\`.`, `${name}: ${filterType(type)}`),
      );
      const input: Block = {
        keyword: "input",
        name: filter,
        description: "Which relationships: their own properties, and the node under its name.",
        lines: [...LOGIC(filter), ...own, line("By the node.", `${field.filterField}: ${target}Filter`)],
      };
      const blocks = [plain, input, quantifier(`${field.edgeType}Quantifier`, filter)];
      return field.shape === "connection" ? [...blocks, connection(field.edgeType, field.edgeType, target)] : blocks;
    }),
  );
}
