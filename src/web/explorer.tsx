/** The explorer: its shell, and the page of the address. Pages are loaded on first use. */

import { ErrorBoundary, LocationProvider, Route, Router } from "preact-iso";
import { PAGE_PATHS } from "./page-paths.ts";
import { Announcer, announce } from "./shell/announcer.tsx";
import { Footer } from "./shell/footer.tsx";
import { loadedPage } from "./shell/loaded-page.tsx";
import { Masthead } from "./shell/masthead.tsx";
import { NotFound } from "./shell/not-found.tsx";
import { PageBoundary } from "./shell/page-boundary.tsx";
import { PastBanner } from "./shell/past-banner.tsx";

const OverviewPage = loadedPage(async () => (await import("./overview/overview-page.tsx")).OverviewPage);
const ClaimsPage = loadedPage(async () => (await import("./claims/claims-page.tsx")).ClaimsPage);
const ClaimPage = loadedPage(async () => (await import("./claim/claim-page.tsx")).ClaimPage);
const GraphPage = loadedPage(async () => (await import("./graph/graph-page.tsx")).GraphPage);
const SearchPage = loadedPage(async () => (await import("./search/search-page.tsx")).SearchPage);

/** Addresses that other faces of the server answer. */
const OURS = /^\/(?!graphql|feeds|health|ready)/;

/** Everything on the screen. */
export function Explorer() {
  return (
    <LocationProvider scope={OURS}>
      <a class="skip-link" href="#main">
        Skip to the content
      </a>
      <Masthead />
      <PastBanner />
      <main id="main" tabIndex={-1}>
        <PageBoundary>
          <ErrorBoundary>
            <Router onLoadStart={() => announce("Loading…")}>
              <Route path={PAGE_PATHS.overview} component={OverviewPage} />
              <Route path={PAGE_PATHS.claims} component={ClaimsPage} />
              <Route path={PAGE_PATHS.claim} component={ClaimPage} />
              <Route path={PAGE_PATHS.graph} component={GraphPage} />
              <Route path={PAGE_PATHS.search} component={SearchPage} />
              <Route default component={NotFound} />
            </Router>
          </ErrorBoundary>
        </PageBoundary>
      </main>
      <Footer />
      <Announcer />
    </LocationProvider>
  );
}
