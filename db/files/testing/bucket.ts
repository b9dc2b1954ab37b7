import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import { readEnv } from "../../../env";

/** A real S3-compatible storage on loopback with one empty bucket; its settings as the register reads them. */
export async function startBucket() {
  const directory = await mkdtemp(join(tmpdir(), "signbook-bucket-"));
  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: "documents", configs: [] }],
  });
  const { port }: AddressInfo = await server.run();
  return {
    settings: readEnv({
      SIGNBOOK_S3_ENDPOINT: `http://127.0.0.1:${port}/`,
      SIGNBOOK_S3_BUCKET: "documents",
      SIGNBOOK_S3_KEY: "S3RVER",
      SIGNBOOK_S3_SECRET: "S3RVER",
    }),
    async stop() {
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}
