import { useLocation } from "preact-iso";
import { Link } from "../state/link.tsx";
import { Page } from "./page.tsx";

/** What is shown at an address where there is no page. */
export function NotFound() {
  const { path } = useLocation();
  return (
    <Page title="There is nothing here">
      <p class="lede">
        There is no page at <code>{path.slice(0, 100)}</code>.
      </p>
      <p>
        The <Link to="/">overview</Link> and the <Link to="/claims">list of claims</Link> are good places to go on.
      </p>
    </Page>
  );
}
