/** The answer: what was found in all, the text with its marks, and what is known about the passage that is open. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { CopyButton } from "../parts/copy-button.tsx";
import { useParameters } from "../state/parameters.ts";
import { AnnotatedText } from "./annotated-text.tsx";
import { DecisionFilter } from "./decision-filter.tsx";
import { type FactCheck, summaryOf } from "./decision-words.ts";
import { PassagePanel } from "./passage-panel.tsx";
import { chosenDecision, useShown } from "./shown-decision.ts";
import { useOpenPassage } from "./use-open-passage.ts";
import { usePassageKeys } from "./use-passage-keys.ts";
import "./result.css";

interface ResultProps {
  /** What was sent. */
  readonly text: string;
  readonly found: FactCheck;
  readonly revision: number | null;
  /** Whether somebody waits for it on this page, and wants to be led to it. */
  readonly isNew: boolean;
}

/** What is known about a text. */
export function Result({ text, found, revision, isNew }: ResultProps) {
  const decision = chosenDecision(useParameters());
  const { checked } = found;
  const shown = useShown(checked, decision);
  const { open, note, enter, move, close } = useOpenPassage(checked, shown);
  const region = useRef<HTMLElement>(null);
  usePassageKeys(region, { n: () => move(1), p: () => move(-1), Escape: close });
  const passage = checked[open ?? -1];
  const classes = ["check-result", checked.length === 1 && "is-single", passage && "is-open"].filter(Boolean).join(" ");
  return (
    <section ref={region} class={classes} tabIndex={-1} aria-labelledby="found">
      <Headline text={text} isNew={isNew} />
      <p class="check-summary">{summaryOf(found)}</p>
      {checked.length > 1 && <DecisionFilter checked={checked} chosen={decision} onMove={move} />}
      <div class="check-columns">
        <AnnotatedText text={text} checked={checked} shown={shown} open={open} onOpen={enter} />
        {passage && open !== null && (
          <PassagePanel
            key={open}
            passage={passage}
            place={shown.indexOf(open)}
            count={shown.length}
            isAlone={checked.length === 1}
            headline={note}
            onMove={move}
            onClose={close}
          />
        )}
      </div>
      <p class="check-copy">
        <CopyButton text={() => JSON.stringify({ revision, ...found }, null, 2)} label="Copy as JSON" />
      </p>
    </section>
  );
}

/** Takes the focus when the answer is there, unless somebody has typed on since. */
function Headline({ text, isNew }: Pick<ResultProps, "text" | "isNew">) {
  const headline = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isTypedOn = activeElement instanceof HTMLTextAreaElement && activeElement.value.trim() !== text;
    if (isNew && !isTypedOn) headline.current?.focus();
  }, []);
  return (
    <h2 id="found" ref={headline} tabIndex={-1}>
      What is known
    </h2>
  );
}
