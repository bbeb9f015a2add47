import { existsSync, globSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { AppError } from "../errors.ts";

/** The variables of the environment that say where programs are. */
export type ProgramEnvironment = Readonly<Record<string, string | undefined>>;

/** Where installers put JDKs: Linux, macOS, Windows, SDKMAN. */
const USUAL_PLACES = [
  "/usr/lib/jvm/*",
  "/usr/java/*",
  "/opt/java/*",
  "/opt/jdk*",
  "/Library/Java/JavaVirtualMachines/*/Contents/Home",
  "/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home",
  "C:/Program Files/{Java,Eclipse Adoptium,Microsoft,Amazon Corretto,Zulu,BellSoft}/*",
];

const SUFFIX = process.platform === "win32" ? ".exe" : "";

/**
 * The home folder of a JDK (not a mere runtime) whose major version is one of these: the first that fits out of JAVA_HOME,
 * the `java` on the PATH and the usual places. Throws `CONFIG_TOOL_MISSING` with what to install.
 */
export function getJdk(majors: readonly number[], environment: ProgramEnvironment): string {
  const seen: string[] = [];
  for (const home of candidates(environment)) {
    const major = jdkMajor(home);
    if (major === null) continue;
    if (majors.includes(major)) return home;
    seen.push(`${major} in ${home}`);
  }
  const found = seen.length === 0 ? "none was found" : `found: ${[...new Set(seen)].join(", ")}`;
  const wanted = majors.join(" or ");
  throw new AppError(
    "CONFIG_TOOL_MISSING",
    `This needs a JDK ${wanted} (${found}). Install one, e.g. from https://adoptium.net, and set JAVA_HOME if it is in an unusual place.`,
    { details: { wanted: majors, seen } },
  );
}

/** The full path of a program on the PATH; null when there is none. */
export function findProgram(name: string, environment: ProgramEnvironment): string | null {
  const names = process.platform === "win32" ? [`${name}.exe`, `${name}.cmd`, `${name}.bat`] : [name];
  const path = environment.PATH ?? environment.Path ?? "";
  for (const folder of path.split(delimiter)) {
    for (const file of names) if (folder !== "" && existsSync(join(folder, file))) return join(folder, file);
  }
  return null;
}

function* candidates(environment: ProgramEnvironment): Generator<string> {
  if (environment.JAVA_HOME) yield environment.JAVA_HOME;
  const java = findProgram("java", environment);
  if (java) yield dirname(dirname(realpathSync(java)));
  const ofSdkman = environment.HOME ? [join(environment.HOME, ".sdkman/candidates/java/*")] : [];
  for (const place of [...USUAL_PLACES, ...ofSdkman]) yield* globSync(place).sort().reverse();
}

/** The major version out of the JDK's `release` file; null for a folder that is no JDK. */
function jdkMajor(home: string): number | null {
  const release = join(home, "release");
  if (!existsSync(join(home, "bin", `javac${SUFFIX}`)) || !existsSync(release)) return null;
  const version = /^JAVA_VERSION="(\d+)/m.exec(readFileSync(release, "utf8"));
  return version ? Number(version[1]) : null;
}
