/** Compiles src to dist, for plain Node: `npm run build`. */
import { spawnSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../", import.meta.url));
rmSync(`${folder}dist`, { recursive: true, force: true });
const { status, error } = spawnSync(
  process.execPath,
  [`${folder}node_modules/typescript/bin/tsc`, "--project", `${folder}scripts/build.tsconfig.json`],
  { stdio: "inherit" },
);
if (error) throw error;
if (status !== 0) process.exit(status ?? 1);
chmodSync(`${folder}dist/cli/main.js`, 0o755);
