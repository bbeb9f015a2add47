/** What claims and sources are looked up by: the terms of a claim, the normal forms of a source's addresses. */
import { documentUrl } from "../domain/document-url.ts";
import type { ClaimRecord, Dataset, RecordBase, RecordKind, SourceRecord } from "../domain/record.ts";
import { PARTY_KINDS } from "../domain/record-id.ts";
import type { StoredProperties } from "../graph/content.ts";
import { lookUpText } from "../graph/lookup-words.ts";

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Makes the function that gives each record its keys. */
export function lookUpKeysOf(dataset: Dataset): (kind: RecordKind, record: RecordBase) => StoredProperties {
  const parties = new Map(
    PARTY_KINDS.flatMap((kind) => dataset[kind] as readonly Named[]).map((party) => [party.id, party]),
  );
  const namesOf = (id: string): readonly string[] => {
    const party = parties.get(id);
    return party === undefined ? [] : [party.name, ...(party.aliases ?? [])];
  };
  return (kind, record) => {
    if (kind === "claim") return claimKeys(record as ClaimRecord, namesOf);
    return kind === "source" ? sourceKeys(record as SourceRecord) : {};
  };
}

/** The statement, the words that were quoted, figures in digits with their units, and all names of whom it is about and from. */
function claimKeys(
  { statement, quote = "", quantities = [], about = [], madeBy = [] }: ClaimRecord,
  namesOf: (id: string) => readonly string[],
): StoredProperties {
  const figures = quantities.map(({ value, unit, population = "" }) => `${value} ${unit} ${population}`);
  return { lookupText: lookUpText([statement, quote, ...figures, ...[...about, ...madeBy].flatMap(namesOf)]) };
}

function sourceKeys({ url, copyUrl, archivedUrl }: SourceRecord): StoredProperties {
  const keys = { urlKey: url, copyUrlKey: copyUrl, archivedUrlKey: archivedUrl };
  return Object.fromEntries(
    Object.entries(keys).flatMap(([name, address]): [string, string][] => {
      const key = address === undefined ? null : documentUrl(address);
      return key === null ? [] : [[name, key]];
    }),
  );
}
