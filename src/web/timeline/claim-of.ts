/** The id of the claim that an assessment judges: assessments are named after it, `assessment:claim-slug/2`. */
export function claimOf(assessment: string): string {
  return assessment.replace(/^assessment:(.*)\/\d+$/, "claim:$1");
}
