/** A value that several parts of the page show. */
import { useEffect, useState } from "preact/hooks";

/** One value, and who shows it. */
export interface SharedValue<Value> {
  get(): Value;
  set(value: Value): void;
  /** The value, in a component that is drawn anew when it changes. */
  use(): Value;
}

/** Makes a shared value. */
export function sharedValue<Value>(initial: Value): SharedValue<Value> {
  let current = initial;
  const listeners = new Set<(value: Value) => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener(value);
    },
    use: () => {
      const [shown, setShown] = useState(current);
      useEffect(() => {
        const listener = (value: Value) => setShown(() => value);
        listeners.add(listener);
        setShown(() => current);
        return () => void listeners.delete(listener);
      }, []);
      return shown;
    },
  };
}
