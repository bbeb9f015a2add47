/** Rules about documents and their addresses. */
import type { SourceRecord } from "../record.ts";
import { isHttpUrl, normalizeUrl } from "../url.ts";
import type { Rule } from "./rule.ts";

const URL_KEYS = ["url", "copyUrl", "archivedUrl"] as const;

export const urlHttp: Rule = {
  id: "url-http",
  sentence: "Every address is a whole http or https address.",
  *check({ all }) {
    for (const { record } of all) {
      for (const key of URL_KEYS) {
        const url = (record as Partial<SourceRecord>)[key];
        if (url === undefined || isHttpUrl(url)) continue;
        yield { record, path: [key], message: `"${url}" is not an address that begins with https:// or http://.` };
      }
    }
  },
};

export const sourceUnique: Rule = {
  id: "source-unique",
  sentence: "No two sources are the same document: no address stands twice, however it is spelled.",
  *check({ dataset }) {
    const first = new Map<string, SourceRecord>();
    for (const record of dataset.source) {
      const address = record.url === undefined ? null : normalizeUrl(record.url);
      if (address === null) continue;
      const other = first.get(address);
      if (other === undefined) first.set(address, record);
      else yield { record, path: ["url"], message: `"${other.id}" has the same address: keep one of the two.` };
    }
  },
};

export const copyNamed: Rule = {
  id: "copy-named",
  sentence: "Where a copy was read, the source says which one.",
  *check({ dataset }) {
    for (const record of dataset.source) {
      if (record.access !== "COPY" || record.copyUrl !== undefined || record.accessNote !== undefined) continue;
      yield {
        record,
        path: ["access"],
        message: `A copy of "${record.id}" was read: give its address in "copyUrl", or say in "accessNote" what it was.`,
      };
    }
  },
};

export const copyLinked: Rule = {
  id: "copy-linked",
  sentence: "A source whose address is another's `copyUrl` says that it quotes, republishes or is derived from it.",
  *check({ dataset }) {
    const byAddress = new Map<string, SourceRecord>();
    for (const source of dataset.source) {
      const address = source.url === undefined ? null : normalizeUrl(source.url);
      if (address !== null) byAddress.set(address, source);
    }
    for (const original of dataset.source) {
      const address = original.copyUrl === undefined ? null : normalizeUrl(original.copyUrl);
      const record = address === null ? undefined : byAddress.get(address);
      if (record === undefined || record === original) continue;
      const origins = [...(record.republishes ?? []), ...(record.quotes ?? []), ...(record.derivedFrom ?? [])];
      if (origins.includes(original.id)) continue;
      yield {
        record,
        path: ["url"],
        message: `This is the copy in which "${original.id}" was read: name that under "republishes" (or "quotes").`,
      };
    }
  },
};
