/** Keeps what was used last and forgets the rest, so that memory does not grow with what clients send. */
export class Recent<V> {
  readonly #most: number;
  readonly #entries = new Map<string, V>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): V | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: string, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.#most) this.#entries.delete(String(this.#entries.keys().next().value));
  }
}

/** What was made of a document for each shape of its variables: kept as long as the document is, and of each the shapes used last. */
export class RecentShapes<V> {
  readonly #most: number;
  readonly #documents = new WeakMap<object, Recent<V>>();

  /** At most `most` shapes a document. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept, else what `make` gives, which is kept from then on. */
  get(document: object, shape: string, make: () => V): V {
    const shapes = this.#documents.get(document) ?? new Recent<V>(this.#most);
    this.#documents.set(document, shapes);
    const found = shapes.get(shape);
    if (found !== undefined) return found;
    const made = make();
    shapes.set(shape, made);
    return made;
  }
}
