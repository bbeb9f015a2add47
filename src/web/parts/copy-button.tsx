import { useState } from "preact/hooks";
import { announce } from "../shell/announcer.tsx";

interface CopyButtonProps {
  /** A long text is better made when it is wanted. */
  readonly text: string | (() => string);
  readonly label: string;
}

const SHOWN_FOR_MS = 2_000;

/** Puts a text on the clipboard, and says whether that worked. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const [result, setResult] = useState<string | null>(null);
  const copy = async () => {
    const said = await writeClipboard(typeof text === "string" ? text : text());
    setResult(said);
    announce(said);
    setTimeout(() => setResult(null), SHOWN_FOR_MS);
  };
  return (
    <button type="button" class="button" onClick={copy}>
      {result ?? label}
    </button>
  );
}

/** Browsers have a clipboard on this machine and over HTTPS only. */
async function writeClipboard(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied.";
  } catch {
    return "The browser did not allow it.";
  }
}
