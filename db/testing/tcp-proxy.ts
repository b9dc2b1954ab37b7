import { connect, createServer, type Socket } from "node:net";
import { setTimeout as after } from "node:timers/promises";

/** Passes connections on to another port, and can swallow everything without a word, as a broken network does. */
export interface TcpProxy {
  readonly port: number;
  /**
   * From now on nothing passes, in old connections as in new ones; nobody is told. What listens behind notices after
   * eleven seconds, as it does by asking whether the other end is there: see db/client.ts.
   */
  swallow(): void;
  /** What was swallowed stays so; new connections pass again. */
  heal(): void;
  /** New connections are passed on only after so many milliseconds. */
  delay(milliseconds: number): void;
  stop(): Promise<void>;
}

const noticedAfter = 11_000;

export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let swallows = false;
  let delay = 0;
  const server = createServer(async (from) => {
    keep(from);
    if (swallows) return void from.resume();
    if (delay > 0) await after(delay);
    const to = connect(target, "127.0.0.1");
    keep(to);
    for (const [one, other] of [[from, to] as const, [to, from] as const]) {
      one.on("data", (data) => {
        if (!lost.has(one)) other.write(data);
      });
      one.on("close", () => {
        if (!lost.has(one)) other.destroy();
      });
    }
  });
  const lost = new WeakSet<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The proxy does not listen.");
  return {
    port: address.port,
    swallow() {
      swallows = true;
      for (const socket of sockets) lost.add(socket);
      const behind = [...sockets].filter(({ remotePort }) => remotePort === target);
      setTimeout(() => {
        for (const socket of behind) socket.destroy();
      }, noticedAfter).unref();
    },
    heal() {
      swallows = false;
    },
    delay(milliseconds) {
      delay = milliseconds;
    },
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
