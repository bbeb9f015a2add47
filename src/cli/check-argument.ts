/** What one word on the command line looks like: an address, the name of a file, or neither. What exists as a file is one; nobody asks here. */

/** Endings of hosts beside those of countries. Names of things in software that end otherwise (`Node.js`) are no hosts. */
const HOST_ENDINGS = new Set(
  `com org net edu gov mil int info biz name pro dev app blog news page site online tech cloud wiki social media foundation world land
  academy agency community digital email global group live network press review science software space store systems team today
  tools website work zone`.split(/\s+/),
);

/** Endings of documents, some of which are countries' as well (`md`). */
const FILE_ENDINGS = new Set(
  `md markdown mdown txt text html htm xhtml rst adoc asciidoc tex log csv tsv json yaml yml xml pdf doc docx odt rtf epub`.split(
    /\s+/,
  ),
);

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** The address that an argument is, with a scheme; null where it does not look like one. */
export function addressIn(argument: string): string | null {
  const word = argument.trim();
  if (/^[a-z][a-z\d+.-]*:\/\/\S+$/i.test(word)) return word;
  const [, host = "", port, path = ""] = /^([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)(:\d{1,5})?([/?#]\S*)?$/u.exec(word) ?? [];
  const ending = host.slice(host.lastIndexOf(".") + 1).toLowerCase();
  const isWeb = /^www\./i.test(host);
  if (!isHostEnding(ending) || (FILE_ENDINGS.has(ending) && !isWeb)) return null;
  // A name by itself is written small where it is a host's: `ASP.NET` is none.
  const isHost = isWeb || port !== undefined || path !== "" || host === host.toLowerCase();
  return isHost ? `https://${word}` : null;
}

function isHostEnding(ending: string): boolean {
  if (HOST_ENDINGS.has(ending)) return true;
  return /^[a-z]{2}$/.test(ending) && ending !== "zz" && regions.of(ending.toUpperCase()) !== undefined;
}

/** Whether an argument can only be meant as a file: it ends like a document, or begins like a path. */
export function looksLikeFile(argument: string): boolean {
  if (/^(?:~|\.{1,2})?[/\\]\S|^[a-z]:[/\\]\S/i.test(argument)) return true;
  const ending = /^\S+\.([a-z]+)$/i.exec(argument)?.[1];
  return ending !== undefined && FILE_ENDINGS.has(ending.toLowerCase());
}
