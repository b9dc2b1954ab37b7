import { createServer } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { localAddress } from "./listen.mjs";
import { withOneLocation } from "./one-location.mjs";

const server = createServer(
  withOneLocation(async (request, response) => {
    response.statusCode = request.url === "/plain" ? 200 : 308;
    if (request.url !== "/plain") response.appendHeader("Location", "/there");
    if (request.url === "/twice") response.appendHeader("Location", "/there");
    response.end("body");
  }),
);
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

it.each([
  ["/twice", "/there"],
  ["/once", "/there"],
  ["/plain", null],
])("An answer to %s names one place at most", async (path, place) => {
  const answer = await fetch(`${localAddress(server)}${path}`, { redirect: "manual" });
  expect(answer.headers.get("location")).toBe(place);
  expect(await answer.text()).toBe("body");
});
