import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { ready } from "./instance";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;
}

describe("Waiting for a server", () => {
  it("ends once it answers well", async () => {
    let asked = 0;
    const url = await served((_, response) => {
      asked += 1;
      response.writeHead(asked < 3 ? 503 : 200).end();
    });
    await ready(url);
    expect(asked).toBe(3);
  });

  it("ends with a sentence where what serves has ended", async () => {
    let looks = 0;
    const lives = () => {
      looks += 1;
      return looks < 3;
    };
    await expect(ready("http://127.0.0.1:9/", lives)).rejects.toThrow("what serves it has ended");
  });

  it("ends with a sentence where it never answers well", async () => {
    const url = await served((_, response) => response.writeHead(503).end());
    await expect(ready(url, () => true, performance.now() + 200)).rejects.toThrow("never answered well");
  });
});
