/** Names the revision that an answer is of, so that asking again at it gives the same data. */
import type { ExecutionResult } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "../operation.ts";

/** Adds `extensions.revision` to answers that read the graph. */
export function revisionExtension(): Plugin<RequestContext> {
  return {
    onExecute({ args }) {
      const context = args.contextValue as RequestContext;
      return {
        async onExecuteDone({ result, setResult }) {
          if (context.answer === undefined) return;
          const revision = await context.answer.then(
            (answer) => answer.revision,
            () => null,
          );
          if (revision === null) return;
          const single = result as ExecutionResult;
          setResult({ ...single, extensions: { ...single.extensions, revision } });
        },
      };
    },
  };
}
