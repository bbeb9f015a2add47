/** Rules about topics: one word for one thing. */
import type { ClaimRecord } from "../record.ts";
import type { DatasetView, Rule } from "./rule.ts";

export const topicSpelledOnce: Rule = {
  id: "topic-spelled-once",
  sentence: "No two topics differ only in case, hyphens or a plural.",
  *check(view) {
    const spelling = new Map<string, string>();
    for (const { record, index, topic } of topics(view)) {
      const first = spelling.get(folded(topic));
      if (first === undefined) spelling.set(folded(topic), topic);
      else if (first !== topic) {
        yield {
          record,
          path: ["topics", index],
          message: `"${topic}" is spelled "${first}" elsewhere: one word for one topic.`,
        };
      }
    }
  },
};

export const topicNotParty: Rule = {
  id: "topic-not-party",
  sentence: "What has a record of its own is named under `about` and is no topic.",
  *check(view) {
    const { company, organization, person, project } = view.dataset;
    const owners = new Map(
      [...company, ...organization, ...person, ...project].flatMap(({ id, name, aliases = [] }) =>
        [name, ...aliases].map((each) => [each.toLowerCase(), id] as const),
      ),
    );
    for (const { record, index, topic } of topics(view)) {
      const owner = owners.get(topic.toLowerCase());
      if (owner === undefined) continue;
      yield { record, path: ["topics", index], message: `"${topic}" is "${owner}": name that under "about".` };
    }
  },
};

function* topics({ dataset }: DatasetView): Iterable<{ record: ClaimRecord; index: number; topic: string }> {
  for (const record of dataset.claim) {
    for (const [index, topic] of (record.topics ?? []).entries()) yield { record, index, topic };
  }
}

function folded(topic: string): string {
  return topic.toLowerCase().replaceAll("-", " ").replace(/s$/, "");
}
