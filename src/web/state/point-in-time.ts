/** The point on both clocks, as the address has it: `?valid=2026-06-01&revision=2`. It stays from page to page. */

import { useMemo } from "preact/hooks";
import { useParameters } from "./parameters.ts";

/** A point on both clocks; empty for today. */
export interface PointInTime {
  readonly valid?: string;
  readonly known?: string;
  readonly revision?: number;
}

/** The parameters of an address that say the point in time. */
export const POINT_PARAMETERS = ["valid", "known", "revision"] as const;

/** The point in time of the address; null for today. */
export function usePointInTime(): PointInTime | null {
  const here = useParameters();
  return useMemo(() => pointOf(here), [here]);
}

/** Reads the point in time. What is no point is passed on as it is: the API says what is wrong with it. */
export function pointOf(parameters: URLSearchParams): PointInTime | null {
  const [valid, known, revision] = POINT_PARAMETERS.map((name) => parameters.get(name) || undefined);
  if (valid === undefined && known === undefined && revision === undefined) return null;
  return {
    ...(valid !== undefined && { valid }),
    ...(known !== undefined && { known }),
    ...(revision !== undefined && { revision: numberOr(revision) }),
  };
}

function numberOr(text: string): number {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : (text as unknown as number);
}
