import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  /** An address outside every language is answered as unknown in all of them: `[locale]` would take any word for one. */
  rewrites: async () => [
    { source: "/:language((?!(?:zh|en|fr|api|_next)(?:/|$))[^/]+)/:rest*", destination: "/404" },
  ],
  images: { unoptimized: true },
  /** Types are a check of their own (`npm run check`), tests included: a start must not wait for them. */
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@electric-sql/pglite", "postgres", "@node-rs/argon2", "pino", "pdfkit"],
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    isrFlushToDisk: false,
  },
};

export default config;
