import { defineConfig } from "vitest/config";

const pure = ["domain/**/*.test.ts", "messages/**/*.test.ts", "components/**/*.test.{ts,tsx}"];

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    pool: "forks",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "rules", include: pure } },
      {
        extends: true,
        test: {
          name: "register",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...pure, "node_modules/**", ".next/**", "e2e/**"],
          globalSetup: ["db/testing/global-setup.ts"],
        },
      },
    ],
  },
});
