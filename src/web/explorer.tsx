/** The explorer: its shell, and the page of the address. Pages are loaded on first use. */

import { useState } from "preact/hooks";
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from "preact-iso";
import { PAGE_PATHS } from "./page-paths.ts";
import { Announcer, announce } from "./shell/announcer.tsx";
import { Broken } from "./shell/broken.tsx";
import { Footer } from "./shell/footer.tsx";
import { Masthead } from "./shell/masthead.tsx";
import { NotFound } from "./shell/not-found.tsx";
import { PastBanner } from "./shell/past-banner.tsx";

const OverviewPage = lazy(async () => (await import("./overview/overview-page.tsx")).OverviewPage);
const ClaimsPage = lazy(async () => (await import("./claims/claims-page.tsx")).ClaimsPage);
const ClaimPage = lazy(async () => (await import("./claim/claim-page.tsx")).ClaimPage);
const SearchPage = lazy(async () => (await import("./search/search-page.tsx")).SearchPage);

/** Addresses that other faces of the server answer. */
const OURS = /^\/(?!graphql|feeds|health|ready)/;

/** Everything on the screen. */
export function Explorer() {
  const [failure, setFailure] = useState<Error | null>(null);
  return (
    <LocationProvider scope={OURS}>
      <a class="skip-link" href="#main">
        Skip to the content
      </a>
      <Masthead />
      <PastBanner />
      <main id="main" tabIndex={-1}>
        {failure ? (
          <Broken failure={failure} />
        ) : (
          <ErrorBoundary onError={setFailure}>
            <Router onLoadStart={() => announce("Loading…")}>
              <Route path={PAGE_PATHS.overview} component={OverviewPage} />
              <Route path={PAGE_PATHS.claims} component={ClaimsPage} />
              <Route path={PAGE_PATHS.claim} component={ClaimPage} />
              <Route path={PAGE_PATHS.search} component={SearchPage} />
              <Route default component={NotFound} />
            </Router>
          </ErrorBoundary>
        )}
      </main>
      <Footer />
      <Announcer />
    </LocationProvider>
  );
}
