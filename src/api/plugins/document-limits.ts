/** Refuses documents that are too long, too deep or too full of aliases before anything of them runs. */
import { type DocumentNode, GraphQLError, type ParseOptions, parse, type Source } from "graphql";
import type { Plugin } from "graphql-yoga";
import { AppError } from "../../errors.ts";
import { checkDocument, type Limits } from "../limits.ts";

/** Tokens while parsing; depth and aliases after validation, once per document. */
export function documentLimits(limits: Limits): Plugin {
  const checked = new WeakSet<DocumentNode>();
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parseWithin(limits.tokens, source, options));
    },
    onExecute({ args }) {
      if (checked.has(args.document)) return;
      checkDocument(args.document, limits);
      checked.add(args.document);
    },
  };
}

function parseWithin(tokens: number, source: string | Source, options: ParseOptions | undefined): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.message.includes("tokens")) throw error;
    const message = `The document has more than ${tokens} tokens, which is the limit.`;
    const refusal = new AppError("INPUT_LIMIT_EXCEEDED", message, { details: { limit: tokens } });
    throw new GraphQLError(message, { originalError: refusal });
  }
}
