/** A claim in terms of schema.org and PROV-O: the statement, its evidence, and its statuses with who judged when on what grounds. */
import { DataFactory, type NamedNode, type Quad } from "n3";
import { wordUrn } from "../../domain/claim-review-name.ts";
import { RATING_SCALE, ratingName, ratingOf } from "../../domain/claim-review-rating.ts";
import { type AskedPoint, knownEnd } from "../asked-point.ts";
import type { Citation } from "../claim-review/assessed-claim.ts";
import type { DescribedClaim, DescribedJudgement, Period } from "./described-claim.ts";
import { english, instant, named, plain, published, term, urnPart, whole } from "./terms.ts";
import { type Said, triples, type WorkTriples } from "./work-triples.ts";

const { namedNode } = DataFactory;

const TYPE = term("rdf", "type");

/** Everything that is said of a claim, and of what it names where that was not said before. */
export function claimTriples(claim: DescribedClaim, works: WorkTriples, point: AskedPoint): Quad[] {
  const { madeBy, about, statedIn, citations, statusHistory } = claim;
  const judgements = new Map(statusHistory.map(({ assessment }) => [assessment.id, assessment]));
  return [
    ...statementTriples(claim),
    ...statusHistory.flatMap((period) => statusTriples(claim.id, period, knownEnd(point, period))),
    ...[...judgements.values()].flatMap((judgement) => judgementTriples(claim.id, judgement, works)),
    ...citations.edges.flatMap((citation, index) => citationTriples(citationName(claim, index), citation)),
    ...madeBy.flatMap((speaker) => works.speaker(speaker)),
    ...about.flatMap((thing) => works.subject(thing)),
    ...[...statedIn.map(({ source }) => source), ...citations.edges.map(({ node }) => node)].flatMap((work) =>
      works.work(work),
    ),
  ];
}

function statementTriples(claim: DescribedClaim): Quad[] {
  const sources = new Set(claim.statedIn.map(({ source }) => source.id));
  return triples(named(claim.id), [
    [TYPE, term("schema", "Claim")],
    [TYPE, term("prov", "Entity")],
    [term("schema", "additionalType"), namedNode(wordUrn("ClaimKind", claim.kind))],
    [term("schema", "text"), english(claim.statement)],
    ...claim.topics.map((topic): Said => [term("schema", "keywords"), english(topic)]),
    ...(claim.madeOn === null ? [] : [published(claim.madeOn)]),
    ...claim.madeBy.map(({ id }): Said => [term("schema", "author"), named(id)]),
    ...claim.madeBy.map(({ id }): Said => [term("prov", "wasAttributedTo"), named(id)]),
    ...claim.about.map(({ id }): Said => [term("schema", "about"), named(id)]),
    ...[...sources].map((id): Said => [term("schema", "appearance"), named(id)]),
    ...claim.citations.edges.map((_, index): Said => [term("schema", "citation"), citationName(claim, index)]),
    ...claim.restates.map((restated): Said => [term("prov", "wasDerivedFrom"), named(restated.claim.id)]),
    ...claim.supersedes.map(({ id }): Said => [term("prov", "wasRevisionOf"), named(id)]),
    ...claim.contradicts.map(({ id }): Said => [named("contradicts"), named(id)]),
    [term("schema", "sdDatePublished"), instant(claim.recordedAt)],
  ]);
}

/** A status is an entity of its own: in force for a time in the world, and known for a time of the graph. */
function statusTriples(claimId: string, period: Period, knownTo: string | null): Quad[] {
  const { validFrom, validTo, knownFrom, assessment } = period;
  const judged = judgedPart(assessment);
  const { status, standing } = assessment;
  return triples(named(`status:${judged}/${validFrom}/${knownFrom}`), [
    [TYPE, term("prov", "Entity")],
    [term("prov", "specializationOf"), named(claimId)],
    [term("prov", "value"), plain(status)],
    [term("schema", "additionalType"), named(`claim-status:${status}`)],
    [term("schema", "creativeWorkStatus"), standing === null ? null : plain(standing)],
    [term("schema", "temporalCoverage"), plain(`${validFrom}/${validTo ?? ".."}`)],
    [term("prov", "generatedAtTime"), instant(knownFrom)],
    [term("prov", "invalidatedAtTime"), knownTo === null ? null : instant(knownTo)],
    [term("prov", "wasGeneratedBy"), named(`assessing:${judged}`)],
    [term("prov", "wasDerivedFrom"), named(assessment.id)],
  ]);
}

/** `slug/2` of `assessment:slug/2`. */
function judgedPart({ id }: DescribedJudgement): string {
  return id.slice(id.indexOf(":") + 1);
}

/** The review that somebody wrote, and the activity that it came out of. */
function judgementTriples(claimId: string, judgement: DescribedJudgement, works: WorkTriples): Quad[] {
  const { id, rationale, assessedBy, assessedAt, basedOn } = judgement;
  const activity = named(`assessing:${judgedPart(judgement)}`);
  const agent = named(`agent:${urnPart(assessedBy)}`);
  const rating = ratingTriples(judgement);
  return [
    ...triples(named(id), [
      [TYPE, term("prov", "Entity")],
      [TYPE, rating.length > 0 ? term("schema", "ClaimReview") : null],
      [term("schema", "itemReviewed"), named(claimId)],
      [term("schema", "reviewBody"), english(rationale)],
      [term("schema", "reviewRating"), rating[0]?.subject ?? null],
      [term("schema", "author"), agent],
      [term("schema", "datePublished"), instant(assessedAt)],
      [term("prov", "wasGeneratedBy"), activity],
      [term("prov", "wasAttributedTo"), agent],
      ...basedOn.map((source): Said => [term("prov", "wasDerivedFrom"), named(source.id)]),
    ]),
    ...rating,
    ...triples(activity, [
      [TYPE, term("prov", "Activity")],
      [term("prov", "endedAtTime"), instant(assessedAt)],
      [term("prov", "wasAssociatedWith"), agent],
      [term("prov", "used"), named(claimId)],
      ...basedOn.map((source): Said => [term("prov", "used"), named(source.id)]),
    ]),
    ...works.assessor(agent, assessedBy),
    ...basedOn.flatMap((source) => works.work(source)),
  ];
}

function ratingTriples(judgement: DescribedJudgement): Quad[] {
  const { status, standing } = judgement;
  const rating = ratingOf(status);
  if (rating === null) return [];
  const numbers: readonly Said[] =
    rating.value === null
      ? []
      : [
          [term("schema", "ratingValue"), whole(rating.value)],
          [term("schema", "bestRating"), whole(RATING_SCALE.best)],
          [term("schema", "worstRating"), whole(RATING_SCALE.worst)],
        ];
  return triples(named(`rating:${judgedPart(judgement)}`), [
    [TYPE, term("schema", "Rating")],
    [term("schema", "alternateName"), english(ratingName(rating, standing))],
    ...numbers,
  ]);
}

function citationTriples(name: NamedNode, { stance, tier, finding, locator, node }: Citation): Quad[] {
  return triples(name, [
    [TYPE, term("schema", "Role")],
    [term("schema", "roleName"), namedNode(wordUrn("Stance", stance))],
    [term("schema", "additionalType"), namedNode(wordUrn("Tier", tier))],
    [term("schema", "description"), english(finding)],
    [term("schema", "disambiguatingDescription"), locator === null ? null : english(locator)],
    [term("schema", "citation"), named(node.id)],
  ]);
}

/** A citation has no id of its own; its place among those of the claim is one. */
function citationName({ id }: DescribedClaim, index: number): NamedNode {
  return named(`citation:${id.slice("claim:".length)}/${index + 1}`);
}
