/**
 * Answers queries without walking their values through resolvers, which costs more than the database does. Introspection, faulty
 * variables and answers with something missing go to graphql-js, which finds what was read already.
 */
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { checkVariables } from "../input-size.ts";
import type { Limits } from "../limits.ts";
import type { Answering, RequestContext } from "../operation.ts";

interface Parts {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Whether every root field reads the graph. */
  readonly isPlain: (operation: OperationDefinitionNode) => boolean;
}

/** Takes the place of graphql-js's execution where that can change nothing but the time, and names the revision of each answer. */
export function directExecution(answering: Answering, limits: Limits): Plugin<RequestContext> {
  const kept = new WeakMap<DocumentNode, Parts>();
  const run = async (args: ExecutionArgs): Promise<ExecutionResult> => {
    checkVariables(args.variableValues, limits);
    const result = (await directResult(answering, kept, args)) ?? (await execute(args));
    return await withRevision(result, args.contextValue as RequestContext);
  };
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(run);
    },
  };
}

/** Null where graphql-js has to answer. What was refused or failed is thrown: then there is no data at all. */
async function directResult(
  answering: Answering,
  kept: WeakMap<DocumentNode, Parts>,
  { schema, document, operationName, variableValues, contextValue }: ExecutionArgs,
): Promise<ExecutionResult | null> {
  const operation = getOperationAST(document, operationName);
  const parts = partsOf(kept, document);
  if (operation?.operation !== "query" || !parts.isPlain(operation)) return null;
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (variables.coerced === undefined) return null;
  const info = { schema, operation, fragments: parts.fragments, variableValues: variables.coerced };
  const answer = await answering(contextValue as RequestContext, info);
  const data = answer.complete();
  return data === null ? null : { data: data as Record<string, unknown> };
}

/** Asking again at the revision that an answer names gives the same data. */
async function withRevision(result: ExecutionResult, { answer }: RequestContext): Promise<ExecutionResult> {
  const revision = await answer?.then(
    (found) => found.revision,
    () => null,
  );
  return revision === undefined || revision === null
    ? result
    : { ...result, extensions: { ...result.extensions, revision } };
}

function partsOf(kept: WeakMap<DocumentNode, Parts>, document: DocumentNode): Parts {
  const found = kept.get(document);
  if (found !== undefined) return found;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === "FragmentDefinition" ? [[each.name.value, each] as const] : [],
    ),
  );
  const made: Parts = {
    fragments,
    isPlain: ({ selectionSet }) =>
      selectionSet.selections.every((each) => each.kind === "Field" && !each.name.value.startsWith("__")),
  };
  kept.set(document, made);
  return made;
}
