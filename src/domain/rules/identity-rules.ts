/** Rules about ids. */
import { idFormOf } from "../record-id.ts";
import type { Rule } from "./rule.ts";

export const idForm: Rule = {
  id: "id-form",
  sentence: "An id is the kind of its record, a colon and a slug of lower-case letters, digits and single hyphens.",
  *check({ all }) {
    for (const { kind, record } of all) {
      if (idFormOf(kind).test(record.id)) continue;
      yield {
        record,
        path: ["id"],
        message: `"${record.id}" is not the id of a ${kind}: write "${kind}:" and a slug of lower-case letters, digits and single hyphens.`,
      };
    }
  },
};

export const idUnique: Rule = {
  id: "id-unique",
  sentence: "No two records have the same id.",
  *check({ all, byId }) {
    for (const { record } of all) {
      if (byId.get(record.id)?.record === record) continue;
      yield { record, path: ["id"], message: `Another record has the id "${record.id}" already.` };
    }
  },
};
