/** The frame of a page: its title for the window, its heading, and the focus after a navigation. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { announce } from "./announcer.tsx";

interface PageProps {
  /** For the window's title, and the heading where none is given. */
  readonly title: string;
  readonly heading?: ComponentChildren;
  /** Whether the heading is a whole sentence, which is set smaller than a name. */
  readonly isSentence?: boolean;
  /** A line above the heading: what kind of page it is. */
  readonly kicker?: ComponentChildren;
  /** Whether what the page shows is there. */
  readonly isReady?: boolean;
  /** What screen readers are told then. */
  readonly told?: string;
  readonly children: ComponentChildren;
}

let isFirstPage = true;

/** One page. Give it a key where one component shows several pages, so that each takes the focus. */
export function Page({
  title,
  heading = title,
  kicker,
  isSentence = false,
  isReady = true,
  told = `${title}: shown.`,
  children,
}: PageProps) {
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstPage) headline.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  useEffect(() => {
    document.title = title === "Claimline" ? title : `${title} · Claimline`;
  }, [title]);
  useEffect(() => {
    announce(isReady ? told : "Loading…");
  }, [told, isReady]);
  return (
    <article class="page">
      <header class="page-head">
        {kicker && <p class="kicker">{kicker}</p>}
        <h1 ref={headline} tabIndex={-1} class={isSentence ? "sentence" : undefined}>
          {heading}
        </h1>
      </header>
      {children}
    </article>
  );
}
