/** Catches what a page throws while it is drawn, so that the rest of the screen stays. */
import { Component, type ComponentChildren } from "preact";
import { Broken } from "./broken.tsx";

interface PageBoundaryProps {
  readonly children: ComponentChildren;
}

interface PageBoundaryState {
  readonly failure: Error | null;
}

/** Its children, or what went wrong with them. Preact has such boundaries as classes only. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { failure: null };

  static override getDerivedStateFromError(failure: Error): PageBoundaryState {
    return { failure };
  }

  override render({ children }: PageBoundaryProps, { failure }: PageBoundaryState) {
    return failure ? <Broken failure={failure} /> : children;
  }
}
