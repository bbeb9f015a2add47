/** One item as it is drawn: the days that it may be of, where it was before, its shape and its title. */
import { useMemo } from "preact/hooks";
import type { Parameters } from "../../state/parameters.ts";
import { itemText } from "../item-words.ts";
import { placeOfItem } from "../place-of-item.ts";
import type { Extent } from "../timeline-item.ts";
import { Glyph } from "./glyph.tsx";
import { boxOf, markPlace, type PlacedItem, type Scale } from "./packing.ts";

interface TimelineMarkProps {
  readonly placed: PlacedItem;
  readonly scale: Scale;
  /** Whether the Tab key leads here. */
  readonly isStop: boolean;
  /** Makes addresses; another one only when the point in time is another. */
  readonly address: (path: string, parameters?: Parameters) => string;
}

/** A bar narrower than this would hide behind the shape. */
const LEAST_BAR = 18;

const QUALIFIER_WORDS = { ON: "", BY: "by", AROUND: "about", NOT_BEFORE: "not before" } as const;

/** The item in its row. What is decoration is hidden from screen readers: the link says everything. */
export function TimelineMark({ placed: { item, row, room, shift }, scale, isStop, address }: TimelineMarkProps) {
  const anchor = markPlace(item, scale);
  // What does not follow from the range is kept: hundreds of marks move together while somebody drags.
  const said = useMemo(() => itemText(item), [item]);
  const href = useMemo(() => {
    const { to, parameters } = placeOfItem(item);
    return address(to, parameters);
  }, [item, address]);
  const inside = useMemo(() => <Inside item={item} room={room} shift={shift} />, [item, room, shift]);
  return (
    <li class={`mark mark-${item.sort}`} style={{ "--row": row }}>
      {item.former.map(({ date, extent }) => (
        <Slip key={date.text} from={boxOf(extent, scale).anchor} to={anchor} />
      ))}
      <DateBar extent={item.extent} scale={scale} status={item.status} />
      <a
        class="mark-link"
        data-key={item.key}
        href={href}
        tabIndex={isStop ? 0 : -1}
        draggable={false}
        aria-label={said}
        style={{ translate: px(anchor) }}
      >
        {inside}
      </a>
    </li>
  );
}

function Inside({ item, room, shift }: Pick<PlacedItem, "item" | "room" | "shift">) {
  return (
    <>
      <Glyph item={item} />
      {room > 0 && (
        <span
          class="mark-title"
          data-qualifier={QUALIFIER_WORDS[item.date.qualifier ?? "ON"]}
          style={{ maxWidth: px(room), marginLeft: px(shift) }}
        >
          {item.title}
        </span>
      )}
    </>
  );
}

function DateBar({
  extent,
  scale,
  status,
}: {
  readonly extent: Extent;
  readonly scale: Scale;
  readonly status: string | null;
}) {
  const { left, right } = boxOf(extent, scale);
  if (right - left < LEAST_BAR) return null;
  const ends = [extent.isOpenAtStart && "is-by", extent.isOpenAtEnd && "is-not-before", extent.isAround && "is-around"];
  // What lies far outside need not be drawn.
  const [from, to] = [Math.max(left, -60), Math.min(right, scale.width + 60)];
  return (
    <span
      class={["mark-bar", ...ends].filter(Boolean).join(" ")}
      data-status={status ?? undefined}
      style={{ translate: px(from), width: px(to - from) }}
      aria-hidden="true"
    />
  );
}

/** From where a target was to where it is. */
function Slip({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <>
      <span
        class="slip-line"
        style={{ translate: px(Math.min(from, to)), width: px(Math.abs(to - from)) }}
        aria-hidden="true"
      />
      <span class="slip-from" style={{ translate: px(from) }} aria-hidden="true" />
    </>
  );
}

function px(pixels: number): string {
  return `${pixels.toFixed(1)}px`;
}
