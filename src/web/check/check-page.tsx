/** A text is given, and comes back with what is known about each of its passages. */
import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useAnswer } from "../api/use-answer.ts";
import type { AnswerState } from "../api/use-asked.ts";
import { Answered } from "../parts/answered.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../state/link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { CHECK_TEXT, type CheckTextQuery } from "./check.generated.ts";
import { CheckForm } from "./check-form.tsx";
import { CheckProgress } from "./check-progress.tsx";
import { summaryOf } from "./decision-words.ts";
import { ExampleList } from "./example-list.tsx";
import { type GivenText, inputOf, isShared, longText } from "./given-text.ts";
import { Result } from "./result.tsx";
import { Stopped } from "./stopped.tsx";
import "./check.css";

/** The page at `/check`. */
export function CheckPage() {
  const { route } = useLocation();
  const address = useAddress();
  const at = usePointInTime();
  const given = useGiven();
  const [stopped, setStopped] = useState<GivenText | null>(null);
  const isStopped = given !== null && stopped?.text === given.text && stopped.fileName === given.fileName;
  const state = useAnswer(CHECK_TEXT, given === null || isStopped ? null : { input: inputOf(given), at });
  const isNew = useIsNew(given);
  const check = (next: GivenText) => {
    setStopped(null);
    longText.set(isShared(next) ? null : next);
    route(isShared(next) ? address("/check", { text: next.text }) : address("/check"));
  };
  const clear = () => {
    longText.set(null);
    route(address("/check"));
  };
  const isAsking = given !== null && !isStopped && state.phase === "loading";
  const told = given !== null && state.phase === "ready" ? summaryOf(state.answer.data.factCheck) : "Check: shown.";
  return (
    <Page title="Check a text" told={told} isReady={!isAsking}>
      <p class="lede">
        Give a sentence, an address or a whole text, and see which of its passages repeat a recorded claim, how that
        claim stands, and where the two differ.
      </p>
      <CheckForm given={given} onCheck={check} onClear={clear} />
      {given === null && <ExampleList />}
      {isStopped && <Stopped onAgain={() => setStopped(null)} />}
      {isAsking && <CheckProgress key={given.text} text={given.text} onStop={() => setStopped(given)} />}
      {given !== null && !isStopped && <CheckAnswer text={given.text} state={state} isNew={isNew} />}
    </Page>
  );
}

interface CheckAnswerProps {
  readonly text: string;
  readonly state: AnswerState<CheckTextQuery>;
  readonly isNew: boolean;
}

/** The answer for one text; that for the text before is of no use while it loads. */
function CheckAnswer({ text, state, isNew }: CheckAnswerProps) {
  return (
    <Answered state={state.phase === "loading" ? { ...state, previous: null } : state}>
      {({ factCheck }, revision) => (
        <Result key={text} text={text} found={factCheck} revision={revision} isNew={isNew} />
      )}
    </Answered>
  );
}

/** What is to be checked: the text of the address, else the long one of this visit. */
function useGiven(): GivenText | null {
  const { url } = useLocation();
  const long = longText.use();
  const text = new URL(url, location.origin).searchParams.get("text")?.trim() ?? "";
  return text === "" ? long : { text, fileName: null };
}

/** Whether it was given on this page, and not already there when the page was opened: then the focus goes to the answer. */
function useIsNew(given: GivenText | null): boolean {
  const first = useRef(given?.text);
  useEffect(() => {
    if (given?.text !== first.current) first.current = undefined;
  }, [given?.text]);
  return given !== null && given.text !== first.current;
}
