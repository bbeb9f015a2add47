/** One item as it is drawn: the days that it may be of, where it was before, its shape and its title. */
import { useAddress } from "../state/link.tsx";
import { Glyph } from "./glyph.tsx";
import { itemText } from "./item-words.ts";
import { boxOf, type PlacedItem, type Scale } from "./packing.ts";
import { placeOfItem } from "./place-of-item.ts";
import type { Extent } from "./timeline-item.ts";

interface TimelineMarkProps {
  readonly placed: PlacedItem;
  readonly scale: Scale;
  /** Whether the Tab key leads here. */
  readonly isStop: boolean;
}

/** A bar narrower than this would hide behind the shape. */
const LEAST_BAR = 18;

const QUALIFIER_WORDS = { ON: "", BY: "by", AROUND: "about", NOT_BEFORE: "not before" } as const;

/** The item in its row. What is decoration is hidden from screen readers: the link says everything. */
export function TimelineMark({ placed: { item, row, room, shift }, scale, isStop }: TimelineMarkProps) {
  const address = useAddress();
  const place = placeOfItem(item);
  const { anchor } = boxOf(item.extent, scale);
  const qualifier = QUALIFIER_WORDS[item.date.qualifier ?? "ON"];
  return (
    <li class={`mark mark-${item.sort}`} style={{ "--row": row }}>
      {item.former.map(({ date, extent }) => (
        <Slip key={date.text} from={boxOf(extent, scale).anchor} to={anchor} />
      ))}
      <DateBar extent={item.extent} scale={scale} status={item.status} />
      <a
        class="mark-link"
        data-key={item.key}
        href={address(place.to, place.parameters)}
        tabIndex={isStop ? 0 : -1}
        draggable={false}
        aria-label={itemText(item)}
        style={{ left: px(anchor) }}
      >
        <Glyph item={item} />
        {room > 0 && (
          <span class="mark-title" style={{ maxWidth: px(room), marginLeft: px(shift) }}>
            {qualifier && <span class="mark-qualifier">{qualifier} </span>}
            {item.title}
          </span>
        )}
      </a>
    </li>
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
      style={{ left: px(from), width: px(to - from) }}
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
        style={{ left: px(Math.min(from, to)), width: px(Math.abs(to - from)) }}
        aria-hidden="true"
      />
      <span class="slip-from" style={{ left: px(from) }} aria-hidden="true" />
    </>
  );
}

function px(pixels: number): string {
  return `${pixels.toFixed(1)}px`;
}
