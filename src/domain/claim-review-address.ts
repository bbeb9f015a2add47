/** Addresses that may be passed on: whoever reads a record or a review must not learn somebody's password from it. */

/**
 * What stands between the slashes and the last @ before the path; a URL parser takes backslashes and more slashes as well. A
 * scheme is bounded, so that long words cost no more than others.
 */
const CREDENTIALS = /([a-z][a-z0-9+.-]{0,30}:[/\\]{2,})(?:[^/\\?#\s]*@[/\\]*)+/gi;

/** A text whose addresses hold neither user nor password, be it one address alone; the same text where none does. */
export function withoutCredentials(text: string): string {
  return text.replace(CREDENTIALS, "$1");
}
