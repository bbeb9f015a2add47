/** Builds the explorer (`npm run build:web`); `npx vite` serves it while one works on it, beside `npm start`. */
import { defineConfig } from "vite";

/** The script that other pages load. */
const EMBEDDED = "claimline-status";

export default defineConfig({
  root: "src/web",
  // Errors and warnings only, so that `--json` of a command stays the only thing printed.
  logLevel: "warn",
  build: {
    target: "es2022",
    // Every file can be cached for ever by its name; nothing is put into the page, which the policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: "src/web/index.html", [EMBEDDED]: "src/web/embed/claimline-status.ts" },
      // Pages of others name the element's script, so its name stays.
      output: { entryFileNames: ({ name }) => (name === EMBEDDED ? "[name].js" : "assets/[name]-[hash].js") },
    },
  },
  server: {
    proxy: {
      "/graphql": "http://127.0.0.1:4000",
      "/feeds": "http://127.0.0.1:4000",
      "/badge": "http://127.0.0.1:4000",
    },
  },
});
