import { once } from "node:events";
import { connect } from "node:net";

/** Sends bytes as they stand, over one connection, and gives what comes until a text, or until the other side ends. */
export async function said(port: number, sent: string, until?: string): Promise<string> {
  const socket = connect({ port, host: "127.0.0.1" });
  let all = "";
  // Whoever refuses a request need not hear it out.
  socket.on("error", () => socket.destroy());
  socket.write(sent);
  const ended = once(socket, "close");
  const told = new Promise<void>((resolve) => {
    socket.on("data", (piece) => {
      all += String(piece);
      if (until !== undefined && all.includes(until)) resolve();
    });
  });
  await Promise.race([ended, told]);
  socket.destroy();
  return all;
}
