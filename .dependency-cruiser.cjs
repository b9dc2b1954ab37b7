const test = "\\.test\\.tsx?$|(^|/)testing/";
const layers = "^(app|components|db|deploy|domain|messages|e2e|bench|scripts|instrumentation\\.ts|env\\.ts)";
const npm = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"];

/** Nothing of ours but what `may` matches. */
const only = (layer, may, comment) => ({
  name: `${layer}-knows-its-place`,
  severity: "error",
  comment,
  from: { path: `^${layer}/`, pathNot: test },
  to: { path: layers, pathNot: may },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    only(
      "domain",
      "^domain/",
      "The rules know no database and no web: they must be readable and testable alone.",
    ),
    only(
      "messages",
      "^(messages|domain)/",
      "The words need only the domain: they are used on every page and in every mail.",
    ),
    only(
      "components",
      "^(components|messages|domain)/",
      "Components draw what they are handed; pages fetch and hand it over.",
    ),
    only(
      "db",
      "^(db/|domain/|env\\.ts$)",
      "The database keeps what the domain decided, and knows nothing of pages.",
    ),
    only(
      "app",
      "^(app/|components/|db/|domain/|messages/|env\\.ts$)",
      "Pages are made of components, reads and rules; tools and tests are not part of them.",
    ),
    {
      name: "e2e-knows-the-browser-only",
      severity: "error",
      comment: "A journey does what a person can do: it must not reach behind the page.",
      from: { path: "^e2e/" },
      to: { path: layers, pathNot: "^e2e/" },
    },
    {
      name: "env-stands-alone",
      severity: "error",
      comment: "The settings are read before anything else is.",
      from: { path: "^env\\.ts$" },
      to: { path: layers },
    },
    {
      name: "domain-calculates",
      severity: "error",
      comment:
        "The domain may use zod, decimal.js, stdnum and pinyin-pro; anything else belongs to another layer.",
      from: { path: "^domain/", pathNot: test },
      to: { dependencyTypes: npm, pathNot: "node_modules/(zod|decimal\\.js|stdnum|pinyin-pro)/" },
    },
    {
      name: "pure-layers-read-no-files",
      severity: "error",
      comment: "Rules, words and components run anywhere: nothing of Node in them.",
      from: { path: "^(domain|messages|components)/", pathNot: test },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-web-in-the-database",
      severity: "error",
      comment: "db/ runs in scripts and tests too, where there is no request.",
      from: { path: "^db/" },
      to: { path: "node_modules/(next|react|react-dom|next-auth|server-only)/" },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      comment: "What tests use is not shipped.",
      from: { path: "^(app|components|db|domain|messages)/", pathNot: test },
      to: { path: test },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Two files that need each other are one file, or want a third.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "nothing-missing",
      severity: "error",
      comment: "The import leads nowhere.",
      from: { path: layers },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.next|node_modules/\\.cache)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      mainFields: ["main", "types"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
