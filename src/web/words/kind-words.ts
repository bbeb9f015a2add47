/** How the explorer says what sort of thing a source or a party is. */
import type { OrganizationKind, ProjectKind, SourceKind } from "../api/schema-types.generated.ts";

/** The kinds of documents. */
export const SOURCE_KINDS: Readonly<Record<SourceKind, string>> = {
  ARTICLE: "Article",
  BLOG_POST: "Blog post",
  MAIL: "Mail",
  REPORT: "Report",
  SURVEY: "Survey",
  RELEASE_NOTES: "Release notes",
  DOCUMENTATION: "Documentation",
  GUIDANCE: "Guidance",
  TALK: "Talk",
  PAPER: "Paper",
  BOOK: "Book",
  JOB_POST: "Job advertisement",
  SOCIAL_POST: "Post on a social network",
  PRESS: "Press",
  CODE: "Code",
  DATASET: "Data set",
  EXPERIMENT: "Our own experiment",
};

/** The kinds of organizations. */
export const ORGANIZATION_KINDS: Readonly<Record<OrganizationKind, string>> = {
  AGENCY: "Public agency",
  FOUNDATION: "Foundation",
  COMMUNITY: "Community",
  PUBLISHER: "Publisher",
  CONFERENCE: "Conference",
  UNIVERSITY: "University",
};

/** The kinds of projects. */
export const PROJECT_KINDS: Readonly<Record<ProjectKind, string>> = {
  LANGUAGE: "Language",
  COMPILER: "Compiler",
  KERNEL: "Kernel",
  PRODUCT: "Product",
  LIBRARY: "Library",
  TOOL: "Tool",
  DISTRIBUTION: "Distribution",
  MODEL: "Model",
};
