/** Light, dark, or as the system has it; kept in the browser. index.html sets what is kept before the first paint. */
import { useState } from "preact/hooks";

const KEY = "claimline-theme";
const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

const NAMES: Readonly<Record<Theme, string>> = { auto: "as the system", light: "light", dark: "dark" };

/** One button that goes through the themes. */
export function ThemeToggle() {
  const [theme, setTheme] = useState<Theme>(currentTheme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto";
  const change = () => {
    apply(next);
    setTheme(next);
  };
  return (
    <button type="button" class="theme-toggle" onClick={change} title={`Theme: ${NAMES[theme]}`}>
      <span class="visually-hidden">{`Theme: ${NAMES[theme]}. Change to ${NAMES[next]}.`}</span>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" class="theme-ring" />
        <path d={HALVES[theme]} class="theme-half" />
      </svg>
    </button>
  );
}

const HALVES: Readonly<Record<Theme, string>> = {
  auto: "M10 3a7 7 0 0 1 0 14z",
  light: "M10 7a3 3 0 1 1 0 6a3 3 0 1 1 0-6z",
  dark: "M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14z",
};

function currentTheme(): Theme {
  const set = document.documentElement.dataset.theme;
  return set === "light" || set === "dark" ? set : "auto";
}

function apply(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Where a browser keeps nothing, the theme lasts as long as the page.
  }
}
