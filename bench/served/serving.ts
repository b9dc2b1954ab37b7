import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { startInstance } from "../../deploy/testing/instance";
import { weighed } from "../../deploy/testing/weighed";
import type { Case, Register } from "../cases";
import { askOften } from "./ask";
import { publishingByForm } from "./publishing-by-form";
import { type Served, serve, serveAtTheEdge, serveBare, settingsOf } from "./servers";

/** Requests of one measurement. */
const inARow = 100;

/** What the built product costs while it serves the register of the bench. Nothing is started before it is needed. */
export function serving(register: Register, url: string): { cases: Case[]; stop: () => Promise<void> } {
  const stops: (() => Promise<void>)[] = [];
  const kept = <T extends { stop: () => Promise<void> } | null>(start: () => Promise<T>) => {
    let started: Promise<T> | undefined;
    return () => {
      started ??= start().then((one) => {
        if (one) stops.push(one.stop);
        return one;
      });
      return started;
    };
  };
  const app = kept(() => serve(register.db, url));
  const bare = kept(() => serveBare());
  const page = "/en/domains/AI";
  const edge = kept(() => serveAtTheEdge(url, page));
  const cases = [
    starting(url),
    memory(url, app, bare),
    processorTime(register, app, bare, page),
    oneProject(register, app),
    publishingByForm(register, app),
    throughTheEdge(edge, page),
    scripts(app, page),
  ];
  return { cases, stop: async () => void (await Promise.all(stops.map((stop) => stop()))) };
}

/** From nothing to the first page. */
function starting(url: string): Case {
  const timed = async (start: () => Promise<{ stop: () => Promise<void> }>) => {
    const begun = performance.now();
    const { stop } = await start();
    const taken = performance.now() - begun;
    await stop();
    return taken;
  };
  return {
    work: "a cold start to the first page",
    unit: "ms",
    rounds: 5,
    weighed: [
      { name: "raw: a server of Node", measure: () => timed(() => serveBare()) },
      {
        name: "Signbook",
        measure: () =>
          timed(async () => {
            const app = await startInstance(settingsOf(url));
            await (await fetch(`${app.url}/en`)).text();
            return app;
          }),
      },
    ],
  };
}

type Started<T> = () => Promise<T>;
type Bare = Awaited<ReturnType<typeof serveBare>>;

function memory(url: string, app: Started<Served>, bare: Started<Bare>): Case {
  const asItHasStarted = async () => {
    const weight = await weighed();
    const { stop } = await startInstance({ ...settingsOf(url), ...weight.settings });
    const { rss } = await weight.held();
    await stop();
    return rss;
  };
  return {
    work: "memory of the idle server",
    weighed: [
      { name: "raw: a server of Node", measure: async () => (await (await bare()).weight.held()).rss },
      { name: "Signbook, as it has started", measure: asItHasStarted },
      { name: "Signbook, after a sign-in", measure: async () => (await (await app()).weight.held()).rss },
    ],
  };
}

/** Code is compiled while it is used: so many times a hundred are asked before, at most, until a hundred cost no less. */
const warmedUpTo = 10;

/** Milliseconds of the processor for one request, of the process that answers, once its code is compiled. */
function processorTime({ sql }: Register, app: Started<Served>, bare: Started<Bare>, kept: string): Case {
  const perRequest = async (weight: Served["weight"], asked: () => Promise<unknown>) => {
    const once = async () => {
      const before = await weight.used();
      await asked();
      return ((await weight.used()).cpu - before.cpu) / inARow;
    };
    let last = await once();
    for (let warm = 1, earlier = Number.POSITIVE_INFINITY; warm < warmedUpTo && last < earlier; warm += 1)
      [earlier, last] = [last, await once()];
    return once();
  };
  const ofApp = async (path: string) => {
    const { app: instance, weight, organizer } = await app();
    const asked = { port: instance.port, path, headers: { Cookie: organizer.cookie() } };
    return perRequest(weight, () => askOften(asked, inARow, 1));
  };
  const anyReference = async () =>
    (await sql<{ reference: string }[]>`select reference from projects limit 1`)[0]?.reference ?? "";
  return {
    work: "processor time of a request",
    unit: "ms of CPU",
    rounds: 3,
    weighed: [
      {
        name: "raw: a server of Node",
        measure: async () => {
          const { port, weight } = await bare();
          return perRequest(weight, () => askOften({ port, path: "/" }, inARow, 1));
        },
      },
      { name: "an empty route of the build", measure: () => ofApp("/api/health/live") },
      { name: "a kept page of a domain", measure: () => ofApp(kept) },
      { name: "a kept page of everything", measure: () => ofApp("/en") },
      {
        name: "a kept page of a project",
        measure: async () => ofApp(`/en/projects/${await anyReference()}`),
      },
      { name: "a page with session and database", measure: () => ofApp("/en/desk") },
    ],
  };
}

/** Every request asks for another project, so that nothing helps but the database. */
function oneProject({ sql }: Register, app: Started<Served>): Case {
  const references = async () => {
    const found = await sql<{ reference: string }[]>`select reference from projects
      where state = 'published' order by id limit ${inARow}`;
    return found.map(({ reference }) => reference);
  };
  const asked = async (paths: readonly string[]) => {
    const { port } = (await app()).app;
    const start = performance.now();
    const lots = [...Array(8).keys()].map((lot) => paths.filter((_, at) => at % 8 === lot));
    await Promise.all(
      lots.map(async (lot) => {
        for (const path of lot) await askOften({ port, path }, 1, 1);
      }),
    );
    return (performance.now() - start) / paths.length;
  };
  return {
    work: "one project as JSON, 8 clients",
    unit: "ms",
    rounds: 7,
    weighed: [
      {
        name: "raw: an empty route of the build",
        measure: () => asked(Array(inARow).fill("/api/health/live")),
      },
      {
        name: "/api/v1/projects/[reference]",
        measure: async () => asked((await references()).map((one) => `/api/v1/projects/${one}`)),
      },
    ],
  };
}

/** A kept page by eight readers at once: milliseconds of all for one. */
function throughTheEdge(edge: Started<Awaited<ReturnType<typeof serveAtTheEdge>>>, path: string): Case {
  const times = 4_000;
  const asked = (which: "edge" | "plain" | "bare") => async () => {
    const servers = await edge();
    if (!servers) throw new Error("This computer has no nginx.");
    return (await askOften({ port: servers[which], path }, times, 8)) / times;
  };
  return {
    work: "a public page at the edge, 8 clients",
    unit: "ms",
    rounds: 7,
    weighed: [
      { name: "raw: nginx, the same bytes in a file", measure: asked("plain") },
      { name: "raw: Node, the same bytes", measure: asked("bare") },
      { name: "through the shipped configuration", measure: asked("edge") },
    ],
  };
}

const Manifest = z.object({ rootMainFiles: z.array(z.string()) });

/** What a reader's browser loads of scripts, compressed; raw is what the framework loads for any page. */
function scripts(app: Started<Served>, path: string): Case {
  const compressed = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`.next/${file}`)).length, 0);
  const ofTheFramework = () =>
    Manifest.parse(JSON.parse(readFileSync(".next/build-manifest.json", "utf8"))).rootMainFiles;
  return {
    work: "scripts of a public page, compressed",
    weighed: [
      { name: "raw: the framework's own", measure: async () => compressed(ofTheFramework()) },
      {
        name: "a public page",
        measure: async () => {
          const page = await (await fetch(`${(await app()).app.url}${path}`)).text();
          const named = page.matchAll(/<script\b[^>]*\bsrc="\/_next\/([^"?]+)[^"]*"(?![^>]*nomodule)/gi);
          return compressed(new Set([...named].map(([, file = ""]) => file)));
        },
      },
    ],
  };
}
