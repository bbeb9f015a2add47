/**
 * Between which keys a page of a timeline lies. A key is `<day><precision>|<id>`; entries are in the order of what stands before the bar, then
 * of their axes, then of the ids, so that a cursor is one bound of the key for each axis.
 */
import { UNKNOWN_DAY } from "../../domain/order-key.ts";
import { AppError } from "../../errors.ts";
import type { FieldSelection } from "../selection.ts";
import { TIMELINE_AXES, type TimelineAxis } from "../timeline-stream.ts";
import { decodeCursor, notACursor } from "./order.ts";
import type { Run, StatementBuilder } from "./statement-builder.ts";

/** Above every character of a key. */
const HIGHEST = "~";

/** Characters of a key before the bar. */
export const PLACE_LENGTH = 11;

/** Lowest and highest key, both excluded, as Cypher. */
export interface Bounds {
  readonly low: string;
  readonly high: string;
}

export interface TimelineBounds {
  readonly direction: "ASC" | "DESC";
  readonly isDescending: boolean;
  /** What a cursor is made under. */
  readonly signature: string;
  readonly hasAfter: boolean;
  readonly from: FieldSelection["args"][string] | null;
  readonly to: FieldSelection["args"][string] | null;
  readonly isCertain: boolean;
  /** The days of the range, as Cypher; null where there is no such end. */
  readonly days: { readonly from: string | null; readonly to: string | null };
  /** Bounds of an axis: those of the page's cursor (but for a count), and of the range unless `whole`. */
  of(axis: TimelineAxis, options: { readonly isCount: boolean; readonly isWhole: boolean }): Bounds;
}

/** Makes the bounds out of the arguments of `timeline`. Throws `INPUT_INVALID` for a range that ends before it begins, when it runs. */
export function boundsOf(
  builder: StatementBuilder,
  args: FieldSelection["args"],
  axes: readonly string[],
): TimelineBounds {
  const given = (name: string) => (args[name]?.value === undefined || args[name].value === null ? null : args[name]);
  const [from, to, after] = [given("from"), given("to"), given("after")];
  const direction = args.direction?.value === "DESC" ? "DESC" : "ASC";
  const signature = `timeline:${axes.join(",")}:${direction}`;
  const dayOf = (arg: typeof from, run: Run): string => String(arg?.in(run.variables) ?? "");
  const cursorOf = (run: Run): string[] => {
    const keys = decodeCursor(dayOf(after, run), signature, 3);
    const [place = "", axis = ""] = keys;
    if (place.length !== PLACE_LENGTH || !axes.includes(axis)) throw notACursor(dayOf(after, run));
    return keys;
  };
  if (after !== null) builder.check(cursorOf);
  if (from !== null && to !== null) builder.check((run) => checkRange(dayOf(from, run), dayOf(to, run)));
  const isDescending = direction === "DESC";
  return {
    direction,
    isDescending,
    signature,
    hasAfter: after !== null,
    from,
    to,
    isCertain: args.certainty?.value === "CERTAINLY",
    days: {
      from: from && builder.shared("from", (run) => dayOf(from, run)),
      to: to && builder.shared("to", (run) => dayOf(to, run)),
    },
    of: (axis, { isCount, isWhole }) => {
      const cursor = (run: Run) => (after === null || isCount ? null : keyAt(cursorOf(run), axis));
      const name = `${isCount ? "Any" : axis}${isWhole ? "Whole" : ""}`;
      return {
        low: builder.shared(`low${name}`, (run) =>
          highest([`${UNKNOWN_DAY}${HIGHEST}`, isWhole ? "" : dayOf(from, run), isDescending ? null : cursor(run)]),
        ),
        high: builder.shared(`high${name}`, (run) =>
          lowest([
            HIGHEST,
            isWhole || to === null ? null : `${dayOf(to, run)}${HIGHEST}`,
            isDescending ? cursor(run) : null,
          ]),
        ),
      };
    },
  };
}

/** Where an axis goes on behind a cursor: those that stand before the cursor's axis on its day are through with that day. */
function keyAt([place = "", axis = "", id = ""]: readonly string[], of: TimelineAxis): string {
  const [cursor, here] = [TIMELINE_AXES.indexOf(axis as TimelineAxis), TIMELINE_AXES.indexOf(of)];
  if (here === cursor) return `${place}|${id}`;
  return here < cursor ? `${place}${HIGHEST}` : `${place}|`;
}

function checkRange(from: string, to: string): void {
  if (from > to)
    throw new AppError("INPUT_INVALID", `The range ends before it begins: \`from\` is ${from} and \`to\` is ${to}.`);
}

function highest(keys: readonly (string | null)[]): string {
  return keys.reduce<string>((most, key) => (key !== null && key > most ? key : most), "");
}

function lowest(keys: readonly (string | null)[]): string {
  return keys.reduce<string>((least, key) => (key !== null && key < least ? key : least), HIGHEST);
}
