/** The generated half of the SDL: enums, filters, orders and connections, made from the model and the vocabulary. */
import { VOCABULARY, type VocabularyName } from "../domain/vocabulary.ts";
import type { NodeDeclaration, PathField, RelationshipDeclaration } from "../graph/declaration.ts";
import { fieldsOf, LABELS } from "../graph/fields.ts";
import { type Label, model } from "../graph/model.ts";
import { filterInputs, pluralOf, targetName } from "./filter-inputs.ts";
import { OPERATOR_INPUTS, wordInputs } from "./operator-inputs.ts";
import { described, printBlock, type SdlBlock } from "./sdl-block.ts";

const HEADER =
  "# Made from src/graph/model.ts and src/domain/vocabulary.ts by `npm run generate`: change those, not this.";

const VOCABULARIES = Object.keys(VOCABULARY) as VocabularyName[];

/** What the words of each list say. */
const ENUM_DESCRIPTIONS: Readonly<Record<VocabularyName, string>> = {
  ClaimKind: "What sort of statement a claim is; it says what the claim's status judges.",
  ClaimStatus: "Is the statement accurate?",
  Standing: "Does the statement still stand?",
  Delivery: "Was the target delivered?",
  Deadline: "Was the date of a target kept? Computed from its due date, its delivery and `now`.",
  AdoptionStage: "How far a use has come.",
  SourceCondition: "What became of a document.",
  SourceKind: "What sort of document a source is.",
  Access: "How a source was read.",
  Stance: "What a source does to a claim that cites it.",
  Tier: "How close a source is to the matter.",
  Fidelity: "How true a claim is to the one that it says again.",
  Drift: "What changed between a claim and the one that it says again.",
  LookUpDecision: "What is known about a passage that was looked up.",
  AgreementType: "In what a passage says the same as a claim.",
  PassageKind: "What kind of text a passage is.",
  Confidence: "How sure a judgement is.",
  OrganizationKind: "What sort of organization it is.",
  ProjectKind: "What sort of project it is.",
  MilestoneKind: "Whether a milestone was set as a target or happened.",
  Comparator: "How a figure stands to its value.",
  DateQualifier: "How the text of a date is meant.",
  Certainty: "When a partial date passes a filter.",
  ChangeKind: "What a revision did to a record; of several, the first in this list.",
  Origin: "Where a record came from.",
};

/** The text of `schema/generated.graphql`. */
export function generatedSchema(): string {
  const paged = LABELS.filter((label) => declarationOf(label).root !== undefined);
  const filters = filterInputs();
  const asked = filters.flatMap(({ lines }) => lines).join("\n");
  const blocks = [
    ...VOCABULARIES.map(vocabularyEnum),
    ...(model.pathFields as readonly PathField[]).map(pathEnum),
    ...OPERATOR_INPUTS,
    ...VOCABULARIES.flatMap(wordInputs).filter(({ name }) => asked.includes(`: ${name}`)),
    ...filters,
    ...paged.flatMap(orderOf),
    ...paged.map((label) => connection(label, { edgeType: `${label}Edge`, nodeType: label, of: pluralOf(label) })),
    ...paged.map(edge),
    ...LABELS.flatMap(relationConnections),
  ];
  const unique = [...new Map(blocks.map((block) => [block.name, block])).values()];
  return `${HEADER}\n\n${unique.map(printBlock).join("\n\n")}\n`;
}

function vocabularyEnum(name: VocabularyName): SdlBlock {
  const lines = Object.entries(VOCABULARY[name]).map(([word, meaning]) => described(String(meaning), word));
  return { keyword: "enum", name, description: ENUM_DESCRIPTIONS[name], lines };
}

/** A path is told by the sentences of its steps, read backwards from the far end. */
function pathEnum({ argument, paths, target }: PathField): SdlBlock {
  const lines = Object.entries(paths).map(([word, hops]) => {
    const steps = [...hops].reverse().map(({ type, direction }) => {
      const { reads }: RelationshipDeclaration = model.relationships[type as keyof typeof model.relationships];
      return direction === "in" ? reads[0] : reads[1];
    });
    return described(`A ${target.toLowerCase()} that ${steps.join(" what ")} it.`, word);
  });
  return {
    keyword: "enum",
    name: argument.enumName,
    description: `Paths that lead to a ${target.toLowerCase()}.`,
    lines,
  };
}

function orderOf(label: Label): SdlBlock[] {
  const lines = Object.entries(declarationOf(label).orders).map(([word, { of }]) =>
    described(`By \`${of}\`${of === "id" ? "" : ", then the id"}.`, word),
  );
  const order = [
    described("What to sort by.", `field: ${label}OrderField!`),
    described("Which way.", "direction: OrderDirection! = ASC"),
  ];
  return [
    { keyword: "enum", name: `${label}OrderField`, description: `What ${pluralOf(label)} can be sorted by.`, lines },
    {
      keyword: "input",
      name: `${label}Order`,
      description: `One step of an order of ${pluralOf(label)}.`,
      lines: order,
    },
  ];
}

interface ConnectionOf {
  readonly edgeType: string;
  readonly nodeType: string;
  /** What its nodes are called. */
  readonly of: string;
}

function connection(name: string, { edgeType, nodeType, of }: ConnectionOf): SdlBlock {
  const lines = [
    described("How many there are on all pages together.", "totalCount: Int!"),
    described("Where the page lies among the others.", "pageInfo: PageInfo!"),
    described("The rows with their cursors.", `edges: [${edgeType}!]!`),
    described("The nodes alone.", `nodes: [${nodeType}!]!`),
  ];
  return { keyword: "type", name: `${name}Connection`, description: `A page of ${of}.`, lines };
}

function edge(label: Label): SdlBlock {
  const lines = [
    described("Where this row is: give it as `after` or `before`.", "cursor: String!"),
    described("The node.", `node: ${label}!`),
  ];
  return { keyword: "type", name: `${label}Edge`, description: "A row of a page.", lines };
}

/** Connections of relationships with properties; their edges are written by hand. */
function relationConnections(label: Label): SdlBlock[] {
  return [...fieldsOf(label).values()].flatMap((meaning) => {
    if (meaning.kind !== "relation" || meaning.field.shape !== "connection") return [];
    const { edgeType } = meaning.field;
    const { targets } = meaning;
    const of = targets.map(pluralOf).join(", ");
    return edgeType === undefined ? [] : [connection(edgeType, { edgeType, nodeType: targetName(targets), of })];
  });
}

function declarationOf(label: Label): NodeDeclaration {
  return model.nodes[label];
}
