import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { settleOrigin, trustedProxies } from "./proxies.mjs";

function requestFrom(address: string, headers: Record<string, string>): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: address });
  return Object.assign(new IncomingMessage(socket), { headers: { ...headers } });
}

const forged = {
  "x-forwarded-for": "1.2.3.4",
  "x-forwarded-host": "elsewhere.example",
  forwarded: "for=1.2.3.4",
};

it("believes nothing that a stranger says of where a request came from", () => {
  const request = requestFrom("::ffff:192.0.2.7", forged);
  expect(settleOrigin(request, trustedProxies("127.0.0.1"))).toBe(false);
  expect(request.headers).toEqual({ "x-forwarded-for": "192.0.2.7" });
});

it("takes from trusted proxies the last address that is none of theirs", () => {
  const hops = { "x-forwarded-for": "1.2.3.4, 192.0.2.7, 10.0.0.5", "x-forwarded-proto": "https" };
  const request = requestFrom("127.0.0.1", hops);
  expect(settleOrigin(request, trustedProxies("127.0.0.1, 10.0.0.0/8, ::1"))).toBe(true);
  expect(request.headers).toEqual({ "x-forwarded-for": "192.0.2.7", "x-forwarded-proto": "https" });
});

it("takes the proxy's own address where it names none", () => {
  const request = requestFrom("127.0.0.1", {});
  settleOrigin(request, trustedProxies("127.0.0.1"));
  expect(request.headers["x-forwarded-for"]).toBe("127.0.0.1");
});

it("refuses a list that holds something else than addresses", () => {
  expect(() => trustedProxies("proxy.example")).toThrow("SIGNBOOK_TRUSTED_PROXIES");
});
