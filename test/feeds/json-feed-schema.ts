/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) as a JSON Schema, written from the text of the specification. */
const TEXT = { type: "string", minLength: 1 } as const;
const URL = { type: "string", format: "uri", pattern: "^https?://" } as const;
const AUTHORS = {
  type: "array",
  items: {
    type: "object",
    properties: { name: TEXT, url: URL, avatar: URL },
    anyOf: [{ required: ["name"] }, { required: ["url"] }, { required: ["avatar"] }],
    patternProperties: { "^_": {} },
    additionalProperties: false,
  },
} as const;

const ITEM = {
  type: "object",
  // "id (required, string)"; one of the contents must be there.
  required: ["id"],
  anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
  properties: {
    id: TEXT,
    url: URL,
    external_url: URL,
    title: { type: "string" },
    content_html: { type: "string" },
    content_text: { type: "string" },
    summary: { type: "string" },
    image: URL,
    banner_image: URL,
    date_published: { type: "string", format: "date-time" },
    date_modified: { type: "string", format: "date-time" },
    authors: AUTHORS,
    tags: { type: "array", items: { type: "string" } },
    language: TEXT,
    attachments: { type: "array" },
  },
  // Extensions begin with an underscore and a letter, and are objects.
  patternProperties: { "^_[A-Za-z]": { type: "object" } },
  additionalProperties: false,
} as const;

/** The schema of a feed. */
export const JSON_FEED_SCHEMA = {
  type: "object",
  required: ["version", "title", "items"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: TEXT,
    home_page_url: URL,
    feed_url: URL,
    description: { type: "string" },
    user_comment: { type: "string" },
    next_url: URL,
    icon: URL,
    favicon: URL,
    authors: AUTHORS,
    language: TEXT,
    expired: { type: "boolean" },
    hubs: { type: "array" },
    items: { type: "array", items: ITEM },
  },
  patternProperties: { "^_[A-Za-z]": { type: "object" } },
  additionalProperties: false,
} as const;
