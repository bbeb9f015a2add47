/** The story of one claim: how it stands, how it stood, on which evidence, and what became of it. */
import { useRoute } from "preact-iso";
import { useAnswer } from "../api/use-answer.ts";
import { Answered, headingWithout } from "../parts/answered.tsx";
import { Asked } from "../parts/asked.tsx";
import { Empty } from "../parts/empty.tsx";
import { Page } from "../shell/page.tsx";
import { Link } from "../state/link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { KINDS } from "../words/claim-words.ts";
import { CLAIM_STORY } from "./claim.generated.ts";
import type { Claim } from "./claim.ts";
import { ClaimFacts } from "./claim-facts.tsx";
import { EvidencePart } from "./evidence-part.tsx";
import { periodsOf } from "./history.ts";
import { HistoryPart } from "./history-part.tsx";
import { MilestonePart } from "./milestone-part.tsx";
import { RelatedPart } from "./related-part.tsx";
import { RestatementPart } from "./restatement-part.tsx";
import { Share } from "./share.tsx";
import { Standing } from "./standing.tsx";
import "../styles/story.css";
import "./claim.css";

/** The page at `/claims/:slug`. */
export function ClaimPage() {
  const { slug = "" } = useRoute().params;
  return <ClaimStory key={slug} slug={slug} />;
}

function ClaimStory({ slug }: { readonly slug: string }) {
  const variables = { id: `claim:${slug}`, at: usePointInTime() };
  const state = useAnswer(CLAIM_STORY, variables);
  const claim = state.phase === "ready" ? state.answer.data.claim : null;
  return (
    <Page
      title={claim ? shortened(claim.statement) : "Claim"}
      heading={claim?.statement ?? headingWithout(state, "claim")}
      isSentence={claim !== null}
      kicker={claim ? `Claim · ${KINDS[claim.kind]}` : "Claim"}
      isReady={state.phase === "ready"}
    >
      <Answered state={state}>
        {(data, revision) =>
          data.claim === null ? (
            <Missing slug={slug} />
          ) : (
            <>
              <Story claim={data.claim} />
              <Share claim={data.claim} revision={revision} />
              <Asked operation={CLAIM_STORY} variables={variables} data={data} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function Story({ claim }: { readonly claim: Claim }) {
  return (
    <>
      <div class="story-top">
        <Standing claim={claim} />
        <ClaimFacts claim={claim} />
      </div>
      <HistoryPart periods={periodsOf(claim)} />
      <EvidencePart claim={claim} />
      <RestatementPart claim={claim} />
      <MilestonePart claim={claim} />
      <RelatedPart claim={claim} />
    </>
  );
}

function Missing({ slug }: { readonly slug: string }) {
  const isPast = usePointInTime() !== null;
  return (
    <Empty>
      <p>
        There is no claim <code>{slug.slice(0, 100)}</code>
        {isPast && " at this point in time"}.
      </p>
      <p>
        <Link to="/claims">All claims</Link>
      </p>
    </Empty>
  );
}

function shortened(statement: string): string {
  return statement.length <= 80 ? statement : `${statement.slice(0, 78).replace(/\s+\S*$/, "")}…`;
}
