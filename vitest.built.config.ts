import { defineConfig } from "vitest/config";

/** What is tried with the build, in processes of its own: after `next build`. */
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["deploy/**/*.built.ts"],
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
