/**
 * Something that happens in one room and that others must follow in the same transaction. Who speaks does not know who
 * listens: the listeners are named by their rooms and registered once, when the service is put together.
 */
export interface Reaction<Told extends readonly unknown[]> {
  /** Tells every listener in turn; what one throws rolls back what was told of. */
  tell(...told: Told): Promise<void>;
  /** A listener; registered when it is called, once however often. */
  by(listener: (...told: Told) => Promise<void>): () => void;
}

/** A reaction that nobody listens to yet. */
export function reaction<Told extends readonly unknown[]>(): Reaction<Told> {
  const listeners = new Set<(...told: Told) => Promise<void>>();
  return {
    async tell(...told) {
      for (const listener of listeners) await listener(...told);
    },
    by: (listener) => () => {
      listeners.add(listener);
    },
  };
}
