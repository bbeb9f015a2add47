import type { FunctionComponent } from "preact";
import { lazy } from "preact-iso";
import { Broken } from "./broken.tsx";

/** A page that is loaded when it is first shown; where that fails, what went wrong is shown in its place. */
export function loadedPage(load: () => Promise<FunctionComponent>): FunctionComponent {
  return lazy(() =>
    load().catch((failure: unknown) => () => (
      <Broken failure={failure instanceof Error ? failure : new Error(String(failure))} />
    )),
  );
}
