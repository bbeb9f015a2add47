/** Compiles src to dist, for plain Node, with the explorer: `npm run build`. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../", import.meta.url));
// The explorer is put in place whole by its own build, for a server may be reading it.
for (const name of existsSync(`${folder}dist`) ? readdirSync(`${folder}dist`) : []) {
  if (name !== "web") rmSync(`${folder}dist/${name}`, { recursive: true, force: true });
}
run(`${folder}node_modules/typescript/bin/tsc`, "--project", `${folder}scripts/build.tsconfig.json`);
run(`${folder}scripts/build-web.ts`, "--if-changed");
chmodSync(`${folder}dist/cli/main.js`, 0o755);

function run(script: string, ...options: readonly string[]): void {
  const { status, error } = spawnSync(process.execPath, [script, ...options], { stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
