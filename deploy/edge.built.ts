import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { ClientHttp2Session } from "node:http2";
import { connect } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../db/testing/postgres-server";
import { openssl } from "./testing/certificate";
import { nginx, startEdge } from "./testing/edge";
import { openHttp2, overHttp2 } from "./testing/over-http2";
import { type Ask, Person } from "./testing/person";
import { type ServedRegister, serveRegister } from "./testing/served-register";
import { type Trickle, trickle } from "./testing/trickle";

type Edge = Awaited<ReturnType<typeof startEdge>>;
const installed = Boolean(nginx && openssl);
const told = "x-told";

let register: ServedRegister;
/** Over TLS, and without; at both tests say from which address a request comes. */
let safe: Edge;
let plain: Edge;
let port: number;
const sessions: ClientHttp2Session[] = [];
beforeAll(async () => {
  if (!installed) return;
  const tls = await freePort();
  port = await freePort();
  register = await serveRegister({
    NEXTAUTH_URL: `https://127.0.0.1:${tls}`,
    SIGNBOOK_TRUSTED_PROXIES: "127.0.0.1",
    LOG_LEVEL: "silent",
  });
  safe = await startEdge(tls, [register.app], { tls: true, told });
  plain = await startEdge(port, [register.app], { told });
});
afterAll(async () => {
  for (const session of sessions) session.destroy();
  await safe?.stop();
  await plain?.stop();
  await register?.close();
});

/** A connection of its own over TLS. */
function opened(edge = safe, window?: number): ClientHttp2Session {
  const session = openHttp2(edge.url, edge.certificate, window);
  sessions.push(session);
  return session;
}
/** Something that stands in for the application, to see what it is asked. */
async function standIn(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: typeof address === "object" && address ? address.port : 0, close };
}

const get = (ask: Ask, path: string, headers: Record<string, string> = {}, edge = safe) =>
  ask(new URL(path, edge.url), { headers });

/** Side by side: the longest of them waits for nginx to lose its patience. */
const there = { skip: !installed, concurrent: true };
const why = installed ? "" : " (skipped: nginx or openssl is not installed)";

describe(`nginx, where connections are held${why}`, there, () => {
  const form = (from: string, length = 9_000) =>
    `POST /en/desk HTTP/1.1\r\nHost: here\r\n${told}: ${from}\r\nContent-Length: ${length}\r\n\r\n`;
  /** A hundred readers behind one address, who all open the same pages at the same moment. */
  const crowd = (from: string) =>
    Promise.all(
      Array.from({ length: 100 }, async () => {
        const statuses: number[] = [];
        for (const path of ["/en", "/zh/about", "/fr/editions", "/en/origins"]) {
          const answer = await fetch(plain.url + path, { headers: { [told]: from } });
          statuses.push((await answer.text()).includes("</html>") ? answer.status : 0);
        }
        return statuses;
      }),
    );

  it("gives up headers and bodies that trickle, and serves a crowd meanwhile", async () => {
    const headers = Array.from({ length: 300 }, () => trickle(port, "GET /en HTTP/1.1\r\nX: ", "x"));
    const bodies = Array.from({ length: 100 }, () => trickle(port, form("203.0.113.1"), "-"));
    const stopped = trickle(port, `${form("203.0.113.3")}begun`);
    const answered = () => bodies.filter((one) => one.said().startsWith("HTTP/1.1 429 "));
    await expect.poll(() => answered().length, { timeout: 5_000 }).toBe(50);
    expect(new Set((await crowd("203.0.113.2")).flat())).toEqual(new Set([200]));
    // A crowd behind the very address that is abused reads on: only what is sent is limited by then.
    expect(new Set((await crowd("203.0.113.1")).flat())).toEqual(new Set([200]));
    const given = await Promise.all([...headers, stopped].map((one) => one.end));
    expect(given.filter((said) => said.includes("200 OK"))).toEqual([]);
    const held = bodies.filter((one) => !answered().includes(one));
    expect(held).toHaveLength(50);
    for (const one of held) one.leave();
  }, 40_000);

  it("counts the networks of IPv6, however their addresses are written, and not each address", async () => {
    const until = async (from: (n: number) => string, all: number): Promise<number> => {
      const bodies: Trickle[] = Array.from({ length: 60 }, (_, n) => trickle(port, form(from(n)), "-"));
      const refused = () => bodies.filter((one) => one.said().startsWith("HTTP/1.1 429 ")).length;
      await expect.poll(refused, { timeout: 5_000 }).toBe(all);
      for (const one of bodies) one.leave();
      return refused();
    };
    expect(await until((n) => `2001:db8:1:2:${n + 1}:2:3:4`, 10)).toBe(10);
    expect(await until((n) => `2001:db8::${n + 1}:2:3:4`, 10)).toBe(10);
  });
});

describe(`nginx, over TLS and HTTP/2${why}`, there, () => {
  it("serves the pages, keeps them for a moment, and says that it is https for good", async () => {
    const session = opened();
    const ask = overHttp2(session);
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(ask, "/en")));
    expect(session.alpnProtocol).toBe("h2");
    for (const answer of answers) {
      expect(await answer.text()).toContain("</html>");
      expect(answer.headers.get("strict-transport-security")).toBe("max-age=31536000");
      expect(answer.headers.get("cache-control")).toBe("no-cache");
    }
    const kept = async () => (await get(ask, "/en")).headers.get("x-cache");
    await expect.poll(kept, { interval: 5, timeout: 10_000 }).toBe("HIT");
  });

  it("signs people in with cookies that only travel over TLS, whatever a request says of itself", async () => {
    const session = opened();
    const forged = { "x-forwarded-proto": "http", "x-forwarded-host": "evil.example" };
    const set: string[] = [];
    const ask: Ask = async (url, asked) => {
      const answer = await overHttp2(session)(url, asked);
      set.push(...answer.headers.getSetCookie());
      return answer;
    };
    const mei = new Person(safe.url, safe.url, 20_000, forged, ask);
    const typed = { email: "organizer@example.org", password: register.password };
    expect((await mei.send("/en/sign-in", 'name="password"', typed)).status).toBe(303);
    expect(set.some((one) => one.startsWith("__Secure-next-auth.session-token="))).toBe(true);
    for (const one of set) expect(one).toMatch(/; Secure(;|$)/i);
    const desk = await mei.open("/en/desk");
    expect([desk.status, desk.headers.get("x-cache")]).toEqual([200, null]);
  });

  it("tells the application that it is https, and where from, in place of what it was told", async () => {
    const echo = await standIn((request, response) => response.end(JSON.stringify(request.headers)));
    const edge = await startEdge(await freePort(), [echo], { tls: true });
    const names = ["x-forwarded-proto", "x-forwarded-host", "x-forwarded-for", "x-request-id", "forwarded"];
    const forged = Object.fromEntries([...names, "x-real-ip"].map((name) => [name, "forged"]));
    const ask = overHttp2(opened(edge));
    const heard: IncomingHttpHeaders = await (await get(ask, "/en", forged, edge)).json();
    expect(heard).toMatchObject({ "x-forwarded-proto": "https", "x-forwarded-for": "127.0.0.1" });
    expect(heard.host).toBe(new URL(edge.url).host);
    expect(JSON.stringify(heard)).not.toContain("forged");
    await edge.stop();
    echo.close();
  });

  it("speaks no older TLS than 1.2", async () => {
    const { hostname: host, port: at } = new URL(safe.url);
    const speaks = (version: "TLSv1.1" | "TLSv1.2") =>
      new Promise<boolean>((resolve) => {
        const only = { minVersion: version, maxVersion: version, ciphers: "DEFAULT@SECLEVEL=0" } as const;
        const socket = connect({ host, port: Number(at), ca: safe.certificate, ...only });
        socket.once("secureConnect", () => resolve(true)).once("error", () => resolve(false));
        socket.once("secureConnect", () => socket.destroy());
      });
    expect([await speaks("TLSv1.1"), await speaks("TLSv1.2")]).toEqual([false, true]);
  });
});

describe(`nginx, over TLS and HTTP/2, for those who mean harm${why}`, there, () => {
  it.each([
    ["requests", "/en", 300, 360, "203.0.113.9"],
    ["questions", "/en/projects?q=Works", 30, 60, "203.0.113.10"],
  ])(
    "holds no more %s than it should of an address that takes no answer, and serves the others",
    async (_, path, most, all, from) => {
      const sessions = Array.from({ length: all / 60 }, () => opened(safe, 1));
      const asked = sessions.flatMap((session) =>
        Array.from({ length: 60 }, () => session.request({ ":path": path, [told]: from })),
      );
      const statuses = await Promise.all(
        asked.map(async (stream) => (await once(stream, "response"))[0][":status"]),
      );
      expect(statuses.filter((status) => status === 429)).toHaveLength(all - most);
      expect(statuses.filter((status) => status === 200)).toHaveLength(most);
      expect((await get(overHttp2(opened()), path)).status).toBe(200);
      for (const session of sessions) session.destroy();
    },
  );

  it("hands on no more of what is asked and taken back at once than of what is waited for", async () => {
    const begun: unknown[] = [];
    const refused: unknown[] = [];
    const upstream = await standIn((request) => begun.push(request.url));
    const edge = await startEdge(await freePort(), [upstream], { tls: true, told });
    for (let lots = 1; lots <= 6; lots += 1) {
      const session = opened(edge);
      const lot = Array.from({ length: 90 }, (_, n) =>
        session
          .request({ ":path": `/en/desk/${n}`, [told]: "203.0.113.11" })
          .on("error", () => {})
          .on("response", (headers) => refused.push(headers)),
      );
      await expect.poll(() => begun.length + refused.length, { timeout: 10_000 }).toBe(lots * 90);
      for (const stream of lot) stream.close(8);
    }
    expect([begun.length, refused.length]).toEqual([300, 240]);
    await edge.stop();
    upstream.close();
  });

  it("ends a connection that asks and takes back without end, and serves the others meanwhile", async () => {
    const session = opened();
    const over = new Promise<void>((resolve) => session.once("close", resolve));
    await get(overHttp2(session), "/en");
    expect(session.remoteSettings.maxConcurrentStreams).toBe(100);
    const others = overHttp2(opened());
    let asked = 0;
    while (!session.closed && !session.destroyed && asked < 20_000) {
      for (let n = 0; n < 50 && !session.closed && !session.destroyed; n += 1, asked += 1)
        session
          .request({ ":path": "/en/about" })
          .on("error", () => {})
          .close(8);
      expect((await get(others, "/en")).status).toBe(200);
    }
    await over;
    expect(asked).toBeLessThan(2_000);
    expect((await fetch(`${register.app.url}/en`)).status).toBe(200);
  });
});
