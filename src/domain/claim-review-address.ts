/** Addresses that may be passed on: whoever reads a record or a review must not learn somebody's password from it. */

/** User and password inside a path, as in the copy that an archive keeps of such an address. */
const INNER_CREDENTIALS = /(https?:\/+)[^/?#\\\s@]+@/gi;

/** An http(s) address without user and password, its own and those of an address inside it; the same text where there are none. */
export function withoutCredentials(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const hadOwn = url.username !== "" || url.password !== "";
  url.username = "";
  url.password = "";
  return (hadOwn ? url.href : address).replace(INNER_CREDENTIALS, "$1");
}
