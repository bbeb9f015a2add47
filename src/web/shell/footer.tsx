import { lastRevision } from "../state/last-revision.ts";
import "./footer.css";

/** The end of every page: of which revision it is, and where the data can be had. */
export function Footer() {
  const revision = lastRevision.use();
  return (
    <footer class="footer">
      <p>
        {revision === null ? "A knowledge graph of claims." : `The graph is at revision ${revision}.`} Data under{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer license">
          CC BY 4.0
        </a>
        ; all of it can be asked through the <a href="/graphql">API</a>.
      </p>
      <p class="footer-keys">
        <kbd>/</kbd> searches
      </p>
    </footer>
  );
}
