/** Links between pages, which keep the point in time of the address. */

import type { ComponentChildren } from "preact";
import { type Parameters, useParameters } from "./parameters.ts";
import { POINT_PARAMETERS } from "./point-in-time.ts";

interface LinkProps {
  /** A path of the explorer. */
  readonly to: string;
  readonly parameters?: Parameters | undefined;
  readonly class?: string;
  readonly rel?: string;
  readonly "aria-current"?: "page" | undefined;
  readonly children: ComponentChildren;
}

/** A link to a page of the explorer, at the same point in time. */
export function Link({ to, parameters, children, ...rest }: LinkProps) {
  const address = useAddress();
  return (
    <a href={address(to, parameters)} {...rest}>
      {children}
    </a>
  );
}

/** Makes addresses of pages at the point in time of this one. */
export function useAddress(): (path: string, parameters?: Parameters) => string {
  const here = useParameters();
  return (path, parameters = {}) => {
    const point = POINT_PARAMETERS.map((name) => [name, here.get(name) ?? undefined] as const);
    return addressOf(path, { ...Object.fromEntries(point), ...parameters });
  };
}

/** A path with parameters. */
export function addressOf(path: string, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) if (one !== "") query.append(name, one);
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
