/** The size of a document as it is written: how deep its fields go, and how many aliases it has. */
import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode, visit } from "graphql";
import { AppError } from "../errors.ts";
import { exceeded, type Limits } from "./limits.ts";

/** Throws `INPUT_LIMIT_EXCEEDED` when a document is too deep or has too many aliases. It need not be valid. */
export function checkDocument(document: DocumentNode, limits: Limits): void {
  checkAliases(document, limits.aliases);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) if (each.kind === "FragmentDefinition") fragments.set(each.name.value, each);
  const depths = new Map<string, number>();
  for (const each of document.definitions) {
    if (each.kind !== "OperationDefinition") continue;
    const depth = depthOf(each.selectionSet, fragments, depths);
    if (depth > limits.depth) throw exceeded("levels of fields", depth, limits.depth);
  }
}

function checkAliases(document: DocumentNode, limit: number): void {
  let aliases = 0;
  visit(document, {
    Field(node) {
      if (isIntrospection(node)) return false;
      if (node.alias === undefined) return;
      if (node.alias.value.startsWith("__")) throw reserved(node.alias.value);
      aliases += 1;
    },
  });
  if (aliases > limit) throw exceeded("aliases", aliases, limit);
}

/** Readers keep names of their own beside the answer's, and tell them by two underscores. */
function reserved(alias: string): AppError {
  const message = `The alias "${alias}" begins with two underscores, which are reserved; choose another one.`;
  return new AppError("INPUT_INVALID", message, { details: { alias } });
}

/** Fields inside one another. Each fragment is measured once; one that contains itself is left to validation. */
function depthOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  depths: Map<string, number>,
): number {
  let deepest = 0;
  for (const selection of selections) {
    let depth = 0;
    if (selection.kind === "Field") {
      if (isIntrospection(selection)) continue;
      depth = 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, depths) : 0);
    } else if (selection.kind === "InlineFragment") {
      depth = depthOf(selection.selectionSet, fragments, depths);
    } else {
      depth = fragmentDepth(selection.name.value, fragments, depths);
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function fragmentDepth(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  depths: Map<string, number>,
): number {
  const known = depths.get(name);
  if (known !== undefined) return known;
  depths.set(name, 0);
  const fragment = fragments.get(name);
  const depth = fragment === undefined ? 0 : depthOf(fragment.selectionSet, fragments, depths);
  depths.set(name, depth);
  return depth;
}

function isIntrospection({ name }: FieldNode): boolean {
  return name.value === "__schema" || name.value === "__type";
}
