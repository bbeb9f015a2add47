import { defineConfig } from "vitest/config";

export default defineConfig({
  // Packages in node_modules take GraphQL's CommonJS half; ours must be the same one.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/engine/global-setup.ts", "test/web/global-setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
