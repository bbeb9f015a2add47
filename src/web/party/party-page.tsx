/** Whom or what claims are about or came from: a company, an organization, a person or a project. */
import { useRoute } from "preact-iso";
import { useAnswer } from "../api/use-answer.ts";
import { Answered, headingWithout } from "../parts/answered.tsx";
import { Missing } from "../parts/missing.tsx";
import { Page } from "../shell/page.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { ORGANIZATION_KINDS, PROJECT_KINDS } from "../words/kind-words.ts";
import { AdoptionsOfParty } from "./adoptions-of-party.tsx";
import { ClaimSections } from "./claim-sections.tsx";
import { MilestonesOfParty } from "./milestones-of-party.tsx";
import { PARTY_STORY } from "./party.generated.ts";
import { type Party, partyOf } from "./party.ts";
import { PartyFacts } from "./party-facts.tsx";
import { PartyGlance } from "./party-glance.tsx";
import { PeopleOfParty } from "./people-of-party.tsx";
import { SourcesOfParty } from "./sources-of-party.tsx";
import "../styles/story.css";
import "./party.css";

const SORTS = { companies: "company", organizations: "organization", people: "person", projects: "project" } as const;

/** The page at `/companies/:slug`, `/organizations/:slug`, `/people/:slug` and `/projects/:slug`. */
export function PartyPage() {
  const { path, params } = useRoute();
  const folder = path.split("/")[1] as keyof typeof SORTS;
  const slug = params.slug ?? "";
  return <PartyStory key={path} sort={SORTS[folder]} slug={slug} />;
}

interface PartyStoryProps {
  readonly sort: (typeof SORTS)[keyof typeof SORTS];
  readonly slug: string;
}

function PartyStory({ sort, slug }: PartyStoryProps) {
  const state = useAnswer(PARTY_STORY, { id: `${sort}:${slug}`, at: usePointInTime() });
  const party = state.phase === "ready" ? partyOf(state.answer.data) : null;
  return (
    <Page
      title={party?.name ?? capital(sort)}
      heading={party?.name ?? headingWithout(state, sort)}
      kicker={party ? kickerOf(party, sort) : capital(sort)}
      isReady={state.phase === "ready"}
    >
      <Answered state={state}>
        {(data) => {
          const found = partyOf(data);
          return found ? (
            <PartyParts party={found} />
          ) : (
            <Missing sort={sort} slug={slug} way={{ to: "/claims", label: "All claims" }} />
          );
        }}
      </Answered>
    </Page>
  );
}

function PartyParts({ party }: { readonly party: Party }) {
  return (
    <>
      <div class="story-top">
        <PartyGlance party={party} />
        <PartyFacts party={party} />
      </div>
      <ClaimSections party={party} />
      <AdoptionsOfParty party={party} />
      <MilestonesOfParty milestones={party.milestones} />
      {"sources" in party && <SourcesOfParty published={party.sources} written={party.authored} />}
      <PeopleOfParty people={party.people} />
    </>
  );
}

function kickerOf(party: Party, sort: string): string {
  if ("projectKind" in party) return `Project · ${PROJECT_KINDS[party.projectKind]}`;
  if ("organizationKind" in party) return `Organization · ${ORGANIZATION_KINDS[party.organizationKind]}`;
  return capital(sort);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
