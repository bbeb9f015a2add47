/** The HTTP face: GraphQL with GraphiQL at `/graphql`, `/health` and `/ready`. It assembles; what it does is in the plugins. */
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { GraphQLError } from "graphql";
import { createYoga, type YogaServerInstance } from "graphql-yoga";
import type { GraphReader } from "../graph/reader.ts";
import { clientError, type LogFailure } from "./errors.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { answeringWith, type RequestContext } from "./operation.ts";
import { directExecution } from "./plugins/direct-execution.ts";
import { documentLimits } from "./plugins/document-limits.ts";
import { health } from "./plugins/health.ts";
import { requestBody } from "./plugins/request-body.ts";
import { revisionExtension } from "./plugins/revision-extension.ts";
import { executableSchema } from "./schema.ts";
import { schemaTexts } from "./schema-texts.ts";

export interface ApiOptions {
  readonly reader: GraphReader;
  readonly limits?: Partial<Limits>;
  /** The instant of each call; its UTC day is what `now` defaults to. The machine's clock when left out. */
  readonly clock?: () => Date;
  readonly log?: LogFailure;
}

/** A handler of `Request`s that node's HTTP server takes too. */
export type Api = YogaServerInstance<Record<string, unknown>, RequestContext>;

const FIRST_QUERY = `# Claims that turned out wrong or misleading, newest first.
query DriftedClaims {
  claims(
    first: 5
    filter: { status: { in: [REFUTED, MISLEADING] } }
    orderBy: [{ field: MADE_ON, direction: DESC }]
  ) {
    totalCount
    nodes {
      statement
      status
      about { name }
      citations(first: 3) { edges { stance finding node { title url } } }
    }
  }
}
`;

/** Makes the API over a reader. */
export async function createApi(options: ApiOptions): Promise<Api> {
  const { reader, log = () => {}, clock = () => new Date() } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const answering = answeringWith({ reader, limits, clock });
  return createYoga<Record<string, unknown>, RequestContext>({
    schema: executableSchema(await schemaTexts(), answering),
    graphqlEndpoint: "/graphql",
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    logging: false,
    renderGraphiQL,
    graphiql: { title: "Claimline", defaultQuery: FIRST_QUERY },
    maskedErrors: { maskError: (error) => clientError(error, log) as GraphQLError },
    plugins: [
      health(reader),
      requestBody(limits.bodyBytes),
      documentLimits(limits),
      directExecution(answering),
      revisionExtension(),
    ],
  });
}
