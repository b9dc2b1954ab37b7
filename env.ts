import { z } from "zod";

const text = z.string().trim().min(1);
const optionalText = z.preprocess((value) => (value === "" ? undefined : value), text.optional());
const optionalAddress = z.preprocess((value) => (value === "" ? undefined : value), z.url().optional());

const database = z.url({ protocol: /^postgres(ql)?$/ });
const optionalDatabase = z.preprocess((value) => (value === "" ? undefined : value), database.optional());

/** Storage in a bucket takes all of these. */
const bucket = [
  "SIGNBOOK_S3_ENDPOINT",
  "SIGNBOOK_S3_BUCKET",
  "SIGNBOOK_S3_KEY",
  "SIGNBOOK_S3_SECRET",
] as const;

const variables = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
    HOST: text.default("127.0.0.1"),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
    DATABASE_URL: optionalDatabase,
    /** The same database past a pooler: what migrates and what listens needs a session of its own. */
    DATABASE_DIRECT_URL: optionalDatabase,
    /** Streaming replicas of the same server, separated by commas: they answer public reads that weigh much. */
    DATABASE_REPLICA_URL: z
      .string()
      .default("")
      .transform((list) => list.split(",").flatMap((part) => part.trim() || []))
      .pipe(z.array(database)),
    DATABASE_POOL: z.coerce.number().int().min(1).max(500).default(10),
    SIGNBOOK_DATA: text.default(".data"),
    SIGNBOOK_SAMPLE: z.enum(["load", "none"]).default("load"),
    SIGNBOOK_SAMPLE_PASSWORD: optionalText,
    /** Addresses of the reverse proxies whose `X-Forwarded-For` is believed. */
    SIGNBOOK_TRUSTED_PROXIES: z
      .string()
      .default("")
      .transform((list) => list.split(",").flatMap((part) => part.trim() || [])),
    /** What the register's identifiers of the Open Contracting Data Standard begin with. */
    SIGNBOOK_OCID_PREFIX: text.default("unregistered"),
    /** `1`: a copy for readers only, fed with `npm run publish:import`; nobody signs in. */
    SIGNBOOK_PUBLIC_ONLY: z
      .enum(["", "0", "1"])
      .default("")
      .transform((value) => value === "1"),
    /** File of the private key with which `npm run publish:export` signs. */
    SIGNBOOK_PUBLISH_KEY: optionalText,
    /** The public key of whoever feeds the copy. */
    SIGNBOOK_PUBLISHER_KEY: optionalText,
    NEXTAUTH_URL: optionalAddress,
    NEXTAUTH_SECRET: optionalText,
    /** A collector of OpenTelemetry, by OTLP over HTTP: see scripts/telemetry.mjs. */
    OTEL_EXPORTER_OTLP_ENDPOINT: optionalAddress,
    OIDC_ISSUER: optionalAddress,
    OIDC_CLIENT_ID: optionalText,
    OIDC_CLIENT_SECRET: optionalText,
    OIDC_NAME: optionalText,
    /** Folder of scans and photographs; `documents` in the data folder where it is left out. */
    SIGNBOOK_DOCUMENTS: optionalText,
    SIGNBOOK_S3_ENDPOINT: optionalAddress,
    SIGNBOOK_S3_BUCKET: optionalText,
    SIGNBOOK_S3_REGION: text.default("us-east-1"),
    SIGNBOOK_S3_KEY: optionalText,
    SIGNBOOK_S3_SECRET: optionalText,
  })
  .superRefine((settings, context) => {
    if (bucket.every((name) => settings[name] === undefined)) return;
    for (const name of bucket)
      if (settings[name] === undefined)
        context.addIssue({
          code: "custom",
          path: [name],
          message: `needed with the others of ${bucket.join(", ")}`,
        });
  });

/** Every setting by its name. */
export const settingNames: readonly string[] = Object.keys(variables.shape);

export type Env = Readonly<z.infer<typeof variables>>;

/** The settings as one reads them from a process environment. Throws one error that names every wrong variable. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = variables.safeParse(source);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment has settings that cannot be used:\n${faults.join("\n")}`);
}

let known: Env | undefined;

/** The settings of this process, read and checked once. */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

/** Adds what the first start of the embedded database makes for itself; other copies of this module see it too. */
export function amendEnv(made: { NEXTAUTH_SECRET: string }): void {
  Object.assign(process.env, made);
  known = undefined;
}
