/** Reads documents within their limits: refused ones are never validated, and every fault of a document has a code. */
import { type DocumentNode, GraphQLError, type ParseOptions, parse, type Source } from "graphql";
import type { Plugin } from "graphql-yoga";
import { AppError } from "../../errors.ts";
import { checkDocument } from "../document-size.ts";
import { codedError } from "../errors.ts";
import type { Limits } from "../limits.ts";

export function documents(limits: Limits): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => parseWithin(limits, source, options));
    },
    onValidate() {
      return ({ result, setResult }) => setResult((result as readonly GraphQLError[]).map(faultOf));
    },
  };
}

/** Rules compare fields of one name with one another, and graphql-js gives up where that would take too long. */
function faultOf(error: GraphQLError): GraphQLError {
  if (error.message !== "Validation aborted.") return codedError(error, "GRAPHQL_VALIDATION_FAILED");
  const message = "The document asks for the same fields too often to be checked: ask for each once in its place.";
  const http = { status: 400, spec: true };
  return new GraphQLError(message, { extensions: { code: "INPUT_LIMIT_EXCEEDED", retry: false, http } });
}

function parseWithin(limits: Limits, source: string | Source, options: ParseOptions | undefined): DocumentNode {
  const document = parseTokens(limits.tokens, source, options);
  checkDocument(document, limits);
  return document;
}

function parseTokens(tokens: number, source: string | Source, options: ParseOptions | undefined): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (!/more th[ae][nt] \d+ tokens/.test(error.message)) throw codedError(error, "GRAPHQL_PARSE_FAILED");
    const message = `The document has more than ${tokens} tokens, which is the limit.`;
    throw new AppError("INPUT_LIMIT_EXCEEDED", message, { details: { limit: tokens } });
  }
}
