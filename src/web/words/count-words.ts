/** How many there are, for people: `1 claim`, `1,204 claims`. */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** A number as it is read in running text: `4,200`. */
export function numberText(value: number): string {
  return value.toLocaleString("en-GB");
}
