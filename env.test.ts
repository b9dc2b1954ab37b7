import { describe, expect, it } from "vitest";
import { readEnv } from "./env";

describe("The settings", () => {
  it("need nothing: a newcomer gets the embedded database on the loopback address", () => {
    expect(readEnv({})).toMatchObject({
      HOST: "127.0.0.1",
      PORT: 3000,
      SIGNBOOK_DATA: ".data",
      SIGNBOOK_SAMPLE: "load",
    });
  });

  it("read an empty variable as one that is not set", () => {
    expect(readEnv({ DATABASE_URL: "", OIDC_ISSUER: "", NEXTAUTH_SECRET: "" })).toEqual(readEnv({}));
  });

  it("read a list of proxies", () => {
    const { SIGNBOOK_TRUSTED_PROXIES } = readEnv({ SIGNBOOK_TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8," });
    expect(SIGNBOOK_TRUSTED_PROXIES).toEqual(["127.0.0.1", "10.0.0.0/8"]);
  });

  it("read a list of replicas, which are databases", () => {
    const one = "postgres://one/register";
    const two = "postgresql://two:5433/register";
    expect(readEnv({ DATABASE_REPLICA_URL: `${one}, ${two},` }).DATABASE_REPLICA_URL).toEqual([one, two]);
    expect(readEnv({ DATABASE_REPLICA_URL: "" }).DATABASE_REPLICA_URL).toEqual([]);
    expect(() => readEnv({ DATABASE_REPLICA_URL: "replica.example.org" })).toThrow(/DATABASE_REPLICA_URL/);
  });

  it("take a bucket whole or not at all", () => {
    const whole = {
      SIGNBOOK_S3_ENDPOINT: "https://storage.example.org",
      SIGNBOOK_S3_BUCKET: "documents",
      SIGNBOOK_S3_KEY: "key",
      SIGNBOOK_S3_SECRET: "secret",
    };
    expect(readEnv(whole)).toMatchObject(whole);
    expect(() => readEnv({ ...whole, SIGNBOOK_S3_SECRET: "" })).toThrow(/SIGNBOOK_S3_SECRET: needed/);
  });

  it("name every variable that cannot be used, all at once", () => {
    const wrong = { PORT: "http", DATABASE_URL: "mysql://here/register", SIGNBOOK_SAMPLE: "some" };
    expect(() => readEnv(wrong)).toThrow(/PORT:.*DATABASE_URL:.*SIGNBOOK_SAMPLE:/s);
  });
});
