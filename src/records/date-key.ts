/** Keys whose values are dates; a test holds the list to the schemas. */

const DATE_KEYS: ReadonlySet<string> = new Set([
  "announcedOn",
  "asOf",
  "deliveredOn",
  "due",
  "from",
  "happenedOn",
  "madeOn",
  "publishedOn",
  "since",
  "to",
  "validFrom",
]);

/** Whether a key of a record holds a date, which is read as the text that was written. */
export function isDateKey(key: string): boolean {
  return DATE_KEYS.has(key);
}

/** All such keys, in the order of the alphabet. */
export function dateKeys(): readonly string[] {
  return [...DATE_KEYS];
}
