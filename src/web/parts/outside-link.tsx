import type { ComponentChildren } from "preact";

interface OutsideLinkProps {
  /** Any address; only those of the web are followed. */
  readonly url: string;
  readonly children?: ComponentChildren;
}

/** A link that leads out of the explorer, with an arrow that says so. */
export function OutsideLink({ url, children = siteOf(url) }: OutsideLinkProps) {
  if (!/^https?:\/\//.test(url)) return <span>{children}</span>;
  return (
    <a href={url} rel="noreferrer">
      {children}
      <span class="outside" aria-hidden="true">
        {" "}
        ↗
      </span>
    </a>
  );
}

function siteOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}
