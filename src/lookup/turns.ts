/** Long work in turns with everything else that waits for this thread, so that a long document keeps nobody else waiting. */

/** So many milliseconds are worked without a pause. */
const TURN_MS = 20;

export class Turns {
  #began = performance.now();

  /** Lets others have their turn when this one has lasted long enough. */
  async next(): Promise<void> {
    if (performance.now() - this.#began < TURN_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.#began = performance.now();
  }
}
