import { connect, type Socket } from "node:net";

/** A page that is asked for, with further headers. */
export interface Asked {
  readonly port: number;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asks for a page so many times, over so many connections that stay open, and gives the milliseconds that all of it
 * took. Does no more than count bytes: what asks must not cost more than what answers. Throws where an answer is not 200.
 */
export async function askOften(asked: Asked, times: number, clients: number): Promise<number> {
  const sockets = await Promise.all(Array.from({ length: clients }, () => opened(asked.port)));
  const start = performance.now();
  let left = times;
  await Promise.all(
    sockets.map(async (socket) => {
      while (left > 0) {
        left -= 1;
        await answered(socket, request(asked));
      }
    }),
  );
  const taken = performance.now() - start;
  for (const socket of sockets) socket.destroy();
  return taken;
}

/** An answer that takes longer never comes; milliseconds. */
const patience = 60_000;

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => resolve(socket));
    socket.once("error", reject);
  });
}

function request({ port, path, headers = {} }: Asked): string {
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, ...headers }).map(([name, v]) => `${name}: ${v}`);
  return `GET ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
}

/** Sends it, and waits for the last byte of its answer. */
function answered(socket: Socket, sent: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let got: Buffer = Buffer.alloc(0);
    const slow = setTimeout(() => done(new Error(`${sent.split("\r\n", 1)[0]} was not answered.`)), patience);
    const done = (fault?: Error) => {
      clearTimeout(slow);
      socket.off("data", take).off("error", done).off("close", lost);
      if (fault) reject(fault);
      else resolve();
    };
    const lost = () => done(new Error("The connection was closed."));
    const take = (piece: Buffer) => {
      got = got.length === 0 ? piece : Buffer.concat([got, piece]);
      if (!isWhole(got)) return;
      const status = got.toString("latin1", 9, 12);
      done(status === "200" ? undefined : new Error(`${sent.split("\r\n", 1)[0]} was answered ${status}.`));
    };
    socket.on("data", take).on("error", done).on("close", lost);
    socket.write(sent);
  });
}

const lastChunk = Buffer.from("0\r\n\r\n");

/** Whether these bytes are all of an answer: by its length, or by its last chunk. */
export function isWhole(got: Buffer): boolean {
  const end = got.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(got.toString("latin1", 0, end));
  if (length) return got.length >= end + 4 + Number(length[1]);
  return got.length > end + 4 && got.subarray(-lastChunk.length).equals(lastChunk);
}
