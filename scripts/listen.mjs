import process from "node:process";

/**
 * Listens, or says why not and ends.
 *
 * @param {import("node:http").Server} server
 * @param {number} port 0 for any free one
 * @param {string} host
 * @returns {Promise<number>} the port
 */
export function listen(server, port, host) {
  return new Promise((resolve) => {
    /** @param {NodeJS.ErrnoException} fault */
    const refuse = (fault) => {
      process.stderr.write(`${whyNot(fault, port, host)}\n`);
      process.exit(1);
    };
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      resolve(boundTo(server).port);
    });
  });
}

/** @param {NodeJS.ErrnoException} fault  @param {number} port  @param {string} host */
function whyNot(fault, port, host) {
  if (fault.code === "EADDRINUSE") {
    return `Port ${port} of ${host} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`;
  }
  if (fault.code === "EACCES")
    return `Port ${port} of ${host} may not be used by this user: choose one above 1023.`;
  return `Signbook cannot listen on port ${port} of ${host}: ${fault.message}`;
}

/** Where this computer itself reaches the server. @param {import("node:http").Server} server */
export function localAddress(server) {
  const { address, family, port } = boundTo(server);
  if (address === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (address === "::") return `http://[::1]:${port}`;
  return family === "IPv6" ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}

/** @param {import("node:http").Server} server */
function boundTo(server) {
  const bound = server.address();
  if (typeof bound !== "object" || bound === null) throw new Error("The server does not listen on a port.");
  return bound;
}
