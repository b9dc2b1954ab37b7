import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  /** Types are a check of their own (`npm run check`), tests included: a start must not wait for them. */
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@electric-sql/pglite", "postgres", "echarts", "@node-rs/argon2", "pino"],
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    isrFlushToDisk: false,
  },
};

export default config;
