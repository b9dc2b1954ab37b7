import { existsSync, readFileSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readEnv, settingNames } from "../env";
import { trustedProxies } from "../scripts/proxies.mjs";
import { type Instruction, instructionsOf } from "./testing/containerfile";

const Service = z.object({
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()).default([]),
  tmpfs: z.array(z.string()).default([]),
  networks: z.preprocess(
    (given) => (Array.isArray(given) ? Object.fromEntries(given.map((name) => [name, {}])) : given),
    z.record(z.string(), z.object({ ipv4_address: z.ipv4().optional() })),
  ),
  ports: z.array(z.string()).default([]),
  depends_on: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).default([]),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
  stop_grace_period: z.string().optional(),
  read_only: z.boolean().default(false),
});
const Compose = z.object({
  services: z.object({ database: Service, one: Service, two: Service, edge: Service }),
  networks: z.object({
    inside: z.object({ ipam: z.object({ config: z.tuple([z.object({ subnet: z.string() })]) }) }),
  }),
  volumes: z.record(z.string(), z.null()),
});

const text = (file: string) => readFileSync(file, "utf8");
const compose = Compose.parse(parseYaml(text("deploy/compose.yaml")));
const { database, one, two, edge } = compose.services;
const containerfile = instructionsOf(text("deploy/Containerfile"));
const unit = text("deploy/signbook@.service");
const ignored = text(".dockerignore").split("\n").filter(Boolean);

const all = (name: string) => containerfile.filter((each) => each.name === name);
function only(name: string): Instruction {
  const [found, ...more] = all(name);
  if (!found || more.length > 0) throw new Error(`There is not one ${name}.`);
  return found;
}
const list = z.array(z.string());
const command = (name: string): string[] => list.parse(JSON.parse(only(name).value.replace(/^[^[]*/, "")));
const set = Object.fromEntries(
  all("ENV").flatMap(({ value }) => value.split(" ").map((pair) => pair.split("="))),
);

/** What compose makes of `${NAME:?…}` and `${NAME:-…}` where deploy/.env says so much. */
function filled(value: string): string {
  const given: Record<string, string> = {
    ...{ POSTGRES_PASSWORD: "word", NEXTAUTH_URL: "https://register.example.org", NEXTAUTH_SECRET: "secret" },
    SIGNBOOK_HOST: "register.example.org",
  };
  return value.replace(
    /\$\{(\w+)(?::([?-])([^}]*))?\}/g,
    (_, name: string, way: string, otherwise: string) => {
      const said = given[name] ?? (way === "-" ? otherwise : undefined);
      if (said === undefined) throw new Error(`Nobody is asked for ${name}.`);
      return said;
    },
  );
}
const settingsOf = (service: z.infer<typeof Service>) =>
  Object.fromEntries(Object.entries(service.environment).map(([name, value]) => [name, filled(value)]));

describe("The container", () => {
  it("is started as the systemd unit and npm start do it", () => {
    const start = command("CMD").join(" ");
    expect(unit).toContain(`ExecStart=/usr/bin/${start}\n`);
    expect(text("package.json")).toContain(`exec ${start.replace("server.mjs", "start.mjs")}"`);
  });

  it("is made of files that are there, and that its making is shown", () => {
    for (const { value } of all("COPY"))
      for (const file of value.split(" ").slice(0, -1)) {
        expect(existsSync(file), file).toBe(true);
        expect(ignored, file).not.toContain(file);
      }
    for (const secret of [".git", ".data", "backups", ".env*", "deploy/.env*", "node_modules", ".next"])
      expect(ignored).toContain(secret);
  });

  it("has what is run after the packages are installed before they are", () => {
    const { postinstall } = z
      .object({ scripts: z.object({ postinstall: z.string() }) })
      .parse(JSON.parse(text("package.json"))).scripts;
    const install = containerfile.findIndex(({ value }) => value.startsWith("npm ci"));
    const copied = containerfile.slice(0, install).filter(({ name }) => name === "COPY");
    expect(postinstall).toBe("node scripts/mend-postgres.mjs");
    expect(copied.map(({ value }) => value)).toContain("scripts/mend-postgres.mjs scripts/");
    expect(text("scripts/mend-postgres.mjs")).not.toMatch(/from "\.|import\("\./);
  });

  it("is told settings that there are, and keeps its data where a stranger to the system may write", () => {
    expect(Object.keys(set).filter((name) => !settingNames.includes(name))).toEqual([]);
    expect(readEnv(set)).toMatchObject({ NODE_ENV: "production", HOST: "0.0.0.0", PORT: 3000 });
    expect(only("VOLUME").value).toBe(set.SIGNBOOK_DATA);
    expect(only("USER").value).toBe("node");
    expect(all("RUN").map(({ value }) => value)).toContain(
      `mkdir ${set.SIGNBOOK_DATA} && chown node:node ${set.SIGNBOOK_DATA}`,
    );
  });

  it("is asked for its health where it listens, at an address that there is", () => {
    const [, port, path] =
      /http:\/\/127\.0\.0\.1:(\d+)(\/[a-z/]+)/.exec(command("HEALTHCHECK").join(" ")) ?? [];
    expect([port, only("EXPOSE").value]).toEqual([set.PORT, set.PORT]);
    expect(existsSync(`app${path}/route.ts`)).toBe(true);
  });

  it("is given the time to end that the systemd unit gives", () => {
    expect(unit).toContain(`TimeoutStopSec=${one.stop_grace_period?.replace("s", "")}\n`);
    expect(only("STOPSIGNAL").value).toBe("SIGTERM");
  });
});

describe("The containers together", () => {
  it("are two instances alike, with settings that there are and that can be read", () => {
    expect({ ...two, networks: null }).toEqual({ ...one, networks: null });
    expect(Object.keys(one.environment).filter((name) => !settingNames.includes(name))).toEqual([]);
    expect(readEnv({ ...set, ...settingsOf(one) })).toMatchObject({
      DATABASE_URL: "postgres://signbook:word@database:5432/signbook",
      NEXTAUTH_URL: "https://register.example.org",
      NEXTAUTH_SECRET: "secret",
    });
  });

  it("are made from the file that lies beside", () => {
    expect(existsSync(`deploy/${one.build?.context}/${one.build?.dockerfile}`)).toBe(true);
  });

  it("ask for a database that is made as it must be", () => {
    const { POSTGRES_USER, POSTGRES_DB, POSTGRES_PASSWORD, POSTGRES_INITDB_ARGS } = settingsOf(database);
    const url = new URL(settingsOf(one).DATABASE_URL ?? "");
    expect([url.username, url.pathname, url.password]).toEqual([
      POSTGRES_USER,
      `/${POSTGRES_DB}`,
      POSTGRES_PASSWORD,
    ]);
    expect(compose.services).toHaveProperty(url.hostname);
    expect(POSTGRES_INITDB_ARGS).toBe("--encoding=UTF8 --locale=C.UTF-8");
  });

  it("believe the network that they share with nginx, and no other, of where a reader is", () => {
    const [{ subnet }] = compose.networks.inside.ipam.config;
    expect(one.environment.SIGNBOOK_TRUSTED_PROXIES).toBe(subnet);
    const isTrusted = trustedProxies(subnet);
    expect([isTrusted("172.30.0.9"), isTrusted("172.31.0.9")]).toEqual([true, false]);
    for (const service of [database, one, edge]) expect(Object.keys(service.networks)).toEqual(["inside"]);
    expect([one, two, database].flatMap(({ ports }) => ports)).toEqual([]);
  });

  it("give nginx's template every value that it asks for, and no other", () => {
    const [mounted, to] = edge.volumes[0]?.split(":") ?? [];
    expect(to).toMatch(/^\/etc\/nginx\/templates\/.+\.template$/);
    const template = text(`deploy/${mounted}`);
    const asked = new Set([...template.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
    expect(Object.keys(edge.environment).toSorted()).toEqual([...asked].toSorted());
    expect(edge.tmpfs).toEqual([edge.environment.SIGNBOOK_CACHE]);
  });

  it("let nginx ask each instance at an address that no other container can have, where it listens", () => {
    const addresses = [one, two].map(({ networks }) => networks.inside?.ipv4_address ?? "");
    expect(edge.environment.SIGNBOOK_INSTANCES).toBe(
      addresses.map((address) => `server ${address}:${set.PORT};`).join(" "),
    );
    expect(new Set(addresses).size).toBe(2);
    const isInside = trustedProxies(one.environment.SIGNBOOK_TRUSTED_PROXIES ?? "");
    expect(addresses.filter((address) => !isInside(address))).toEqual([]);
    expect(edge.depends_on).toEqual(["one", "two"]);
  });

  it("write to volumes that there are, and to memory", () => {
    const mounts = [...one.volumes, ...database.volumes].map((mount) => mount.split(":"));
    expect(mounts.filter(([volume = ""]) => !(volume in compose.volumes))).toEqual([]);
    expect(one.volumes).toEqual([`documents:${set.SIGNBOOK_DATA}`]);
    expect([one.read_only, one.tmpfs]).toEqual([true, ["/tmp"]]);
  });
});
