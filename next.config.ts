import type { NextConfig } from "next";

/** Said with every answer. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Content-Security-Policy", value: "frame-ancestors 'none'; base-uri 'self'; object-src 'none'" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
];

/** The pages made to stand in others: no cookie, no form, and nothing of them needs an account. */
const framed = [
  { key: "Content-Security-Policy", value: "frame-ancestors *; base-uri 'self'; object-src 'none'" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/:language(zh|en|fr)/embed/:path*", headers: framed },
  ],
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
