/** Compression on the way out: which one the client takes, and the bytes of a text in it. */
import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

/** A content coding that is offered, the smaller first. */
export type Encoding = "br" | "gzip";

const ENCODINGS: readonly Encoding[] = ["br", "gzip"];

/** Quick rather than small: the text is made while it is sent. */
const BROTLI_QUALITY = 4;

/** The best encoding that an `Accept-Encoding` allows; null for none. */
export function encodingFor(accepted: string | null): Encoding | null {
  const weights = new Map(
    (accepted ?? "").split(",").map((each) => {
      const [name = "", ...parameters] = each.split(";").map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="));
      return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0] as const;
    }),
  );
  const weightOf = (encoding: Encoding): number => weights.get(encoding) ?? weights.get("*") ?? 0;
  const [best] = ENCODINGS.filter((encoding) => weightOf(encoding) > 0).sort((a, b) => weightOf(b) - weightOf(a));
  return best ?? null;
}

/** The bytes of a text, each piece as soon as it is there. Ending it early ends the text. */
export async function* encoded(text: AsyncIterable<string>, encoding: Encoding | null): AsyncGenerator<Uint8Array> {
  if (encoding === null) {
    for await (const piece of text) if (piece !== "") yield Buffer.from(piece);
    return;
  }
  const source = Readable.from(text);
  const compressor = compressorOf(encoding);
  const whole = pipeline(source, compressor);
  whole.catch(() => undefined);
  try {
    for await (const bytes of compressor) yield bytes as Uint8Array;
    await whole;
  } finally {
    source.destroy();
  }
}

function compressorOf(encoding: Encoding): Transform {
  if (encoding === "gzip") return createGzip({ flush: constants.Z_SYNC_FLUSH });
  return createBrotliCompress({
    flush: constants.BROTLI_OPERATION_FLUSH,
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}
