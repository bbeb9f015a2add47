/**
 * The one declaration of what records become: every label with its properties and order keys, every relationship type, and how each
 * shows in GraphQL. Writing, querying and the generated part of the SDL follow it. What the graph keeps besides is told where it is
 * used: constraints and indexes, the full-text one among them, in `schema.ts`; revisions in `revision-list.ts`; changes in
 * `change.ts`; the node that names the newest revision in `load-statements.ts`.
 */
import type { ModelDeclaration } from "./declaration.ts";
import { nodes } from "./model-nodes.ts";
import { PARTIES, relationships } from "./model-relationships.ts";

export const model = {
  nodes,
  relationships,
  pathFields: [
    {
      on: PARTIES,
      field: "claims",
      target: "Claim",
      description: "Claims that have to do with it, by the paths that `via` names.",
      argument: { name: "via", enumName: "ClaimPath", default: ["ABOUT", "MADE_BY"] },
      paths: {
        ABOUT: [{ type: "ABOUT", direction: "in" }],
        MADE_BY: [{ type: "MADE_BY", direction: "in" }],
        PEOPLE: [
          { type: "AFFILIATED_WITH", direction: "in" },
          { type: "MADE_BY", direction: "in" },
        ],
        PRODUCTS: [
          { type: "PART_OF", direction: "in" },
          { type: "ABOUT", direction: "in" },
        ],
      },
    },
  ],
} as const satisfies ModelDeclaration;

/** A label of the graph. */
export type Label = keyof typeof model.nodes;
/** A relationship type of the graph. */
export type RelationshipType = keyof typeof model.relationships;
