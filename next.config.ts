import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import type { RouteHas } from "next/dist/lib/load-custom-routes";
import { ProjectFilter } from "./domain/filters";
import { Reading } from "./domain/reading";

const asking = (key: string): RouteHas[] => [{ type: "query", key }];

/** The overview is asked every filter, and how to count. */
const figuresAsked = Object.keys({ ...ProjectFilter.shape, ...Reading.shape }).map((key) => ({
  source: "/:language(zh|en|fr)",
  has: asking(key),
  destination: "/:language/asked",
}));

/** The other kept pages are asked as of when, and how to count. */
const readingAsked = Object.keys(Reading.shape).flatMap((key) => [
  {
    source: "/:language(zh|en|fr)/:page(origins|editions)",
    has: asking(key),
    destination: "/:language/asked/:page",
  },
  {
    source:
      "/:language(zh|en|fr)/:page(projects|editions|ceremonies|organizations|origins|domains)/:name([^/.]+)",
    has: asking(key),
    destination: "/:language/asked/:page/:name",
  },
]);

const config: NextConfig = {
  poweredByHeader: false,
  /** Done by scripts/held-bytes.mjs. */
  compress: false,
  reactStrictMode: true,
  rewrites: async () => ({
    /** A kept page that is asked to be read otherwise has a second route, made anew for each reader. */
    beforeFiles: [...figuresAsked, ...readingAsked],
    /** An address outside every language is answered as unknown in all of them: `[locale]` would take any word for one. */
    afterFiles: [
      { source: "/:language((?!(?:zh|en|fr|api|_next)(?:/|$))[^/]+)/:rest*", destination: "/404" },
    ],
    fallback: [],
  }),
  /** The second routes have no addresses of their own. */
  redirects: async () => [
    { source: "/:language(zh|en|fr)/asked", destination: "/:language", permanent: true },
    { source: "/:language(zh|en|fr)/asked/:rest*", destination: "/:language/:rest*", permanent: true },
  ],
  images: { unoptimized: true },
  cacheHandler: fileURLToPath(new URL("scripts/kept-pages.mjs", import.meta.url)),
  /** In seconds: a cache between may give a page once more while it asks for the new one, but not a withdrawn record for a year. */
  expireTime: 120,
  /** Types are a check of their own (`npm run check`), tests included: a start must not wait for them. */
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@electric-sql/pglite", "postgres", "@node-rs/argon2", "pino", "pdfkit"],
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    isrFlushToDisk: false,
    /** A page is loaded when somebody first asks for it: all of them at the start cost a second, and 40 MB for good. */
    preloadEntriesOnStart: false,
  },
};

export default config;
