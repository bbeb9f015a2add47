/** The top of every page: name, ways to go, search, theme. */
import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { SearchBox } from "../search/search-box.tsx";
import { Link } from "../state/link.tsx";
import { ThemeToggle } from "./theme-toggle.tsx";
import "./masthead.css";

const WAYS = [
  { to: "/", label: "Overview" },
  { to: "/claims", label: "Claims" },
  { to: "/timeline", label: "Timeline" },
  { to: "/graph", label: "Graph" },
  { to: "/milestones", label: "Milestones" },
  { to: "/adoptions", label: "Adoptions" },
  { to: "/series", label: "Series" },
  { to: "/check", label: "Check" },
] as const;

/** The top of every page. */
export function Masthead() {
  const { path } = useLocation();
  const ways = useRef<HTMLElement>(null);
  // On a phone the ways are wider than the window: the one that one is on is brought into it.
  useEffect(() => {
    const here = ways.current?.querySelector<HTMLElement>("[aria-current]");
    if (ways.current && here) ways.current.scrollLeft = here.offsetLeft - ways.current.clientWidth / 2;
  }, [path]);
  return (
    <header class="masthead">
      <div class="masthead-inner">
        <Link to="/" class="masthead-name">
          Claimline
        </Link>
        <nav aria-label="Pages" ref={ways}>
          <ul class="masthead-ways">
            {WAYS.map(({ to, label }) => (
              <li key={to}>
                <Link to={to} aria-current={isWithin(path, to) ? "page" : undefined}>
                  {label}
                </Link>
              </li>
            ))}
            <li>
              <a href="/graphql">API</a>
            </li>
          </ul>
        </nav>
        <SearchBox />
        <ThemeToggle />
      </div>
    </header>
  );
}

function isWithin(path: string, way: string): boolean {
  return way === "/" ? path === "/" : path === way || path.startsWith(`${way}/`);
}
