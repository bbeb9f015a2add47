import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addUnits } from "../../src/domain/calendar.ts";
import {
  type AssessmentTimes,
  inForceOn,
  statusEdges,
  statusSince,
  type ValidInterval,
} from "../../src/domain/status-history.ts";
import { date } from "./given-date.ts";

const JANUARY = "2026-01-01T00:00:00Z";
const FEBRUARY = "2026-02-01T00:00:00Z";
const MARCH = "2026-03-01T00:00:00Z";

function assessment(validFrom: string, assessedAt: string, correctedAt?: string): AssessmentTimes {
  return { validFrom: date(validFrom), assessedAt, ...(correctedAt === undefined ? {} : { correctedAt }) };
}

const rows = (assessments: AssessmentTimes[]) =>
  statusEdges(assessments).map((e) => [e.assessmentIndex, e.validFrom, e.validTo, e.knownFrom, e.knownTo]);

describe("the status edges of a record", () => {
  it("are none without assessments, and one open edge with one", () => {
    expect(rows([])).toEqual([]);
    expect(rows([assessment("2025-12", JANUARY)])).toEqual([[0, "2025-12-01", null, JANUARY, null]]);
  });

  it("close the live edge on the known clock when a new state begins, and say again until when the old one held", () => {
    expect(rows([assessment("2025", JANUARY), assessment("2026-01-15", FEBRUARY)])).toEqual([
      [0, "2025-01-01", null, JANUARY, FEBRUARY],
      [0, "2025-01-01", "2026-01-15", FEBRUARY, null],
      [1, "2026-01-15", null, FEBRUARY, null],
    ]);
  });

  it("give a corrected entry's interval to its successor from the instant of the correction", () => {
    expect(rows([assessment("2025", JANUARY, MARCH), assessment("2025", MARCH)])).toEqual([
      [0, "2025-01-01", null, JANUARY, MARCH],
      [1, "2025-01-01", null, MARCH, null],
    ]);
  });

  it("let a late arrival hold until the state that was already known", () => {
    expect(rows([assessment("2025", JANUARY), assessment("2026", FEBRUARY), assessment("2025-06", MARCH)])).toEqual([
      [0, "2025-01-01", null, JANUARY, FEBRUARY],
      [0, "2025-01-01", "2026-01-01", FEBRUARY, MARCH],
      [1, "2026-01-01", null, FEBRUARY, null],
      [0, "2025-01-01", "2025-06-01", MARCH, null],
      [2, "2025-06-01", "2026-01-01", MARCH, null],
    ]);
  });

  it("open both of two assessments of one instant at once", () => {
    expect(rows([assessment("2025", JANUARY), assessment("2026", JANUARY)])).toEqual([
      [0, "2025-01-01", "2026-01-01", JANUARY, null],
      [1, "2026-01-01", null, JANUARY, null],
    ]);
  });

  it("agree with a naive fold over the log at every pair of instants, and never overlap", () => {
    const day = (n: number) => addUnits("2026-01-01", n, "day");
    const at = (n: number) => `${day(n)}T12:00:00Z`;
    const entry = fc
      .record({ from: fc.nat(8), made: fc.nat(8), corrected: fc.option(fc.integer({ min: 1, max: 4 })) })
      .map(({ from, made, corrected }) =>
        assessment(day(from), at(made), corrected === null ? undefined : at(made + corrected)),
      );
    const naive = (log: AssessmentTimes[], valid: string, known: string): number | undefined =>
      log
        .map((one, index) => ({ one, index }))
        .filter(({ one }) => one.assessedAt <= known && (one.correctedAt === undefined || known < one.correctedAt))
        .filter(({ one }) => (one.validFrom.earliest ?? "") <= valid)
        .sort(
          (a, b) =>
            `${a.one.validFrom.earliest}${a.one.assessedAt}`.localeCompare(
              `${b.one.validFrom.earliest}${b.one.assessedAt}`,
            ) || a.index - b.index,
        )
        .at(-1)?.index;
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 7 }), (log) => {
        const edges = statusEdges(log);
        for (let v = 0; v <= 9; v++) {
          for (let k = 0; k <= 13; k++) {
            const [valid, known] = [day(v), at(k)];
            const hits = edges.filter(
              (e) =>
                e.validFrom <= valid &&
                (e.validTo === null || valid < e.validTo) &&
                e.knownFrom <= known &&
                (e.knownTo === null || known < e.knownTo),
            );
            expect(hits.length).toBeLessThanOrEqual(1);
            expect(hits[0]?.assessmentIndex).toBe(naive(log, valid, known));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("what holds on a day", () => {
  const history = [
    { validFrom: "2024-01-01", validTo: "2025-01-01" },
    { validFrom: "2025-01-01", validTo: null },
  ];
  it("begins on its first day and is gone on the first that it no longer holds", () => {
    expect(inForceOn(history, "2023-12-31")).toBeNull();
    expect(inForceOn(history, "2024-01-01")).toBe(history[0]);
    expect(inForceOn(history, "2024-12-31")).toBe(history[0]);
    expect(inForceOn(history, "2025-01-01")).toBe(history[1]);
  });

  it("is what has no end where no day is named", () => {
    expect(inForceOn(history, null)).toBe(history[1]);
    expect(inForceOn(history.slice(0, 1), null)).toBeNull();
    expect(inForceOn([], null)).toBeNull();
  });
});

describe("since when a status holds", () => {
  const interval = (status: string, validFrom: string, validTo: string | null) => ({ status, validFrom, validTo });
  const isSame = (a: { status: string }, b: { status: string }) => a.status === b.status;
  const isOpen = ({ validTo }: ValidInterval) => validTo === null;
  const on =
    (day: string) =>
    ({ validFrom, validTo }: ValidInterval) =>
      validFrom <= day && (validTo === null || day < validTo);

  it("is the start of the unbroken run of the same status", () => {
    const intervals = [
      interval("PENDING", "2024-01-01", "2025-01-01"),
      interval("SUPPORTED", "2025-01-01", "2026-01-01"),
      interval("SUPPORTED", "2026-01-01", null),
    ];
    expect(statusSince(intervals, isSame, isOpen)?.validFrom).toBe("2025-01-01");
    expect(statusSince(intervals.toReversed(), isSame, isOpen)?.validFrom).toBe("2025-01-01");
    expect(statusSince(intervals, isSame, on("2024-12-31"))?.validFrom).toBe("2024-01-01");
    expect(statusSince(intervals, isSame, on("2025-01-01"))?.validFrom).toBe("2025-01-01");
    expect(statusSince(intervals, isSame, on("2023-12-31"))).toBeNull();
    expect(statusSince([], isSame, isOpen)).toBeNull();
  });

  it("begins again after a gap or another status", () => {
    const intervals = [
      interval("SUPPORTED", "2023-01-01", "2024-01-01"),
      interval("SUPPORTED", "2025-01-01", "2025-06-01"),
      interval("REFUTED", "2025-06-01", "2025-07-01"),
      interval("SUPPORTED", "2025-07-01", null),
    ];
    expect(statusSince(intervals, isSame, isOpen)?.validFrom).toBe("2025-07-01");
    expect(statusSince(intervals, isSame, on("2025-03-01"))?.validFrom).toBe("2025-01-01");
  });
});
