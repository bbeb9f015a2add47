import { describe, expect, it } from "vitest";
import {
  DEADLINE_CONDITIONS,
  DEADLINE_ROWS,
  type DeadlineFacts,
  daysLate,
  daysLeft,
  deadlineOf,
} from "../../src/domain/deadline.ts";
import type { PartialDate } from "../../src/domain/partial-date.ts";
import { type Deadline, type Delivery, wordsOf } from "../../src/domain/vocabulary.ts";
import { date } from "./given-date.ts";

const target: DeadlineFacts = {
  kind: "TARGET",
  due: date("2026-09"),
  delivery: "UNDERWAY",
  deliveredOn: null,
  lastLookedOn: null,
  movedOn: null,
};
const on = (now: string, facts: Partial<DeadlineFacts> = {}) => deadlineOf({ ...target, ...facts }, now);

describe("the deadline of a target", () => {
  const open: readonly (Delivery | null)[] = [
    "NOT_STARTED",
    "UNDERWAY",
    "STALLED",
    "PARTLY_DELIVERED",
    "UNKNOWN",
    null,
  ];

  it.each(open)(
    "that is %s is pending, due soon from thirty days before, and overdue the day after its last",
    (delivery) => {
      expect(on("2026-08-30", { delivery })).toBe("PENDING");
      expect(on("2026-08-31", { delivery })).toBe("DUE_SOON");
      expect(on("2026-09-30", { delivery })).toBe("DUE_SOON");
      expect(on("2026-10-01", { delivery })).toBe("OVERDUE");
      expect(on("2026-10-01", { delivery, lastLookedOn: "2026-09-30" })).toBe("OVERDUE");
    },
  );

  it("was missed once somebody looked after it and found it undelivered, and cannot be told when who looked could not", () => {
    for (const delivery of open) {
      const expected: Deadline = delivery === "UNKNOWN" || delivery === null ? "INDETERMINATE" : "MISSED";
      expect(on("2026-11-23", { delivery, lastLookedOn: "2026-10-01" })).toBe(expected);
    }
  });

  it("is met when delivered by its last day, missed when after it, and cannot be told between", () => {
    const delivered = (deliveredOn: PartialDate | null, now = "2026-11-23") =>
      on(now, { delivery: "DELIVERED", deliveredOn });
    expect(delivered(date("2026-09-30"))).toBe("MET");
    expect(delivered(date("2026-10-01"))).toBe("MISSED");
    expect(delivered(date("2026-10"))).toBe("MISSED");
    expect(delivered(date("2026"))).toBe("INDETERMINATE");
    expect(delivered(date("2026-09", "BY"))).toBe("MET");
    expect(delivered(date("2026-10", "BY"))).toBe("INDETERMINATE");
    expect(delivered(null)).toBe("INDETERMINATE");
    expect(delivered(date("2026-08"), "2026-08-15")).toBe("MET");
  });

  it("is missed when it was abandoned, also before its day", () => {
    expect(on("2026-01-01", { delivery: "ABANDONED" })).toBe("MISSED");
    expect(on("2027-01-01", { delivery: "ABANDONED" })).toBe("MISSED");
  });

  it("that is a floor is pending until it is delivered, and cannot be missed", () => {
    const due = date("2026-05", "NOT_BEFORE");
    for (const delivery of [...open, "ABANDONED" as const])
      expect(on("2030-01-01", { due, delivery, lastLookedOn: "2029-01-01" })).toBe("PENDING");
    expect(on("2026-01-01", { due, delivery: "DELIVERED" })).toBe("MET");
    expect(on("2030-01-01", { due, delivery: "DELIVERED", deliveredOn: date("2029") })).toBe("MET");
  });

  it("with an approximate date cannot be told while the day lies in the widened interval", () => {
    const due = date("2026-09", "AROUND");
    expect(on("2026-07-31", { due })).toBe("PENDING");
    expect(on("2026-08-01", { due })).toBe("INDETERMINATE");
    expect(on("2026-10-31", { due })).toBe("INDETERMINATE");
    expect(on("2026-11-01", { due })).toBe("OVERDUE");
    expect(on("2026-09-15", { due, delivery: "DELIVERED", deliveredOn: date("2026-09-10") })).toBe("MET");
  });

  it("was moved when another date was announced before it, from that announcement on", () => {
    const movedOn = date("2026-06-10");
    expect(on("2026-06-09", { movedOn })).toBe("PENDING");
    expect(on("2026-06-10", { movedOn })).toBe("MOVED");
    expect(on("2026-12-01", { movedOn, lastLookedOn: "2026-12-01" })).toBe("MOVED");
    expect(on("2026-12-01", { movedOn: date("2026-10-01") })).toBe("OVERDUE");
    expect(on("2026-12-01", { movedOn, delivery: "DELIVERED", deliveredOn: date("2026-11") })).toBe("MOVED");
    expect(on("2026-12-01", { movedOn, delivery: "DELIVERED", deliveredOn: date("2026-08") })).toBe("MET");
    expect(on("2026-12-01", { movedOn, due: date("2026-05", "NOT_BEFORE") })).toBe("MOVED");
  });

  it("does not exist for an event or without a date", () => {
    expect(on("2026-10-01", { kind: "EVENT" })).toBeNull();
    expect(on("2026-10-01", { due: null, delivery: "DELIVERED", deliveredOn: date("2026") })).toBeNull();
  });

  it("crosses leap days and ends of years by calendar days", () => {
    expect(on("2024-01-30", { due: date("2024-02") })).toBe("DUE_SOON");
    expect(on("2024-01-29", { due: date("2024-02") })).toBe("PENDING");
    expect(on("2025-12-02", { due: date("2026-01-01") })).toBe("DUE_SOON");
    expect(on("2025-12-01", { due: date("2026-01-01") })).toBe("PENDING");
  });
});

describe("days left and days late", () => {
  it("count from the last day of the target", () => {
    expect(daysLeft(target, "2026-09-30")).toBe(0);
    expect(daysLeft(target, "2026-01-01")).toBe(272);
    expect(daysLeft(target, "2026-10-01")).toBeNull();
    expect(daysLeft({ ...target, due: date("2026-05", "NOT_BEFORE") }, "2026-01-01")).toBeNull();
    expect(daysLate(target, "2026-10-01")).toBe(1);
    expect(daysLate(target, "2026-09-30")).toBeNull();
    expect(daysLate({ ...target, delivery: "DELIVERED", deliveredOn: date("2026-10") }, "2027-01-01")).toBe(1);
    expect(daysLate({ ...target, delivery: "ABANDONED" }, "2027-01-01")).toBeNull();
    expect(daysLate({ ...target, movedOn: date("2026-05") }, "2027-01-01")).toBeNull();
  });
});

describe("the deadline table", () => {
  it("always has an answer, because its last row has no condition", () => {
    expect(DEADLINE_ROWS.at(-1)).toMatchObject({ when: [], outcome: "PENDING" });
    expect(DEADLINE_ROWS.at(-1)?.delivery).toBeUndefined();
    expect(deadlineOf(target, "2026-01-01")).toBe("PENDING");
  });

  it("uses every condition and can give every word", () => {
    const used = new Set(DEADLINE_ROWS.flatMap(({ when }) => when));
    expect([...used].sort()).toEqual(Object.keys(DEADLINE_CONDITIONS).sort());
    expect(new Set(DEADLINE_ROWS.map(({ outcome }) => outcome))).toEqual(new Set([...wordsOf("Deadline"), null]));
  });
});
