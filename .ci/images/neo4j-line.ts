/** Prints which release stands for a line of Neo4j, and the home of a JDK that it runs on: `neo4j-line.ts 2026`. */
import { getJdk } from "../../src/store/jdk-finder.ts";
import { NEO4J_LINES, type Neo4jLine } from "../../src/store/neo4j-launcher.ts";

const line = NEO4J_LINES[process.argv[2] as Neo4jLine];
console.log(`${line.version}\n${getJdk(line.jdks, process.env)}`);
