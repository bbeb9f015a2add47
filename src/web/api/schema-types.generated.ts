/** Made from the schema, as far as the documents beside the pages name it, by `npm run generate`: change that, not this. */
export type OrderDirection = "ASC" | "DESC";

export type PointInTime = {
  readonly valid?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly revision?: number | null | undefined;
};

export type DateRange = {
  readonly from: string;
  readonly to: string;
};

export type ClaimKind =
  | "STATISTIC"
  | "EVENT"
  | "COMMITMENT"
  | "FORECAST"
  | "QUOTATION"
  | "COMPARISON"
  | "CAPABILITY"
  | "STATE"
  | "OPINION";

export type ClaimStatus =
  | "UNASSESSED"
  | "SUPPORTED"
  | "MOSTLY_SUPPORTED"
  | "PARTLY_SUPPORTED"
  | "MISLEADING"
  | "REFUTED"
  | "UNVERIFIABLE"
  | "PENDING";

export type Standing = "CURRENT" | "OUTDATED" | "WITHDRAWN";

export type Delivery =
  | "NOT_STARTED"
  | "UNDERWAY"
  | "STALLED"
  | "PARTLY_DELIVERED"
  | "DELIVERED"
  | "ABANDONED"
  | "UNKNOWN";

export type Deadline = "PENDING" | "DUE_SOON" | "OVERDUE" | "MET" | "MISSED" | "MOVED" | "INDETERMINATE";

export type AdoptionStage = "RESEARCH" | "TRIAL" | "ROLLING_OUT" | "PRODUCTION" | "RETIRED";

export type SourceCondition = "LIVE" | "DEAD_LINK" | "CORRECTED" | "RETRACTED";

export type SourceKind =
  | "ARTICLE"
  | "BLOG_POST"
  | "MAIL"
  | "REPORT"
  | "SURVEY"
  | "RELEASE_NOTES"
  | "DOCUMENTATION"
  | "GUIDANCE"
  | "TALK"
  | "PAPER"
  | "BOOK"
  | "JOB_POST"
  | "SOCIAL_POST"
  | "PRESS"
  | "CODE"
  | "DATASET"
  | "EXPERIMENT";

export type Access = "OPENED" | "COPY" | "SECONDHAND" | "RECALLED";

export type Stance = "SUPPORTS" | "QUALIFIES" | "DISPUTES" | "MENTIONS";

export type Tier = "PRIMARY" | "SECONDARY";

export type Fidelity = "FAITHFUL" | "NARROWED" | "BROADENED" | "DISTORTED";

export type Drift = "NUMBER" | "DATE" | "SUBJECT" | "POLARITY" | "MODALITY" | "SCOPE" | "ATTRIBUTION";

export type LookUpDecision = "KNOWN" | "POSSIBLE" | "UNKNOWN";

export type AgreementType = "WORDING" | "SUBJECT" | "NUMBER" | "DATE" | "MODALITY" | "ATTRIBUTION";

export type PassageKind = "SENTENCE" | "HEADING" | "ROW" | "ADDRESS";

export type Confidence = "LOW" | "MEDIUM" | "HIGH";

export type OrganizationKind = "AGENCY" | "FOUNDATION" | "COMMUNITY" | "PUBLISHER" | "CONFERENCE" | "UNIVERSITY";

export type ProjectKind =
  | "LANGUAGE"
  | "COMPILER"
  | "KERNEL"
  | "PRODUCT"
  | "LIBRARY"
  | "TOOL"
  | "DISTRIBUTION"
  | "MODEL";

export type MilestoneKind = "TARGET" | "EVENT";

export type Comparator = "EQUAL" | "ABOUT" | "AT_LEAST" | "AT_MOST" | "MORE_THAN" | "LESS_THAN" | "UP_TO" | "ORDER_OF";

export type DateQualifier = "ON" | "BY" | "AROUND" | "NOT_BEFORE";

export type Certainty = "CERTAINLY" | "POSSIBLY";

export type Origin = "FILE" | "API";

export type ClaimPath = "ABOUT" | "MADE_BY" | "PEOPLE" | "PRODUCTS";

export type IdFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
};

export type TextFilter = {
  readonly eq?: string | null | undefined;
  readonly ne?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  readonly contains?: string | null | undefined;
  readonly startsWith?: string | null | undefined;
  readonly endsWith?: string | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type TextListFilter = {
  readonly has?: string | null | undefined;
  readonly hasAny?: ReadonlyArray<string> | null | undefined;
  readonly hasAll?: ReadonlyArray<string> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type IntFilter = {
  readonly eq?: number | null | undefined;
  readonly ne?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  readonly notIn?: ReadonlyArray<number> | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type FloatFilter = {
  readonly eq?: number | null | undefined;
  readonly ne?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  readonly notIn?: ReadonlyArray<number> | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type DateFilter = {
  readonly eq?: string | null | undefined;
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
  readonly onOrBefore?: string | null | undefined;
  readonly onOrAfter?: string | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type DateTimeFilter = {
  readonly eq?: string | null | undefined;
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
  readonly onOrBefore?: string | null | undefined;
  readonly onOrAfter?: string | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type PartialDateFilter = {
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
  readonly onOrBefore?: string | null | undefined;
  readonly onOrAfter?: string | null | undefined;
  readonly within?: DateRange | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type ReviewStateFilter = {
  readonly staleDays?: IntFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type LocatorFilter = {
  readonly text?: TextFilter | null | undefined;
  readonly section?: TextFilter | null | undefined;
  readonly block?: TextFilter | null | undefined;
  readonly row?: TextFilter | null | undefined;
  readonly column?: TextFilter | null | undefined;
  readonly sentence?: IntFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type ClaimKindFilter = {
  readonly eq?: ClaimKind | null | undefined;
  readonly ne?: ClaimKind | null | undefined;
  readonly in?: ReadonlyArray<ClaimKind> | null | undefined;
  readonly notIn?: ReadonlyArray<ClaimKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type ClaimStatusFilter = {
  readonly eq?: ClaimStatus | null | undefined;
  readonly ne?: ClaimStatus | null | undefined;
  readonly in?: ReadonlyArray<ClaimStatus> | null | undefined;
  readonly notIn?: ReadonlyArray<ClaimStatus> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type StandingFilter = {
  readonly eq?: Standing | null | undefined;
  readonly ne?: Standing | null | undefined;
  readonly in?: ReadonlyArray<Standing> | null | undefined;
  readonly notIn?: ReadonlyArray<Standing> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type DeliveryFilter = {
  readonly eq?: Delivery | null | undefined;
  readonly ne?: Delivery | null | undefined;
  readonly in?: ReadonlyArray<Delivery> | null | undefined;
  readonly notIn?: ReadonlyArray<Delivery> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type DeadlineFilter = {
  readonly eq?: Deadline | null | undefined;
  readonly ne?: Deadline | null | undefined;
  readonly in?: ReadonlyArray<Deadline> | null | undefined;
  readonly notIn?: ReadonlyArray<Deadline> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type AdoptionStageFilter = {
  readonly eq?: AdoptionStage | null | undefined;
  readonly ne?: AdoptionStage | null | undefined;
  readonly in?: ReadonlyArray<AdoptionStage> | null | undefined;
  readonly notIn?: ReadonlyArray<AdoptionStage> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type SourceConditionFilter = {
  readonly eq?: SourceCondition | null | undefined;
  readonly ne?: SourceCondition | null | undefined;
  readonly in?: ReadonlyArray<SourceCondition> | null | undefined;
  readonly notIn?: ReadonlyArray<SourceCondition> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type SourceKindFilter = {
  readonly eq?: SourceKind | null | undefined;
  readonly ne?: SourceKind | null | undefined;
  readonly in?: ReadonlyArray<SourceKind> | null | undefined;
  readonly notIn?: ReadonlyArray<SourceKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type AccessFilter = {
  readonly eq?: Access | null | undefined;
  readonly ne?: Access | null | undefined;
  readonly in?: ReadonlyArray<Access> | null | undefined;
  readonly notIn?: ReadonlyArray<Access> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type StanceFilter = {
  readonly eq?: Stance | null | undefined;
  readonly ne?: Stance | null | undefined;
  readonly in?: ReadonlyArray<Stance> | null | undefined;
  readonly notIn?: ReadonlyArray<Stance> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type TierFilter = {
  readonly eq?: Tier | null | undefined;
  readonly ne?: Tier | null | undefined;
  readonly in?: ReadonlyArray<Tier> | null | undefined;
  readonly notIn?: ReadonlyArray<Tier> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type FidelityFilter = {
  readonly eq?: Fidelity | null | undefined;
  readonly ne?: Fidelity | null | undefined;
  readonly in?: ReadonlyArray<Fidelity> | null | undefined;
  readonly notIn?: ReadonlyArray<Fidelity> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type DriftListFilter = {
  readonly has?: Drift | null | undefined;
  readonly hasAny?: ReadonlyArray<Drift> | null | undefined;
  readonly hasAll?: ReadonlyArray<Drift> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type ConfidenceFilter = {
  readonly eq?: Confidence | null | undefined;
  readonly ne?: Confidence | null | undefined;
  readonly in?: ReadonlyArray<Confidence> | null | undefined;
  readonly notIn?: ReadonlyArray<Confidence> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type ProjectKindFilter = {
  readonly eq?: ProjectKind | null | undefined;
  readonly ne?: ProjectKind | null | undefined;
  readonly in?: ReadonlyArray<ProjectKind> | null | undefined;
  readonly notIn?: ReadonlyArray<ProjectKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type MilestoneKindFilter = {
  readonly eq?: MilestoneKind | null | undefined;
  readonly ne?: MilestoneKind | null | undefined;
  readonly in?: ReadonlyArray<MilestoneKind> | null | undefined;
  readonly notIn?: ReadonlyArray<MilestoneKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type ComparatorFilter = {
  readonly eq?: Comparator | null | undefined;
  readonly ne?: Comparator | null | undefined;
  readonly in?: ReadonlyArray<Comparator> | null | undefined;
  readonly notIn?: ReadonlyArray<Comparator> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type OriginFilter = {
  readonly eq?: Origin | null | undefined;
  readonly ne?: Origin | null | undefined;
  readonly in?: ReadonlyArray<Origin> | null | undefined;
  readonly notIn?: ReadonlyArray<Origin> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type ClaimFilter = {
  readonly and?: ReadonlyArray<ClaimFilter> | null | undefined;
  readonly or?: ReadonlyArray<ClaimFilter> | null | undefined;
  readonly not?: ClaimFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: ClaimKindFilter | null | undefined;
  readonly statement?: TextFilter | null | undefined;
  readonly quote?: TextFilter | null | undefined;
  readonly madeOn?: PartialDateFilter | null | undefined;
  readonly topics?: TextListFilter | null | undefined;
  readonly origin?: OriginFilter | null | undefined;
  readonly recordedAt?: DateTimeFilter | null | undefined;
  readonly status?: ClaimStatusFilter | null | undefined;
  readonly standing?: StandingFilter | null | undefined;
  readonly statusHistory?: StatusPeriodQuantifier | null | undefined;
  readonly citations?: CitationQuantifier | null | undefined;
  readonly statedIn?: StatedInQuantifier | null | undefined;
  readonly madeBy?: PartyQuantifier | null | undefined;
  readonly about?: PartyQuantifier | null | undefined;
  readonly quantities?: QuantityQuantifier | null | undefined;
  readonly restates?: RestatementQuantifier | null | undefined;
  readonly restatedBy?: RestatementQuantifier | null | undefined;
  readonly clarifies?: ClaimQuantifier | null | undefined;
  readonly clarifiedBy?: ClaimQuantifier | null | undefined;
  readonly contradicts?: ClaimQuantifier | null | undefined;
  readonly contradictedBy?: ClaimQuantifier | null | undefined;
  readonly supersedes?: ClaimQuantifier | null | undefined;
  readonly supersededBy?: ClaimQuantifier | null | undefined;
  readonly announces?: MilestoneQuantifier | null | undefined;
  readonly reports?: MilestoneQuantifier | null | undefined;
  readonly measures?: MetricQuantifier | null | undefined;
  readonly review?: ReviewStateFilter | null | undefined;
};

export type SourceFilter = {
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  readonly not?: SourceFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: SourceKindFilter | null | undefined;
  readonly title?: TextFilter | null | undefined;
  readonly url?: TextFilter | null | undefined;
  readonly publishedOn?: PartialDateFilter | null | undefined;
  readonly access?: AccessFilter | null | undefined;
  readonly accessNote?: TextFilter | null | undefined;
  readonly copyUrl?: TextFilter | null | undefined;
  readonly archivedUrl?: TextFilter | null | undefined;
  readonly origin?: OriginFilter | null | undefined;
  readonly recordedAt?: DateTimeFilter | null | undefined;
  readonly condition?: SourceConditionFilter | null | undefined;
  readonly statusHistory?: StatusPeriodQuantifier | null | undefined;
  readonly citedBy?: CitedByQuantifier | null | undefined;
  readonly states?: StatedQuantifier | null | undefined;
  readonly publishers?: PartyQuantifier | null | undefined;
  readonly authors?: PartyQuantifier | null | undefined;
  readonly quotes?: SourceQuantifier | null | undefined;
  readonly quotedBy?: SourceQuantifier | null | undefined;
  readonly derivedFrom?: SourceQuantifier | null | undefined;
  readonly derivatives?: SourceQuantifier | null | undefined;
  readonly republishes?: SourceQuantifier | null | undefined;
  readonly republishedBy?: SourceQuantifier | null | undefined;
  readonly evidenceFor?: AdoptionQuantifier | null | undefined;
  readonly observations?: ObservationQuantifier | null | undefined;
  readonly review?: ReviewStateFilter | null | undefined;
};

export type PersonFilter = {
  readonly and?: ReadonlyArray<PersonFilter> | null | undefined;
  readonly or?: ReadonlyArray<PersonFilter> | null | undefined;
  readonly not?: PersonFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly name?: TextFilter | null | undefined;
  readonly aliases?: TextListFilter | null | undefined;
  readonly url?: TextFilter | null | undefined;
  readonly origin?: OriginFilter | null | undefined;
  readonly recordedAt?: DateTimeFilter | null | undefined;
  readonly sources?: SourceQuantifier | null | undefined;
  readonly authored?: SourceQuantifier | null | undefined;
  readonly milestones?: MilestoneQuantifier | null | undefined;
  readonly adoptions?: AdoptionQuantifier | null | undefined;
  readonly affiliations?: AffiliationQuantifier | null | undefined;
  readonly people?: AffiliateQuantifier | null | undefined;
  readonly parts?: ProjectQuantifier | null | undefined;
  readonly claims?: ClaimQuantifier | null | undefined;
};

export type ProjectFilter = {
  readonly and?: ReadonlyArray<ProjectFilter> | null | undefined;
  readonly or?: ReadonlyArray<ProjectFilter> | null | undefined;
  readonly not?: ProjectFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: ProjectKindFilter | null | undefined;
  readonly name?: TextFilter | null | undefined;
  readonly aliases?: TextListFilter | null | undefined;
  readonly url?: TextFilter | null | undefined;
  readonly origin?: OriginFilter | null | undefined;
  readonly recordedAt?: DateTimeFilter | null | undefined;
  readonly milestones?: MilestoneQuantifier | null | undefined;
  readonly adoptions?: AdoptionQuantifier | null | undefined;
  readonly adoptedIn?: AdoptionQuantifier | null | undefined;
  readonly hosts?: AdoptionQuantifier | null | undefined;
  readonly people?: AffiliateQuantifier | null | undefined;
  readonly partOf?: PartyQuantifier | null | undefined;
  readonly parts?: ProjectQuantifier | null | undefined;
  readonly claims?: ClaimQuantifier | null | undefined;
};

export type MilestoneFilter = {
  readonly and?: ReadonlyArray<MilestoneFilter> | null | undefined;
  readonly or?: ReadonlyArray<MilestoneFilter> | null | undefined;
  readonly not?: MilestoneFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: MilestoneKindFilter | null | undefined;
  readonly title?: TextFilter | null | undefined;
  readonly criteria?: TextFilter | null | undefined;
  readonly due?: PartialDateFilter | null | undefined;
  readonly happenedOn?: PartialDateFilter | null | undefined;
  readonly origin?: OriginFilter | null | undefined;
  readonly recordedAt?: DateTimeFilter | null | undefined;
  readonly lastReviewedOn?: DateFilter | null | undefined;
  readonly delivery?: DeliveryFilter | null | undefined;
  readonly deliveredOn?: PartialDateFilter | null | undefined;
  readonly statusHistory?: StatusPeriodQuantifier | null | undefined;
  readonly announcedBy?: ClaimQuantifier | null | undefined;
  readonly reportedBy?: ClaimQuantifier | null | undefined;
  readonly concerns?: PartyQuantifier | null | undefined;
  readonly within?: MilestoneQuantifier | null | undefined;
  readonly contains?: MilestoneQuantifier | null | undefined;
  readonly reschedules?: ReschedulingQuantifier | null | undefined;
  readonly rescheduledTo?: MilestoneQuantifier | null | undefined;
  readonly deadline?: DeadlineFilter | null | undefined;
  readonly review?: ReviewStateFilter | null | undefined;
};

export type AdoptionFilter = {
  readonly and?: ReadonlyArray<AdoptionFilter> | null | undefined;
  readonly or?: ReadonlyArray<AdoptionFilter> | null | undefined;
  readonly not?: AdoptionFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly component?: TextFilter | null | undefined;
  readonly scale?: TextFilter | null | undefined;
  readonly since?: PartialDateFilter | null | undefined;
  readonly origin?: OriginFilter | null | undefined;
  readonly recordedAt?: DateTimeFilter | null | undefined;
  readonly stage?: AdoptionStageFilter | null | undefined;
  readonly statusHistory?: StatusPeriodQuantifier | null | undefined;
  readonly adopter?: PartyQuantifier | null | undefined;
  readonly adopts?: ProjectQuantifier | null | undefined;
  readonly projects?: ProjectQuantifier | null | undefined;
  readonly sources?: SourceQuantifier | null | undefined;
  readonly review?: ReviewStateFilter | null | undefined;
};

export type MetricFilter = {
  readonly and?: ReadonlyArray<MetricFilter> | null | undefined;
  readonly or?: ReadonlyArray<MetricFilter> | null | undefined;
  readonly not?: MetricFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly name?: TextFilter | null | undefined;
  readonly unit?: TextFilter | null | undefined;
  readonly population?: TextFilter | null | undefined;
  readonly origin?: OriginFilter | null | undefined;
  readonly recordedAt?: DateTimeFilter | null | undefined;
  readonly measuredBy?: ClaimQuantifier | null | undefined;
  readonly observations?: ObservationQuantifier | null | undefined;
};

export type ObservationFilter = {
  readonly and?: ReadonlyArray<ObservationFilter> | null | undefined;
  readonly or?: ReadonlyArray<ObservationFilter> | null | undefined;
  readonly not?: ObservationFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly value?: FloatFilter | null | undefined;
  readonly comparator?: ComparatorFilter | null | undefined;
  readonly asOf?: PartialDateFilter | null | undefined;
  readonly note?: TextFilter | null | undefined;
  readonly metric?: MetricQuantifier | null | undefined;
  readonly source?: SourceQuantifier | null | undefined;
};

export type QuantityFilter = {
  readonly and?: ReadonlyArray<QuantityFilter> | null | undefined;
  readonly or?: ReadonlyArray<QuantityFilter> | null | undefined;
  readonly not?: QuantityFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly comparator?: ComparatorFilter | null | undefined;
  readonly value?: FloatFilter | null | undefined;
  readonly unit?: TextFilter | null | undefined;
  readonly population?: TextFilter | null | undefined;
  readonly asOf?: PartialDateFilter | null | undefined;
};

export type AssessmentFilter = {
  readonly and?: ReadonlyArray<AssessmentFilter> | null | undefined;
  readonly or?: ReadonlyArray<AssessmentFilter> | null | undefined;
  readonly not?: AssessmentFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly status?: ClaimStatusFilter | null | undefined;
  readonly standing?: StandingFilter | null | undefined;
  readonly delivery?: DeliveryFilter | null | undefined;
  readonly deliveredOn?: PartialDateFilter | null | undefined;
  readonly stage?: AdoptionStageFilter | null | undefined;
  readonly condition?: SourceConditionFilter | null | undefined;
  readonly rationale?: TextFilter | null | undefined;
  readonly assessedBy?: TextFilter | null | undefined;
  readonly assessedAt?: DateTimeFilter | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly basedOn?: SourceQuantifier | null | undefined;
  readonly reviews?: ReviewQuantifier | null | undefined;
};

export type ReviewFilter = {
  readonly and?: ReadonlyArray<ReviewFilter> | null | undefined;
  readonly or?: ReadonlyArray<ReviewFilter> | null | undefined;
  readonly not?: ReviewFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly reviewedAt?: DateTimeFilter | null | undefined;
  readonly by?: TextFilter | null | undefined;
  readonly note?: TextFilter | null | undefined;
};

export type PartyFilter = {
  readonly and?: ReadonlyArray<PartyFilter> | null | undefined;
  readonly or?: ReadonlyArray<PartyFilter> | null | undefined;
  readonly not?: PartyFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly name?: TextFilter | null | undefined;
  readonly aliases?: TextListFilter | null | undefined;
  readonly url?: TextFilter | null | undefined;
  readonly origin?: OriginFilter | null | undefined;
  readonly recordedAt?: DateTimeFilter | null | undefined;
  readonly milestones?: MilestoneQuantifier | null | undefined;
  readonly adoptions?: AdoptionQuantifier | null | undefined;
  readonly people?: AffiliateQuantifier | null | undefined;
  readonly parts?: ProjectQuantifier | null | undefined;
  readonly claims?: ClaimQuantifier | null | undefined;
};

export type StatusPeriodFilter = {
  readonly and?: ReadonlyArray<StatusPeriodFilter> | null | undefined;
  readonly or?: ReadonlyArray<StatusPeriodFilter> | null | undefined;
  readonly not?: StatusPeriodFilter | null | undefined;
  readonly validFrom?: DateFilter | null | undefined;
  readonly validTo?: DateFilter | null | undefined;
  readonly validFromText?: TextFilter | null | undefined;
  readonly knownFrom?: DateTimeFilter | null | undefined;
  readonly knownTo?: DateTimeFilter | null | undefined;
  readonly knownFromRevision?: IntFilter | null | undefined;
  readonly knownToRevision?: IntFilter | null | undefined;
  readonly assessment?: AssessmentFilter | null | undefined;
};

export type StatusPeriodQuantifier = {
  readonly some?: StatusPeriodFilter | null | undefined;
  readonly none?: StatusPeriodFilter | null | undefined;
  readonly every?: StatusPeriodFilter | null | undefined;
};

export type CitationFilter = {
  readonly and?: ReadonlyArray<CitationFilter> | null | undefined;
  readonly or?: ReadonlyArray<CitationFilter> | null | undefined;
  readonly not?: CitationFilter | null | undefined;
  readonly stance?: StanceFilter | null | undefined;
  readonly tier?: TierFilter | null | undefined;
  readonly finding?: TextFilter | null | undefined;
  readonly locator?: TextFilter | null | undefined;
  readonly access?: AccessFilter | null | undefined;
  readonly source?: SourceFilter | null | undefined;
};

export type CitationQuantifier = {
  readonly some?: CitationFilter | null | undefined;
  readonly none?: CitationFilter | null | undefined;
  readonly every?: CitationFilter | null | undefined;
};

export type StatedInFilter = {
  readonly and?: ReadonlyArray<StatedInFilter> | null | undefined;
  readonly or?: ReadonlyArray<StatedInFilter> | null | undefined;
  readonly not?: StatedInFilter | null | undefined;
  readonly locator?: LocatorFilter | null | undefined;
  readonly rating?: TextFilter | null | undefined;
  readonly source?: SourceFilter | null | undefined;
};

export type StatedInQuantifier = {
  readonly some?: StatedInFilter | null | undefined;
  readonly none?: StatedInFilter | null | undefined;
  readonly every?: StatedInFilter | null | undefined;
};

export type PartyQuantifier = {
  readonly some?: PartyFilter | null | undefined;
  readonly none?: PartyFilter | null | undefined;
  readonly every?: PartyFilter | null | undefined;
};

export type QuantityQuantifier = {
  readonly some?: QuantityFilter | null | undefined;
  readonly none?: QuantityFilter | null | undefined;
  readonly every?: QuantityFilter | null | undefined;
};

export type RestatementFilter = {
  readonly and?: ReadonlyArray<RestatementFilter> | null | undefined;
  readonly or?: ReadonlyArray<RestatementFilter> | null | undefined;
  readonly not?: RestatementFilter | null | undefined;
  readonly fidelity?: FidelityFilter | null | undefined;
  readonly drift?: DriftListFilter | null | undefined;
  readonly note?: TextFilter | null | undefined;
  readonly claim?: ClaimFilter | null | undefined;
};

export type RestatementQuantifier = {
  readonly some?: RestatementFilter | null | undefined;
  readonly none?: RestatementFilter | null | undefined;
  readonly every?: RestatementFilter | null | undefined;
};

export type ClaimQuantifier = {
  readonly some?: ClaimFilter | null | undefined;
  readonly none?: ClaimFilter | null | undefined;
  readonly every?: ClaimFilter | null | undefined;
};

export type MilestoneQuantifier = {
  readonly some?: MilestoneFilter | null | undefined;
  readonly none?: MilestoneFilter | null | undefined;
  readonly every?: MilestoneFilter | null | undefined;
};

export type MetricQuantifier = {
  readonly some?: MetricFilter | null | undefined;
  readonly none?: MetricFilter | null | undefined;
  readonly every?: MetricFilter | null | undefined;
};

export type CitedByFilter = {
  readonly and?: ReadonlyArray<CitedByFilter> | null | undefined;
  readonly or?: ReadonlyArray<CitedByFilter> | null | undefined;
  readonly not?: CitedByFilter | null | undefined;
  readonly stance?: StanceFilter | null | undefined;
  readonly tier?: TierFilter | null | undefined;
  readonly finding?: TextFilter | null | undefined;
  readonly locator?: TextFilter | null | undefined;
  readonly access?: AccessFilter | null | undefined;
  readonly claim?: ClaimFilter | null | undefined;
};

export type CitedByQuantifier = {
  readonly some?: CitedByFilter | null | undefined;
  readonly none?: CitedByFilter | null | undefined;
  readonly every?: CitedByFilter | null | undefined;
};

export type StatedFilter = {
  readonly and?: ReadonlyArray<StatedFilter> | null | undefined;
  readonly or?: ReadonlyArray<StatedFilter> | null | undefined;
  readonly not?: StatedFilter | null | undefined;
  readonly locator?: LocatorFilter | null | undefined;
  readonly rating?: TextFilter | null | undefined;
  readonly claim?: ClaimFilter | null | undefined;
};

export type StatedQuantifier = {
  readonly some?: StatedFilter | null | undefined;
  readonly none?: StatedFilter | null | undefined;
  readonly every?: StatedFilter | null | undefined;
};

export type SourceQuantifier = {
  readonly some?: SourceFilter | null | undefined;
  readonly none?: SourceFilter | null | undefined;
  readonly every?: SourceFilter | null | undefined;
};

export type AdoptionQuantifier = {
  readonly some?: AdoptionFilter | null | undefined;
  readonly none?: AdoptionFilter | null | undefined;
  readonly every?: AdoptionFilter | null | undefined;
};

export type ObservationQuantifier = {
  readonly some?: ObservationFilter | null | undefined;
  readonly none?: ObservationFilter | null | undefined;
  readonly every?: ObservationFilter | null | undefined;
};

export type AffiliateFilter = {
  readonly and?: ReadonlyArray<AffiliateFilter> | null | undefined;
  readonly or?: ReadonlyArray<AffiliateFilter> | null | undefined;
  readonly not?: AffiliateFilter | null | undefined;
  readonly from?: PartialDateFilter | null | undefined;
  readonly to?: PartialDateFilter | null | undefined;
  readonly person?: PersonFilter | null | undefined;
};

export type AffiliateQuantifier = {
  readonly some?: AffiliateFilter | null | undefined;
  readonly none?: AffiliateFilter | null | undefined;
  readonly every?: AffiliateFilter | null | undefined;
};

export type ProjectQuantifier = {
  readonly some?: ProjectFilter | null | undefined;
  readonly none?: ProjectFilter | null | undefined;
  readonly every?: ProjectFilter | null | undefined;
};

export type AffiliationFilter = {
  readonly and?: ReadonlyArray<AffiliationFilter> | null | undefined;
  readonly or?: ReadonlyArray<AffiliationFilter> | null | undefined;
  readonly not?: AffiliationFilter | null | undefined;
  readonly from?: PartialDateFilter | null | undefined;
  readonly to?: PartialDateFilter | null | undefined;
  readonly party?: PartyFilter | null | undefined;
};

export type AffiliationQuantifier = {
  readonly some?: AffiliationFilter | null | undefined;
  readonly none?: AffiliationFilter | null | undefined;
  readonly every?: AffiliationFilter | null | undefined;
};

export type ReschedulingFilter = {
  readonly and?: ReadonlyArray<ReschedulingFilter> | null | undefined;
  readonly or?: ReadonlyArray<ReschedulingFilter> | null | undefined;
  readonly not?: ReschedulingFilter | null | undefined;
  readonly announcedOn?: PartialDateFilter | null | undefined;
  readonly milestone?: MilestoneFilter | null | undefined;
};

export type ReschedulingQuantifier = {
  readonly some?: ReschedulingFilter | null | undefined;
  readonly none?: ReschedulingFilter | null | undefined;
  readonly every?: ReschedulingFilter | null | undefined;
};

export type ReviewQuantifier = {
  readonly some?: ReviewFilter | null | undefined;
  readonly none?: ReviewFilter | null | undefined;
  readonly every?: ReviewFilter | null | undefined;
};

export type ClaimOrderField = "MADE_ON" | "STATUS" | "KIND" | "ID";

export type ClaimOrder = {
  readonly field: ClaimOrderField;
  readonly direction?: OrderDirection;
};

export type MilestoneOrderField = "DUE" | "HAPPENED_ON" | "TITLE" | "ID";

export type MilestoneOrder = {
  readonly field: MilestoneOrderField;
  readonly direction?: OrderDirection;
};

export type AdoptionOrderField = "SINCE" | "COMPONENT" | "ID";

export type AdoptionOrder = {
  readonly field: AdoptionOrderField;
  readonly direction?: OrderDirection;
};

export type FactCheckInput =
  | { readonly text: string; readonly url?: never; readonly document?: never }
  | { readonly text?: never; readonly url: string; readonly document?: never }
  | { readonly text?: never; readonly url?: never; readonly document: string };

export type TimelineAxis = "STATED" | "HAPPENED" | "DUE" | "PUBLISHED" | "RECORDED";
