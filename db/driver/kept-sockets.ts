import { connect, type Socket } from "node:net";

/** Of the driver's settings, what says where to connect to: several hosts are tried one after the other. */
interface Where {
  readonly path: string | false;
  readonly host: readonly string[];
  readonly port: readonly number[];
}

/**
 * Makes sockets for the driver as it makes them itself, and keeps them in sight until they are closed: it forgets
 * those that it waits for in vain, and takes away whatever else listens to them. Give `socket` to it as its option of that name.
 */
export function keptSockets() {
  const sockets = new Set<Socket>();
  let turn = 0;
  const socket = ({ path, host, port }: Where): Socket => {
    const at = turn % host.length;
    turn += 1;
    const made = path ? connect(path) : connect({ host: host[at] ?? "", port: port[at] ?? 5432 });
    // The driver tells a server's name to TLS by this.
    Object.assign(made, { host: host[at], port: port[at] });
    for (const kept of sockets) if (kept.destroyed) sockets.delete(kept);
    sockets.add(made);
    return made;
  };
  return { socket, sockets };
}
