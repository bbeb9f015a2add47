/** The explorer: its shell, and the page of the address. Pages are loaded on first use. */

import { ErrorBoundary, LocationProvider, Route, Router } from "preact-iso";
import { PAGE_PATHS } from "./page-paths.ts";
import { Announcer } from "./shell/announcer.tsx";
import { Footer } from "./shell/footer.tsx";
import { loadedPage } from "./shell/loaded-page.tsx";
import { MainContent, pageLoadEnds, pageLoadStarts } from "./shell/main-content.tsx";
import { Masthead } from "./shell/masthead.tsx";
import { NotFound } from "./shell/not-found.tsx";
import { PageBoundary } from "./shell/page-boundary.tsx";
import { PastBanner } from "./shell/past-banner.tsx";

const OverviewPage = loadedPage(async () => (await import("./overview/overview-page.tsx")).OverviewPage);
const ClaimsPage = loadedPage(async () => (await import("./claims/claims-page.tsx")).ClaimsPage);
const ClaimPage = loadedPage(async () => (await import("./claim/claim-page.tsx")).ClaimPage);
const CheckPage = loadedPage(async () => (await import("./check/check-page.tsx")).CheckPage);
const GraphPage = loadedPage(async () => (await import("./graph/graph-page.tsx")).GraphPage);
const SearchPage = loadedPage(async () => (await import("./search/search-page.tsx")).SearchPage);
const PartyPage = loadedPage(async () => (await import("./party/party-page.tsx")).PartyPage);
const SourcePage = loadedPage(async () => (await import("./source/source-page.tsx")).SourcePage);
const MilestonesPage = loadedPage(async () => (await import("./milestone/milestones-page.tsx")).MilestonesPage);
const MilestonePage = loadedPage(async () => (await import("./milestone/milestone-page.tsx")).MilestonePage);
const AdoptionsPage = loadedPage(async () => (await import("./adoptions/adoptions-page.tsx")).AdoptionsPage);
const MetricsPage = loadedPage(async () => (await import("./metrics/metrics-page.tsx")).MetricsPage);
const MetricPage = loadedPage(async () => (await import("./metrics/metric-page.tsx")).MetricPage);
const TimelinePage = loadedPage(async () => (await import("./timeline/timeline-page.tsx")).TimelinePage);

/** Addresses that lead to a page of the explorer; for any other the browser goes to the server. */
const OURS = new RegExp(
  `^(?:${Object.values(PAGE_PATHS)
    .map((path) => path.replace(":slug", "[^/?#]+"))
    .join("|")})(?:[?#]|$)`,
);

/** Everything on the screen. */
export function Explorer() {
  return (
    <LocationProvider scope={OURS}>
      <a class="skip-link" href="#main">
        Skip to the content
      </a>
      <Masthead />
      <PastBanner />
      <MainContent>
        <PageBoundary>
          <ErrorBoundary>
            <Router onLoadStart={pageLoadStarts} onLoadEnd={pageLoadEnds}>
              <Route path={PAGE_PATHS.overview} component={OverviewPage} />
              <Route path={PAGE_PATHS.claims} component={ClaimsPage} />
              <Route path={PAGE_PATHS.claim} component={ClaimPage} />
              <Route path={PAGE_PATHS.check} component={CheckPage} />
              <Route path={PAGE_PATHS.graph} component={GraphPage} />
              <Route path={PAGE_PATHS.search} component={SearchPage} />
              <Route path={PAGE_PATHS.company} component={PartyPage} />
              <Route path={PAGE_PATHS.organization} component={PartyPage} />
              <Route path={PAGE_PATHS.person} component={PartyPage} />
              <Route path={PAGE_PATHS.project} component={PartyPage} />
              <Route path={PAGE_PATHS.source} component={SourcePage} />
              <Route path={PAGE_PATHS.milestones} component={MilestonesPage} />
              <Route path={PAGE_PATHS.milestone} component={MilestonePage} />
              <Route path={PAGE_PATHS.adoptions} component={AdoptionsPage} />
              <Route path={PAGE_PATHS.metrics} component={MetricsPage} />
              <Route path={PAGE_PATHS.metric} component={MetricPage} />
              <Route path={PAGE_PATHS.timeline} component={TimelinePage} />
              <Route default component={NotFound} />
            </Router>
          </ErrorBoundary>
        </PageBoundary>
      </MainContent>
      <Footer />
      <Announcer />
    </LocationProvider>
  );
}
