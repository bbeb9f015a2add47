/** NUMBER: figures of the same unit that disagree, or that were added up. */
import type { DriftRule } from "./compared-claim.ts";
import { figuresText, figureText, matchFigures } from "./figures.ts";

export const numberRule: DriftRule = (original, restated) =>
  matchFigures(original.quantities, restated.quantities).matched.flatMap(({ how, originals, restated: figure }) => {
    const figures = figuresText(originals);
    if (how === "SUM")
      return [`${originals.length} figures of the original, ${figures}, are added up to ${figureText(figure)}.`];
    if (how === "OTHER") return [`The original says ${figures}, the restatement ${figureText(figure)}.`];
    return [];
  });
