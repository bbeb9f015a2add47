/** What the page asked and what it was answered, for whoever wants to go on from there. */
import { useState } from "preact/hooks";
import type { Operation } from "../api/operation.ts";
import { CopyButton } from "./copy-button.tsx";
import "./asked.css";

interface AskedProps<Data, Variables> {
  readonly operation: Operation<Data, Variables>;
  readonly variables: Variables;
  readonly data: Data;
}

/** The operation, its variables and the answer, each to copy. Written out when it is opened first. */
export function Asked<Data, Variables>({ operation, variables, data }: AskedProps<Data, Variables>) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class="part asked" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>The GraphQL and the JSON of this page</summary>
      {wasOpened && (
        <>
          <p class="part-lead">
            Send this to <a href="/graphql">/graphql</a> and you get what is shown here.
          </p>
          <Code title="Operation" text={operation.text} />
          <Code title="Variables" text={JSON.stringify(variables, null, 2)} />
          <Code title="Answer" text={JSON.stringify(data, null, 2)} />
        </>
      )}
    </details>
  );
}

function Code({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <figure class="code">
      <figcaption>
        {title} <CopyButton text={text} label={`Copy the ${title.toLowerCase()}`} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys have to reach it */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </figure>
  );
}
