/** DATE: a date that the record does not hold, or holds with another qualifier. */
import { dateText } from "../../domain/drift/date-mention.ts";
import type { PartialDate } from "../../domain/partial-date.ts";
import type { Agreement, Difference } from "../checked.ts";
import type { PeriodPart } from "../reading/date-reading.ts";
import type { Pair } from "./recorded-claim.ts";

interface DateOutcome {
  readonly agrees: readonly Agreement[];
  readonly differs: readonly Difference[];
}

/** Sets each stated date and month against those of the record. */
export function compareDates(pair: Pair): DateOutcome {
  const { stated, recorded, claim } = pair;
  const said = recorded.dates.dates;
  const own = [...said, ...claim.targets, ...claim.events, ...claim.quantities.flatMap(({ asOf }) => asOf ?? [])];
  const outcomes = [
    ...stated.dates.dates.map((date) => outcomeOf(date, own, said.length > 0, claim.madeOn, pair)),
    ...monthOutcomes(pair, own),
    ...dayOutcomes(pair, own),
  ];
  return { agrees: outcomes.flatMap(({ agrees }) => agrees), differs: outcomes.flatMap(({ differs }) => differs) };
}

const NOTHING: DateOutcome = { agrees: [], differs: [] };

function outcomeOf(
  date: PartialDate,
  own: readonly PartialDate[],
  isDated: boolean,
  madeOn: PartialDate | null,
  { stated, recorded }: Pair,
): DateOutcome {
  const same = own.filter((other) => isOne(date, other));
  const made = madeOn !== null && isOne(date, madeOn) && (!isDated || date.text.length > 4) ? [madeOn] : [];
  const [found] = [...same, ...made];
  const nearest = found ?? own[0] ?? madeOn;
  const recordedText = nearest === null || nearest === undefined ? null : dateText(nearest);
  const differs: DateOutcome = {
    agrees: [],
    differs: [{ type: "DATE", stated: dateText(date), recorded: recordedText }],
  };
  if (found === undefined) return differs;
  if (same.length > 0 && !same.some((other) => isSoQualified(date, other))) return differs;
  if (
    same.length > 0 &&
    same.every((other) => isFiner(date, other) && !fitsPart(date, recorded.dates.parts.get(other.text)))
  )
    return differs;
  const [part, other] = [
    stated.dates.parts.get(date.text),
    same.map(({ text }) => recorded.dates.parts.get(text)).find((each) => each !== undefined),
  ];
  if (part !== undefined && other !== undefined && part !== other)
    return {
      agrees: [],
      differs: [
        { type: "DATE", stated: `${part.toLowerCase()} ${date.text}`, recorded: `${other.toLowerCase()} ${date.text}` },
      ],
    };
  return { agrees: [{ type: "DATE", recorded: dateText(found) }], differs: [] };
}

/** A month without a year is held where any recorded date has it. */
function monthOutcomes({ stated, recorded, claim }: Pair, own: readonly PartialDate[]): DateOutcome[] {
  const held = [...own, ...(claim.madeOn === null ? [] : [claim.madeOn])];
  return stated.dates.months.map((month) => {
    const digits = String(month).padStart(2, "0");
    if (
      recorded.dates.months.includes(month) ||
      held.some((date) => date.text.split("/").some((point) => point.slice(5, 7) === digits))
    )
      return NOTHING;
    const known = held.find(({ text }) => text.length > 4);
    const name = new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1));
    return {
      agrees: [],
      differs: [
        {
          type: "DATE",
          stated: name,
          recorded: known === undefined ? (recorded.dates.months.length > 0 ? "another month" : null) : dateText(known),
        },
      ],
    };
  });
}

/** A day without a year is another one where the record has days of that month and not this one. */
function dayOutcomes({ stated, recorded, claim }: Pair, own: readonly PartialDate[]): DateOutcome[] {
  const held = [...own, ...(claim.madeOn === null ? [] : [claim.madeOn])].flatMap(({ text }) =>
    text.split("/").flatMap((point) => (point.length === 10 ? [point.slice(5)] : [])),
  );
  const known = [...recorded.dates.days, ...held];
  return stated.dates.days.flatMap((day) => {
    const near = known.filter((other) => other.slice(0, 2) === day.slice(0, 2));
    return near.length === 0 || near.includes(day)
      ? []
      : [{ agrees: [], differs: [{ type: "DATE" as const, stated: day, recorded: near[0] ?? null }] }];
  });
}

/** Whether one of two dates as written lies within the other. */
function isOne(a: PartialDate, b: PartialDate): boolean {
  const [shorter, longer] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  if (shorter.includes("/") || longer.includes("/")) {
    const [from, to = from] = longer.split("/");
    return (
      from !== undefined &&
      to !== undefined &&
      shorter.slice(0, from.length) >= from.slice(0, shorter.length) &&
      shorter.slice(0, to.length) <= to.slice(0, shorter.length)
    );
  }
  return longer.startsWith(shorter);
}

/** A floor is no date and no deadline, and neither is a floor. */
function isSoQualified(stated: PartialDate, recorded: PartialDate): boolean {
  return (stated.qualifier === "NOT_BEFORE") === (recorded.qualifier === "NOT_BEFORE");
}

/** Says more than the record knows: a month where only the year is recorded. */
function isFiner(stated: PartialDate, recorded: PartialDate): boolean {
  return stated.text.length > recorded.text.length && !recorded.text.includes("/");
}

function fitsPart({ text }: PartialDate, part: PeriodPart | undefined): boolean {
  const month = Number(text.slice(5, 7));
  if (part === undefined || month === 0) return false;
  return part === "EARLY" ? month <= 4 : part === "MID" ? month >= 4 && month <= 9 : month >= 8;
}
