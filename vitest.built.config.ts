import { defineConfig } from "vitest/config";

/** What is tried with the build, in processes of its own: after `next build`. */
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["deploy/**/*.built.ts"],
    pool: "forks",
    // What is measured in seconds wants the machine for itself.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
