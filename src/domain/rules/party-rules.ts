/** Rules about names: one node for one party. */
import type { Rule } from "./rule.ts";

export const nameShared: Rule = {
  id: "name-shared",
  sentence: "No two companies, organizations, people or projects share a name or alias.",
  *check({ dataset }) {
    const owner = new Map<string, string>();
    for (const record of [...dataset.company, ...dataset.organization, ...dataset.person, ...dataset.project]) {
      const own = new Set<string>();
      for (const [i, name] of [record.name, ...(record.aliases ?? [])].entries()) {
        const path = i === 0 ? ["name"] : ["aliases", i - 1];
        const folded = name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
        const other = owner.get(folded);
        if (own.has(name)) yield { record, path, message: `"${name}" is said twice.` };
        else if (other !== undefined && other !== record.id)
          yield { record, path, message: `"${other}" is called "${name}" too: one name leads to one record.` };
        own.add(name);
        if (other === undefined) owner.set(folded, record.id);
      }
    }
  },
};
