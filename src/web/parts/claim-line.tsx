import type { ComponentChildren } from "preact";
import type { ClaimStatus } from "../api/schema-types.generated.ts";
import { StatusMark } from "./status-mark.tsx";
import { ThingLink } from "./thing-link.tsx";
import "./claim-line.css";

interface ClaimLineProps {
  readonly claim: { readonly id: string; readonly statement: string; readonly status: ClaimStatus | null };
  /** Notes behind the status. */
  readonly children?: ComponentChildren;
}

/** A claim as an entry of a list: its statement, and below how it stands. */
export function ClaimLine({ claim: { id, statement, status }, children }: ClaimLineProps) {
  return (
    <li class="claim-line">
      <p class="row-title">
        <ThingLink id={id}>{statement}</ThingLink>
      </p>
      <p class="row-note">
        <StatusMark status={status} />
        {children}
      </p>
    </li>
  );
}
