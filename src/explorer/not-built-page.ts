/** What is shown in place of the explorer where nobody has built it. */

/** Says how it is built, and that the API is there all the same. */
export function notBuiltPage(): Response {
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Claimline: the explorer is not built</title>
<h1>The explorer is not built</h1>
<p>In the project's folder, <code>npm ci</code> and <code>npm run build:web</code> build it; <code>npm start</code> does so by itself.</p>
<p>The API works without: <a href="/graphql">/graphql</a>.</p>
</html>
`;
  return new Response(page, {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'",
      "x-content-type-options": "nosniff",
    },
  });
}
