/** What a milestone is about, and which others it hangs together with. */
import { Fact, FactList } from "../parts/fact-list.tsx";
import { PartialDate } from "../parts/partial-date.tsx";
import { ThingLink, ThingList } from "../parts/thing-link.tsx";
import { dayText, instantText, partialDateText } from "../words/date-words.ts";
import { DEADLINES } from "../words/milestone-words.ts";
import type { Milestone } from "./milestone.ts";

/** The facts. */
export function MilestoneFacts({ milestone }: { readonly milestone: Milestone }) {
  const { due, happenedOn, criteria, concerns, within, contains, reschedules, rescheduledTo, recordedAt } = milestone;
  return (
    <FactList>
      <Fact term="Due">{due && <Dated date={due} />}</Fact>
      <Fact term="Happened">{happenedOn && <Dated date={happenedOn} />}</Fact>
      <Fact term="Delivered when">{criteria}</Fact>
      <Fact term="Concerns">{concerns.length > 0 && <ThingList things={concerns} />}</Fact>
      <Fact term="Lies within">{within && <ThingLink id={within.id}>{within.title}</ThingLink>}</Fact>
      <Fact term="Contains">
        {contains.map(({ id, title, deadline }) => (
          <p key={id}>
            <ThingLink id={id}>{title}</ThingLink>
            {deadline && ` (${DEADLINES[deadline].toLowerCase()})`}
          </p>
        ))}
      </Fact>
      <Fact term="Takes the place of">
        {reschedules.map(({ milestone: { id, title, due: older } }) => (
          <p key={id}>
            <ThingLink id={id}>{title}</ThingLink>
            {older && ` (${partialDateText(older)})`}
          </p>
        ))}
      </Fact>
      <Fact term="Moved to">{rescheduledTo && <ThingLink id={rescheduledTo.id}>{rescheduledTo.title}</ThingLink>}</Fact>
      <Fact term="In the graph">since {instantText(recordedAt)}</Fact>
    </FactList>
  );
}

interface DatedProps {
  readonly date: NonNullable<Milestone["due"]>;
}

/** The date as it was said, and what that means in days where it is no single day. */
function Dated({ date }: DatedProps) {
  const { earliest, latest } = date;
  return (
    <>
      <p>
        <PartialDate date={date} />
      </p>
      {earliest !== latest && <p class="quiet">{windowText(earliest, latest)}</p>}
    </>
  );
}

function windowText(earliest: string | null, latest: string | null): string {
  if (earliest === null) return `in time until ${dayText(latest ?? "")}`;
  if (latest === null) return `not before ${dayText(earliest)}, without a last day`;
  return `a day from ${dayText(earliest)} to ${dayText(latest)}`;
}
