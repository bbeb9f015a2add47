/**
 * The body of an answer that is made while it is sent: a piece is made when the client wants one. A client that goes away ends the
 * making. A failure in the middle breaks the connection, since a body that ended neatly would pass for a whole one.
 */

/** What an answer is sent through. */
export interface Connection {
  destroy(): unknown;
}

export interface BodyOptions {
  readonly signal: AbortSignal;
  /** Null where the answer goes through no port: then the body itself fails. */
  readonly connection: Connection | null;
  readonly onFailure: (failure: unknown) => void;
}

/** A stream of these bytes. */
export function bodyOf(bytes: AsyncGenerator<Uint8Array>, options: BodyOptions): ReadableStream<Uint8Array> {
  const { signal, connection, onFailure } = options;
  const end = (): void => void bytes.return(undefined).catch(() => undefined);
  signal.addEventListener("abort", end, { once: true });
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    try {
      const next = await bytes.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
      if (next.done === true) signal.removeEventListener("abort", end);
    } catch (failure) {
      if (signal.aborted) return controller.close();
      onFailure(failure);
      if (connection === null) return controller.error(failure);
      // Nobody reads on: the stream stays as it is, and goes with the connection.
      connection.destroy();
    }
  };
  return new ReadableStream<Uint8Array>({ pull, cancel: end }, { highWaterMark: 0 });
}
