/** ATTRIBUTION: the sentence puts its matter down to somebody who did not say it. */
import type { Agreement, Difference } from "../checked.ts";
import type { Attribution } from "../reading/attribution-reading.ts";
import type { Mention } from "../reading/names.ts";
import type { Pair } from "./recorded-claim.ts";
import type { NameOutcome } from "./subject.ts";

/** How the sayers that a sentence names stand to those of the record. */
export interface AttributionOutcome {
  readonly agrees: readonly Agreement[];
  readonly differs: readonly Difference[];
  /** Names of sayers that are others than the record's. */
  readonly others: readonly string[];
}

/** Sets the sayers of a sentence against those of the claim. Naming none is no difference. */
export function compareAttributions(pair: Pair, names: NameOutcome): AttributionOutcome {
  const { stated, recorded, claim } = pair;
  const sayers = [...claim.madeBy.map(({ id }) => id), ...recorded.attributions.flatMap(({ ids }) => ids)];
  const own = [...claim.madeBy.flatMap((party) => party.names), ...recorded.attributions.map(({ name }) => name)];
  const isSame = ({ ids, name }: Attribution): boolean =>
    ids.some((id) => sayers.includes(id)) ||
    (recorded.content.has("survey") &&
      recorded.mentions.some((mention) => mention.ids.some((id) => ids.includes(id)))) ||
    own.some((each) => isSameName(each.toLowerCase(), name.toLowerCase()));
  const same = stated.attributions.filter(isSame);
  const others = same.length > 0 ? [] : stated.attributions.filter((each) => !isActor(each, pair));
  const swapped = others.length === 0 && same.length === 0 ? swappedSpeaker(pair, names) : null;
  const recordedName = recorded.attributions[0]?.name ?? claim.madeBy[0]?.names[0] ?? null;
  const [first] = others;
  const statedName = first?.name ?? swapped;
  return {
    agrees: same.map(({ name }) => ({ type: "ATTRIBUTION", recorded: name })),
    differs:
      statedName === null || statedName === undefined
        ? []
        : [{ type: "ATTRIBUTION", stated: statedName, recorded: recordedName }],
    others: others.map(({ name }) => name),
  };
}

/** `Microsoft announced` what the record tells as Microsoft's own doing: it acts and is not quoted. */
function isActor({ ids }: Attribution, { stated, recorded, claim }: Pair): boolean {
  if (ids.length === 0) return false;
  const sayers = recorded.attributions.flatMap((each) => each.ids);
  if (sayers.length > 0 && !stated.mentions.some((mention) => mention.ids.some((id) => sayers.includes(id))))
    return false;
  const isNamed = recorded.mentions.some((mention) => mention.ids.some((id) => ids.includes(id)));
  return isNamed && ["EVENT", "COMMITMENT"].includes(claim.kind) && claim.about.some(({ id }) => ids.includes(id));
}

/** Somebody new stands in the sentence where the record names the one who spoke, promised or published. */
function swappedSpeaker({ stated, recorded, claim }: Pair, { gained, lost }: NameOutcome): string | null {
  const [name] = gained;
  if (name === undefined) return null;
  const speakers = new Set([...claim.madeBy.map(({ id }) => id), ...recorded.attributions.flatMap(({ ids }) => ids)]);
  const isSpeaker = ({ ids, start }: Mention): boolean =>
    ids.some((id) => speakers.has(id) || (id.startsWith("person:") && start < recorded.text.length));
  const isNamed = ({ ids }: Mention): boolean => ids.some((id) => speakers.has(id));
  return lost.some(isSpeaker) && !stated.mentions.some(isNamed) ? name : null;
}

function isSameName(own: string, name: string): boolean {
  return own === name || own.split(" ").includes(name) || name.includes(own);
}
