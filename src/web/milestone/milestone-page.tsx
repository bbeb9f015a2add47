/** The story of a target or an event: when it is due, how far it is, how often its date moved, who said so. */
import { useRoute } from "preact-iso";
import { useAnswer } from "../api/use-answer.ts";
import { Answered, headingWithout } from "../parts/answered.tsx";
import { Asked } from "../parts/asked.tsx";
import { JudgementTable } from "../parts/judgement-table.tsx";
import { Missing } from "../parts/missing.tsx";
import { Page } from "../shell/page.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { partialDateText } from "../words/date-words.ts";
import { DELIVERIES } from "../words/milestone-words.ts";
import { ChainPart } from "./chain-part.tsx";
import { ClaimPart } from "./claim-part.tsx";
import { MILESTONE_STORY } from "./milestone.generated.ts";
import type { Milestone } from "./milestone.ts";
import { MilestoneFacts } from "./milestone-facts.tsx";
import { MilestoneStanding } from "./milestone-standing.tsx";
import "../styles/story.css";
import "./milestone.css";

/** The page at `/milestones/:slug`. */
export function MilestonePage() {
  const { slug = "" } = useRoute().params;
  return <MilestoneStory key={slug} slug={slug} />;
}

function MilestoneStory({ slug }: { readonly slug: string }) {
  const variables = { milestone: `milestone:${slug}`, at: usePointInTime() };
  const state = useAnswer(MILESTONE_STORY, variables);
  const milestone = state.phase === "ready" ? state.answer.data.milestone : null;
  return (
    <Page
      title={milestone?.title ?? "Milestone"}
      heading={milestone?.title ?? headingWithout(state, "milestone")}
      isSentence={milestone !== null}
      kicker={milestone ? `Milestone · ${milestone.kind === "TARGET" ? "Target" : "Event"}` : "Milestone"}
      isReady={state.phase === "ready"}
    >
      <Answered state={state}>
        {(data) =>
          data.milestone === null ? (
            <Missing sort="milestone" slug={slug} way={{ to: "/milestones", label: "All milestones" }} />
          ) : (
            <>
              <MilestoneParts milestone={data.milestone} />
              <Asked operation={MILESTONE_STORY} variables={variables} data={data} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function MilestoneParts({ milestone }: { readonly milestone: Milestone }) {
  const { statusHistory, announcedBy, reportedBy } = milestone;
  return (
    <>
      <div class="story-top">
        <MilestoneStanding milestone={milestone} />
        <MilestoneFacts milestone={milestone} />
      </div>
      {milestone.due && <ChainPart milestone={milestone} due={milestone.due} />}
      {statusHistory.length > 0 && (
        <section class="part" aria-labelledby="delivery">
          <h2 id="delivery">How far it came</h2>
          <JudgementTable
            caption="How far it was delivered, and since when"
            judged="Delivery"
            periods={statusHistory}
            wordOf={deliveryText}
          />
        </section>
      )}
      <ClaimPart id="announced" heading="Announced by" claims={announcedBy} />
      <ClaimPart id="reported" heading="Reported by" claims={reportedBy} />
    </>
  );
}

function deliveryText({ delivery, deliveredOn }: Milestone["statusHistory"][number]["assessment"]): string {
  const word = delivery ? DELIVERIES[delivery] : DELIVERIES.UNKNOWN;
  const text = word.charAt(0).toUpperCase() + word.slice(1);
  return deliveredOn ? `${text}, ${partialDateText(deliveredOn)}` : text;
}
