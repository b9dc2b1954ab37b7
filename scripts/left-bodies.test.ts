import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterEach, describe, expect, it } from "vitest";
import { leaveNoBody } from "./left-bodies.mjs";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A connection to a server that does this with a form before it answers. */
async function opened(meanwhile: (request: IncomingMessage) => unknown): Promise<Socket> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    leaveNoBody(request, response);
    if (request.method === "POST") await meanwhile(request);
    response.writeHead(200).end(`answer to ${request.method}`);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const socket = connect(typeof address === "object" ? (address?.port ?? 0) : 0, "127.0.0.1");
  stops.push(() => {
    socket.destroy();
    server.close();
  });
  await once(socket, "connect");
  return socket;
}

/** What comes until it holds a text. */
async function heard(socket: Socket, text: string): Promise<string> {
  let all = "";
  while (!all.includes(text)) all += String((await once(socket, "data"))[0]);
  return all;
}

const post = (body: string) =>
  `POST / HTTP/1.1\r\nHost: here\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
const long = "a".repeat(400_000);

/** Gives up at the first piece, as the framework does with a form that it cannot read. */
function givesUp(request: IncomingMessage): Promise<void> {
  const unreadable = new Writable({ write: (_piece, _encoding, next) => next(new Error("unreadable")) });
  return pipeline(request, unreadable).catch(() => {});
}

describe("A connection", () => {
  it("is closed with the answer to a form that was given up", async () => {
    const socket = await opened(givesUp);
    const closed = once(socket, "close");
    socket.write(post(long));
    expect(await heard(socket, "answer to POST")).toContain("Connection: close");
    await closed;
  });

  it.each([
    ["nobody read", () => {}],
    ["was read to its end", (request: IncomingMessage) => request.resume() && once(request, "end")],
  ])("serves the next request after a form that %s", async (_, meanwhile) => {
    const socket = await opened(meanwhile);
    socket.write(post(long));
    expect(await heard(socket, "answer to POST")).not.toContain("Connection: close");
    socket.write("GET / HTTP/1.1\r\nHost: here\r\n\r\n");
    expect(await heard(socket, "answer to GET")).toContain("200");
  });
});
