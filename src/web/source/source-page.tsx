/** The story of a document: how it was read, where it comes from, what it states, who cites it, what hangs on it. */
import { useRoute } from "preact-iso";
import { useAnswer } from "../api/use-answer.ts";
import { Answered, headingWithout } from "../parts/answered.tsx";
import { JudgementTable } from "../parts/judgement-table.tsx";
import { Missing } from "../parts/missing.tsx";
import { Page } from "../shell/page.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { CONDITIONS } from "../words/evidence-words.ts";
import { SOURCE_KINDS } from "../words/kind-words.ts";
import { CitedByPart } from "./cited-by-part.tsx";
import { ImpactPart } from "./impact-part.tsx";
import { OriginPart } from "./origin-part.tsx";
import { Reading } from "./reading.tsx";
import { ReportedPart } from "./reported-part.tsx";
import { SOURCE_STORY } from "./source.generated.ts";
import type { Source } from "./source.ts";
import { SourceFacts } from "./source-facts.tsx";
import { StatedPart } from "./stated-part.tsx";
import "../styles/story.css";
import "../styles/evidence.css";
import "./source.css";

/** The page at `/sources/:slug`. */
export function SourcePage() {
  const { slug = "" } = useRoute().params;
  return <SourceStory key={slug} slug={slug} />;
}

function SourceStory({ slug }: { readonly slug: string }) {
  const state = useAnswer(SOURCE_STORY, { source: `source:${slug}`, at: usePointInTime() });
  const source = state.phase === "ready" ? state.answer.data.source : null;
  return (
    <Page
      title={source?.title ?? "Source"}
      heading={source?.title ?? headingWithout(state, "source")}
      isSentence={source !== null}
      kicker={source ? `Source · ${SOURCE_KINDS[source.kind]}` : "Source"}
      isReady={state.phase === "ready"}
    >
      <Answered state={state}>
        {(data) =>
          data.source === null ? (
            <Missing sort="source" slug={slug} way={{ to: "/search", label: "Search" }} />
          ) : (
            <SourceParts source={data.source} />
          )
        }
      </Answered>
    </Page>
  );
}

function SourceParts({ source }: { readonly source: Source }) {
  return (
    <>
      <div class="story-top">
        <Reading source={source} />
        <SourceFacts source={source} />
      </div>
      <OriginPart source={source} />
      <ImpactPart impact={source.impact} />
      <CitedByPart source={source} />
      <StatedPart source={source} />
      <ReportedPart source={source} />
      <ConditionPart source={source} />
    </>
  );
}

function ConditionPart({ source: { statusHistory } }: { readonly source: Source }) {
  if (statusHistory.length === 0) return null;
  return (
    <section class="part" aria-labelledby="condition">
      <h2 id="condition">What became of the document</h2>
      <JudgementTable
        caption="What became of the document, and since when"
        judged="Condition"
        periods={statusHistory}
        wordOf={({ condition }) => (condition && CONDITIONS[condition]) ?? "As it was"}
      />
    </section>
  );
}
