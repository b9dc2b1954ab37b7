import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as after } from "node:timers/promises";

/** Waits until somebody takes connections at a port of this computer. Throws where nobody ever does. */
export async function listens(port: number, until = performance.now() + 20_000): Promise<void> {
  const socket = connect({ port, host: "127.0.0.1" });
  const taken = await once(socket, "connect").then(
    () => true,
    () => false,
  );
  socket.destroy();
  if (taken) return;
  if (performance.now() > until) throw new Error(`Nobody listens on port ${port}.`);
  await after(50);
  return listens(port, until);
}
