#!/usr/bin/env node
/** The `claimline` command. Looks at the version of Node before anything that needs a new one is imported. */
import { readFileSync } from "node:fs";
import * as nodeModule from "node:module";

const OLDEST_NODE = "22.18";

interface PackageFile {
  readonly version: string;
}

const isOldNode = process.versions.node.localeCompare(OLDEST_NODE, "en", { numeric: true }) < 0;
if (isOldNode) {
  process.stderr.write(
    `CONFIG_TOOL_MISSING: claimline needs Node ${OLDEST_NODE} or later, and this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  // Compiled code is kept in the temporary folder: the second start takes half the time.
  nodeModule.enableCompileCache();
  const { runProgram } = await import("./program.ts");
  const { outliveClosedPipes } = await import("./terminal.ts");
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as PackageFile;
  outliveClosedPipes();
  const code = await runProgram(process.argv.slice(2), version);
  process.exitCode ||= code;
}
