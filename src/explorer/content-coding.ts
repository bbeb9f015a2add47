/** Which of the codings that lie ready a client takes. */

/** A way to send a file. */
export type ContentCoding = "br" | "gzip" | "identity";

const READY: readonly ContentCoding[] = ["br", "gzip"];

/** The smallest coding that `Accept-Encoding` allows (RFC 9110, 12.5.3). */
export function contentCoding(header: string | null): ContentCoding {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    if (name !== "") weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const allows = (coding: string) => (weights.get(coding) ?? weights.get("*") ?? 0) > 0;
  return READY.find(allows) ?? "identity";
}
