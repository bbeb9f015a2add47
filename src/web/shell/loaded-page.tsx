import type { FunctionComponent } from "preact";
import { lazy } from "preact-iso";
import { Broken } from "./broken.tsx";

/** A page that is loaded when it is first shown; where that fails, what went wrong is shown in its place. */
export function loadedPage(load: () => Promise<FunctionComponent>): FunctionComponent {
  return lazy(() =>
    // What browsers say of it names files that nobody has heard of.
    load().catch(() => () => <Broken failure={new Error("The server did not answer. Try again.")} />),
  );
}
