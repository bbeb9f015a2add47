/** The HTTP face: GraphQL with GraphiQL at `/graphql`, `/health`, `/ready` and the faces it is given. It assembles; what it does is in the plugins. */
import type { DocumentNode } from "graphql";
import { createYoga, type YogaServerInstance } from "graphql-yoga";
import type { GraphReader } from "../graph/reader.ts";
import { Recent } from "../graph/recent.ts";
import { clientError, type LogFailure } from "./errors.ts";
import { type FactChecker, noChecker } from "./fact-check.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { answeringWith, type RequestContext } from "./operation.ts";
import { directExecution } from "./plugins/direct-execution.ts";
import { documents } from "./plugins/documents.ts";
import { requestParameters } from "./plugins/request-parameters.ts";
import { type Face, routes } from "./plugins/routes.ts";
import { executableSchema } from "./schema.ts";
import { schemaTexts } from "./schema-texts.ts";

export interface ApiOptions {
  readonly reader: GraphReader;
  /** Answers `factCheck`, which is refused without one. */
  readonly checker?: FactChecker;
  /** Asked in turn for every path but `/graphql`, before `/health` and `/ready`. None when left out. */
  readonly faces?: readonly Face[];
  readonly limits?: Partial<Limits>;
  /** The instant of each call; its UTC day is what `now` defaults to. The machine's clock when left out. */
  readonly clock?: () => Date;
  readonly log?: LogFailure;
}

/** A handler of `Request`s that node's HTTP server takes too. */
export type Api = YogaServerInstance<Record<string, unknown>, RequestContext>;

/** Documents kept: one of the most tokens takes 1 MB when parsed. */
const MOST_DOCUMENTS = 100;

/** Makes the API over a reader. */
export async function createApi(options: ApiOptions): Promise<Api> {
  const { reader, checker = noChecker, faces = [], log = () => {}, clock = () => new Date() } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const answering = answeringWith({ reader, checker, limits, clock });
  return createYoga<Record<string, unknown>, RequestContext>({
    schema: executableSchema(await schemaTexts(), answering),
    graphqlEndpoint: "/graphql",
    // Each of these would answer before our plugins do, or for other paths than we want. No URL ends in a space.
    graphiql: false,
    healthCheckEndpoint: " ",
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: false,
    logging: false,
    maskedErrors: { maskError: (error) => clientError(error, log) },
    parserAndValidationCache: {
      documentCache: new Recent<DocumentNode>(MOST_DOCUMENTS),
      errorCache: new Recent<unknown>(MOST_DOCUMENTS),
    },
    plugins: [
      routes(reader, faces, log),
      requestParameters(limits),
      documents(limits),
      directExecution(answering, limits),
    ],
  });
}
