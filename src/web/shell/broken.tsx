/** What is shown when a page could not be drawn or loaded. */
export function Broken({ failure }: { readonly failure: Error }) {
  return (
    <section class="notice" role="alert">
      <h1>This page could not be shown</h1>
      <p>{failure.message}</p>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          Load it again
        </button>{" "}
        <a href="/" onClick={() => location.assign("/")}>
          Go to the overview
        </a>
      </p>
    </section>
  );
}
