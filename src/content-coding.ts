/** Which of the codings that lie ready a client takes: of whatever is compressed once and sent often. */
import Negotiator from "negotiator";

/** A way to send a file. */
export type ContentCoding = "br" | "gzip" | "identity";

/** The smallest first. */
const READY: readonly ContentCoding[] = ["br", "gzip", "identity"];

/** The smallest coding that `Accept-Encoding` allows (RFC 9110, 12.5.3). */
export function contentCoding(header: string | null): ContentCoding {
  const taken = new Negotiator({ headers: { "accept-encoding": header ?? "" } }).encodings([...READY]);
  return READY.find((coding) => taken.includes(coding)) ?? "identity";
}
