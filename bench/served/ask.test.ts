import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { askOften, isWhole } from "./ask";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function served(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

describe("asking often", () => {
  it("asks exactly so many times, over no more connections than clients", async () => {
    let asked = 0;
    const connections = new Set<unknown>();
    const port = await served((request, response) => {
      asked += 1;
      connections.add(request.socket);
      response.end("a page".repeat(20_000));
    });
    await askOften({ port, path: "/" }, 30, 3);
    expect([asked, connections.size]).toEqual([30, 3]);
  });

  it("waits for the end of what comes in pieces, and sends the headers", async () => {
    const port = await served((request, response) => {
      response.write(`${request.headers.cookie}`);
      setImmediate(() => response.end("the rest"));
    });
    expect(await askOften({ port, path: "/", headers: { Cookie: "a=b" } }, 4, 1)).toBeGreaterThan(0);
  });

  it("takes no refusal for an answer", async () => {
    const port = await served((_, response) => response.writeHead(404).end("no"));
    await expect(askOften({ port, path: "/nothing" }, 1, 1)).rejects.toThrow(
      "GET /nothing HTTP/1.1 was answered 404",
    );
  });

  it("knows half an answer from a whole one", () => {
    const head = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n";
    expect(["", "ab", "abcd"].map((body) => isWhole(Buffer.from(head + body)))).toEqual([false, false, true]);
    const pieces = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    expect(
      ["", "2\r\nab\r\n", "2\r\nab\r\n0\r\n\r\n"].map((body) => isWhole(Buffer.from(pieces + body))),
    ).toEqual([...[false, false, true]]);
  });
});
