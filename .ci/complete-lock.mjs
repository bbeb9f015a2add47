/**
 * Adds to package-lock.json what npm leaves out when the registry it was made with doesn't carry the binaries of every platform:
 * the optional packages of other platforms. Without them `npm ci` refuses the lock, and on those platforms it installs too little.
 * `node .ci/complete-lock.mjs` completes it, with `--check` it only says what is missing (exit code 1). No integrity is known for
 * what is added.
 */
import { readFileSync, writeFileSync } from "node:fs";

const FILE = "package-lock.json";
const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

const lock = JSON.parse(readFileSync(FILE, "utf8"));
const added = [];
for (const [path, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const platform = platformOf(name);
    if (platform === null || isLocked(path, name) || !/^\d+\.\d+\.\d+$/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = { version, ...platform, ...(parent.dev && { dev: true }), optional: true };
    added.push(`${name}@${version}`);
  }
}

if (process.argv.includes("--check")) {
  for (const name of added) console.error(`package-lock.json has no entry for ${name}.`);
  if (added.length > 0) console.error('Run "node .ci/complete-lock.mjs" and commit package-lock.json.');
  process.exitCode = added.length > 0 ? 1 : 0;
} else if (added.length > 0) {
  const entries = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
  console.error(`Added to package-lock.json: ${added.join(", ")}.`);
}

/** Whether the package that lies at this path finds that one, looked up as Node does. */
function isLocked(path, name) {
  for (let folder = path; folder !== ""; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
    if (`${folder}/node_modules/${name}` in lock.packages) return true;
  }
  return `node_modules/${name}` in lock.packages;
}

/** The platform that a package's name tells, such as `-linux-x64-musl`; null when it tells none. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  if (os === undefined || cpu === undefined) return null;
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") && os === "linux" ? ["glibc"] : null;
  return { cpu: [cpu], ...(libc && { libc }), os: [os] };
}
