/** Texts inside XML 1.0. */
import { writableText } from "../characters.ts";

/** Markup, and whatever some reader takes for the end of a line (those of XML 1.1 among them) or for a space. */
const WRITTEN_OUT = /[&<>"\t\n\r\u0085\u2028]/g;

/** A text inside an element, or inside an attribute between double quotes; line breaks and tabs stay what they are, forbidden characters go. */
export function xmlText(text: string): string {
  return writableText(text).replace(WRITTEN_OUT, (character) => `&#${character.charCodeAt(0)};`);
}

/** An element with attributes, those without a value left out; what is inside is XML already. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  inside = "",
): string {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const start = [name, ...given.map(([key, value]) => `${key}="${xmlText(value)}"`)].join(" ");
  return inside === "" ? `<${start}/>` : `<${start}>${inside}</${name}>`;
}
