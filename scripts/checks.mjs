/**
 * A check: what the line says, and the commands of it, programs of `node_modules`. `report` is where they leave the
 * numbers of their tests; without one a check counts as one.
 *
 * @typedef {{ title: string, commands: string[][], report?: string, needsBrowser?: boolean }} Check
 */

const folders = ["app", "bench", "components", "db", "deploy", "domain", "e2e", "messages", "scripts"];

/** @type {Check[]} */
export const checks = [
  { title: "format and lint", commands: [["@biomejs/biome/bin/biome", "check", "."]] },
  {
    title: "types",
    commands: [
      ["next/dist/bin/next", "typegen"],
      ["typescript/bin/tsc", "--noEmit"],
    ],
  },
  {
    title: "layers",
    commands: [
      [
        "dependency-cruiser/bin/dependency-cruise.mjs",
        "--config",
        ".dependency-cruiser.cjs",
        ...folders,
        "env.ts",
        "instrumentation.ts",
      ],
    ],
  },
  { title: "dead code", commands: [["knip/bin/knip.js"]] },
  {
    title: "rules, catalogues and both databases",
    commands: [
      [
        "vitest/vitest.mjs",
        "run",
        "--reporter=default",
        "--reporter=json",
        "--outputFile.json=test-results/vitest.json",
      ],
    ],
    report: "test-results/vitest.json",
  },
  { title: "build", commands: [["next/dist/bin/next", "build"]] },
  {
    title: "the build: instances, faults, doors",
    commands: [
      [
        "vitest/vitest.mjs",
        "run",
        "--config=vitest.built.config.ts",
        "--reporter=default",
        "--reporter=json",
        "--outputFile.json=test-results/built.json",
      ],
    ],
    report: "test-results/built.json",
  },
  {
    title: "journeys in the browser",
    commands: [["@playwright/test/cli.js", "test"]],
    report: "test-results/journeys.json",
    needsBrowser: true,
  },
];
