/** Where the graph begins. Each choice is a new address. */
import { useAnswer } from "../api/use-answer.ts";
import { TOPICS } from "../claims/topics.generated.ts";
import { usePointInTime } from "../state/point-in-time.ts";
import { isDefault, type Scope } from "./scope.ts";

interface BeginningFormProps {
  readonly scope: Scope;
  /** What the graph is around, where it is around one thing. */
  readonly around: string | null;
  readonly onChange: (beginning: Pick<Scope, "focus" | "topic" | "about" | "isEverything">) => void;
}

const NOWHERE = { focus: "", topic: "", about: "", isEverything: false } as const;

/** One choice: what was distorted, everything, or a topic. */
export function BeginningForm({ scope, around, onChange }: BeginningFormProps) {
  const state = useAnswer(TOPICS, { at: usePointInTime() });
  const nodes = state.phase === "ready" ? state.answer.data.claims.nodes : [];
  const offered = [...new Set([...nodes.flatMap(({ topics }) => topics), scope.topic])]
    .filter((topic) => topic !== "")
    .sort((a, b) => a.localeCompare(b, "en"));
  const onSelect = (value: string) => {
    if (value === "all") onChange({ ...NOWHERE, isEverything: true });
    else if (value === "distorted") onChange(NOWHERE);
    else if (value.startsWith("topic ")) onChange({ ...NOWHERE, topic: value.slice("topic ".length) });
  };
  return (
    <label class="field graph-beginning">
      <span>Begin with</span>
      <select value={choiceOf(scope)} onChange={({ currentTarget }) => onSelect(currentTarget.value)}>
        {(scope.focus !== "" || scope.about !== "") && (
          <option value="here">{around ?? (scope.focus || scope.about)}</option>
        )}
        <option value="distorted">Claims that distort another</option>
        <option value="all">Everything</option>
        <optgroup label="Claims on a topic">
          {offered.map((topic) => (
            <option key={topic} value={`topic ${topic}`}>
              {topic}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

function choiceOf(scope: Scope): string {
  if (scope.focus !== "" || scope.about !== "") return "here";
  if (scope.topic !== "") return `topic ${scope.topic}`;
  return isDefault(scope) ? "distorted" : "all";
}
