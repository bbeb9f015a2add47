/** What is suggested for the letters typed so far. */
import { useEffect, useState } from "preact/hooks";
import { useAnswer } from "../api/use-answer.ts";
import { POINT_PARAMETERS, usePointInTime } from "../state/point-in-time.ts";
import { FOUND_GROUPS, type FoundNode, type FoundThing, foundThing, grouped } from "./found-thing.ts";
import { SUGGESTIONS, type SuggestionsQuery } from "./suggestions.generated.ts";

const WAIT_MS = 120;
const FEWEST_LETTERS = 2;
const MOST_PER_GROUP = 5;

/** Suggestions for a text, and whether they are being asked for. */
export interface Suggestions {
  readonly things: readonly FoundThing[];
  readonly isAsking: boolean;
  readonly hasFailed: boolean;
}

/** The first few of each group. */
export function useSuggestions(typed: string): Suggestions {
  const found = useFound(typed);
  return { ...found, things: fewOf(found.things) };
}

/** Companies, organizations, people and projects. */
export function useParties(typed: string): Suggestions {
  const found = useFound(typed);
  return { ...found, things: found.things.filter(({ group }) => group === FOUND_GROUPS[0]) };
}

/** Asks when nothing was typed for a moment. */
function useFound(typed: string): Suggestions {
  const at = usePointInTime();
  const text = useSettled(typed.trim());
  const isSettled = text === typed.trim();
  const state = useAnswer(SUGGESTIONS, text.length < FEWEST_LETTERS ? null : { text, at });
  if (text.length < FEWEST_LETTERS) return { things: [], isAsking: !isSettled, hasFailed: false };
  const answer = state.phase === "ready" ? state.answer : state.phase === "loading" ? state.previous : null;
  const here = new URLSearchParams(location.search);
  const kept = Object.fromEntries(POINT_PARAMETERS.map((name) => [name, here.get(name) ?? ""]));
  return {
    things: answer ? nearestFirst(thingsOf(answer.data, kept), text) : [],
    isAsking: !isSettled || state.phase === "loading",
    hasFailed: state.phase === "failed",
  };
}

function thingsOf(data: SuggestionsQuery, parameters: Readonly<Record<string, string>>): readonly FoundThing[] {
  const { search, companies, organizations, people, projects, claims, sources } = data;
  const nodes: readonly FoundNode[] = [
    ...companies.nodes,
    ...organizations.nodes,
    ...people.nodes,
    ...projects.nodes,
    ...claims.nodes,
    ...sources.nodes,
    ...search.edges.map(({ node }) => node),
  ];
  return nodes.map((node) => foundThing(node, parameters));
}

/** What is called just so, then what begins so, then the rest; else in the given order. */
function nearestFirst(things: readonly FoundThing[], text: string): readonly FoundThing[] {
  const asked = text.toLowerCase();
  const distance = (thing: FoundThing): number => {
    const called = thing.text.toLowerCase();
    return called === asked ? 0 : called.startsWith(asked) ? 1 : 2;
  };
  return grouped(things.toSorted((a, b) => distance(a) - distance(b)));
}

function fewOf(things: readonly FoundThing[]): readonly FoundThing[] {
  const counts = new Map<string, number>();
  return things.filter(({ group }) => {
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    return count <= MOST_PER_GROUP;
  });
}

/** The value once it has stayed the same for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), WAIT_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
