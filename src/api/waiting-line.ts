/** Lets so many at once to work that keeps the whole process busy; the others wait in the order in which they came. */
import { AppError } from "../errors.ts";

/** Who waits: how long at most, and whether they are still there. */
export interface Waiting {
  readonly signal: AbortSignal;
  /** On the clock of `performance.now()`. */
  readonly endsAt: number;
}

interface Place {
  readonly enter: () => void;
}

/** A line for documents that are to be checked. */
export class WaitingLine {
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #places = new Set<Place>();
  #inside = 0;

  constructor(most: number, mostWaiting: number) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  /**
   * Does work when its turn has come.
   * @throws AppError INPUT_BUSY when too many wait already or the wait is too long, STORE_TIMEOUT when the caller has gone.
   */
  async pass<T>(waiting: Waiting, work: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.#most) await this.#wait(waiting);
    else this.#inside += 1;
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #wait({ signal, endsAt }: Waiting): Promise<void> {
    if (this.#places.size >= this.#mostWaiting) {
      throw full(this.#mostWaiting);
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const place: Place = { enter: resolve };
    this.#places.add(place);
    const since = performance.now();
    const leave = (failure: AppError) => {
      this.#places.delete(place);
      reject(failure);
    };
    const timer = setTimeout(() => leave(late(performance.now() - since)), endsAt - since);
    const onAbort = () => leave(new AppError("STORE_TIMEOUT", "The caller gave up before its document was checked."));
    signal.addEventListener("abort", onAbort);
    if (signal.aborted) onAbort();
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    }
  }

  /** Whoever comes next takes the place of the one who leaves. */
  #leave(): void {
    const [next] = this.#places;
    if (next === undefined) {
      this.#inside -= 1;
      return;
    }
    this.#places.delete(next);
    next.enter();
  }
}

function full(limit: number): AppError {
  const waiting = limit === 1 ? "1 document waits" : `${limit} documents wait`;
  const message = `${waiting} to be checked already, and no more may: ask again in a minute.`;
  return new AppError("INPUT_BUSY", message, { details: { limit } });
}

function late(waitedMs: number): AppError {
  const message = `The document waited ${Math.round(waitedMs)} ms behind others and was not looked at: ask again in a minute.`;
  return new AppError("INPUT_BUSY", message, { details: { waitedMs: Math.round(waitedMs) } });
}
