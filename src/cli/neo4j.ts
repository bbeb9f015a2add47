import { Command, Option } from "commander";
import { type Neo4jLine, startNeo4jServer } from "../app.ts";
import { AppError } from "../errors.ts";
import { type SharedOptions, type Start, withJsonOption } from "./call.ts";
import { askedToEnd, hasFired } from "./ending.ts";
import { parsePort } from "./port-option.ts";
import { printJson, say } from "./terminal.ts";

interface Neo4jOptions extends SharedOptions {
  readonly versionLine: Neo4jLine;
  readonly port: number;
  readonly password?: string;
}

/** `claimline neo4j`: a Neo4j Community server of one's own, out of Maven Central's artifacts, until somebody asks it to end. */
export function neo4jCommand(start: Start): Command {
  const lines: readonly Neo4jLine[] = ["5.26", "2026"];
  return withJsonOption(new Command("neo4j").description("run a Neo4j server (needs a JDK and Maven, no Docker)"))
    .addOption(new Option("--version-line <line>", "which Neo4j").choices(lines).default("5.26"))
    .option("--data <folder>", "where Neo4j keeps its files (.neo4j/data-<line>)")
    .addOption(new Option("--port <number>", "where it listens; 0 takes a free one").argParser(parsePort).default(7687))
    .option("--password <text>", "the password of the user neo4j (NEO4J_PASSWORD); none asks nobody for one")
    .action((options: Neo4jOptions) =>
      start({ json: options.json === true }, async ({ config, isJson }) => {
        const signal = askedToEnd();
        const password = options.password ?? config.graph.password ?? null;
        const server = await startNeo4jServer({
          line: options.versionLine,
          port: options.port,
          password,
          environment: config.environment,
          onProgress: say,
          ...(options.data !== undefined && { dataFolder: options.data }),
        });
        if (isJson) printJson({ uri: server.uri, version: server.version, dataFolder: server.dataFolder });
        say(`Neo4j ${server.version} answers on ${server.uri}${password === null ? " without a password" : ""}.`);
        say(`Fill it with \`GRAPH_URL=${server.uri} claimline load\`; Ctrl+C ends it.`);
        await Promise.race([hasFired(signal), server.ended]);
        if (!signal.aborted) throw new AppError("STORE_UNREACHABLE", `Neo4j at ${server.uri} ended by itself.`);
        await server.stop();
        return 0;
      }),
    );
}
