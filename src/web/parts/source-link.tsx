import { Link } from "../state/link.tsx";
import { pageOf } from "../state/page-of.ts";

interface SourceLinkProps {
  readonly source: { readonly id: string; readonly title: string; readonly url: string | null };
}

/** A source: its page, else the document itself, else its title. */
export function SourceLink({ source: { id, title, url } }: SourceLinkProps) {
  const place = pageOf(id);
  if (place) return <Link {...place}>{title}</Link>;
  // Data may hold any address; only those of the web are followed.
  if (url === null || !/^https?:\/\//.test(url)) return <cite>{title}</cite>;
  return (
    <a href={url} rel="noreferrer">
      {title}
      <span class="outside" aria-hidden="true">
        {" "}
        ↗
      </span>
    </a>
  );
}
