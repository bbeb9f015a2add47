/**
 * Long work in turns with everything else that waits for this thread, so that a long document keeps nobody else waiting. However
 * many look-ups are at work, one of them has a turn and then all others of this process have theirs.
 */
import { AppError } from "../errors.ts";

/** So many milliseconds are worked without a pause. */
const TURN_MS = 10;

/** When a piece of work has to be given up. */
export interface Deadline {
  /** On the clock of `performance.now()`. */
  readonly endsAt: number;
  /** How long it may take altogether, as messages name it. */
  readonly limitMs: number;
}

/** What ends a piece of work before its time. */
export interface TurnOptions {
  readonly signal?: AbortSignal;
  readonly deadline?: Deadline;
}

/** Hands out the turns of all look-ups, one after another. */
export class Turns {
  readonly #waiting: (() => void)[] = [];

  /** Begins a piece of work. */
  begin(options: TurnOptions): Turn {
    return new Turn(this, options);
  }

  /** Resolves when it is somebody's turn. */
  async wait(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) setImmediate(() => this.#call());
    });
  }

  #call(): void {
    const [next] = this.#waiting;
    next?.();
    this.#waiting.shift();
    if (this.#waiting.length > 0) setImmediate(() => this.#call());
  }
}

/** One piece of work, which asks before each of its steps. */
export class Turn {
  readonly #turns: Turns;
  readonly #options: TurnOptions;
  #began = performance.now();
  #progress: { readonly done: number; readonly total: number } | null = null;

  constructor(turns: Turns, options: TurnOptions) {
    this.#turns = turns;
    this.#options = options;
  }

  /** How far it has come. */
  set progress(progress: { readonly done: number; readonly total: number }) {
    this.#progress = progress;
  }

  /**
   * Lets others have their turn when this one has lasted long enough.
   * @throws AppError INPUT_LIMIT_EXCEEDED when the time is over, STORE_TIMEOUT when the caller has gone.
   */
  async next(): Promise<void> {
    if (performance.now() - this.#began >= TURN_MS) {
      await this.#turns.wait();
      this.#began = performance.now();
    }
    const { signal, deadline } = this.#options;
    if (signal?.aborted) throw new AppError("STORE_TIMEOUT", "The caller gave up before the look-up was done.");
    if (deadline !== undefined && performance.now() > deadline.endsAt) throw this.#late(deadline.limitMs);
  }

  /** Does work that is cut into steps. */
  async take<T>(steps: Iterator<void, T, void>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await this.next();
    }
  }

  #late(limitMs: number): AppError {
    const { done, total } = this.#progress ?? { done: 0, total: null };
    const far = total === null ? "it was still being read" : `${done} of ${total} passages were checked`;
    const advice = "Give it in parts, or ask again when less is going on.";
    const message = `The look-up took longer than the limit of ${limitMs} ms and was given up when ${far}. ${advice}`;
    return new AppError("INPUT_LIMIT_EXCEEDED", message, { details: { limitMs, done, total } });
  }
}

/** Does work that is cut into steps without a pause. */
export function withoutPause<T>(steps: Iterator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
