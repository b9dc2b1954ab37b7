import type { NextConfig } from "next";

/** Said with every answer. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Content-Security-Policy", value: "frame-ancestors 'none'; base-uri 'self'; object-src 'none'" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  /** Documents say a stricter policy of their own. */
  headers: async () => [{ source: "/:path((?!api/documents/).*)", headers }],
  /** An address outside every language is answered as unknown in all of them: `[locale]` would take any word for one. */
  rewrites: async () => [
    { source: "/:language((?!(?:zh|en|fr|api|_next)(?:/|$))[^/]+)/:rest*", destination: "/404" },
  ],
  images: { unoptimized: true },
  /** Types are a check of their own (`npm run check`), tests included: a start must not wait for them. */
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@electric-sql/pglite", "postgres", "@node-rs/argon2", "pino"],
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    isrFlushToDisk: false,
  },
};

export default config;
