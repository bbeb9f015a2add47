/** A piece of the generated SDL. */
export interface SdlBlock {
  readonly keyword: "enum" | "input" | "type";
  readonly name: string;
  readonly description: string;
  /** Values or fields, each with its description before it. */
  readonly lines: readonly string[];
}

/** A line with its description. */
export function described(description: string, text: string): string {
  return `"""${description}""" ${text}`;
}

export function printBlock({ keyword, name, description, lines }: SdlBlock): string {
  return `"""${description}"""\n${keyword} ${name} {\n${lines.map((line) => `  ${line}`).join("\n")}\n}`;
}
