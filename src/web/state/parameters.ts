/** The parameters of the address: reading them, and the same address with others. */
import { useMemo } from "preact/hooks";
import { useLocation } from "preact-iso";

/** Parameters of an address; an empty one is left out. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The parameters of the address; the same object for as long as the address is the same. */
export function useParameters(): URLSearchParams {
  const { url } = useLocation();
  return useMemo(() => new URL(url, location.origin).searchParams, [url]);
}

/** The values of a parameter that may have several: given again and again, or between commas as feeds take them. */
export function valuesOf(query: URLSearchParams, name: string): readonly string[] {
  const words = query.getAll(name).flatMap((text) => text.split(","));
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ""))];
}

/** All parameters, each with all its values. */
export function allOf(query: URLSearchParams): Parameters {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

/** An address of this page with some of its parameters changed; null takes one away. */
export function withParameters(url: string, changed: Readonly<Record<string, string | null>>): string {
  const address = new URL(url, location.origin);
  for (const [name, value] of Object.entries(changed)) {
    if (value === null) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  return address.pathname + address.search;
}
