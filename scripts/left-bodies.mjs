/** @typedef {import("node:http").IncomingMessage} Request  @typedef {import("node:http").ServerResponse} Response */

/**
 * Where the framework gives up reading a form, nothing reads on from its connection: the next request of it would wait
 * for ever, and through a reverse proxy that is a stranger's. Such a connection is closed with its answer. (A form that
 * nobody began to read is no such case: Node swallows it.)
 *
 * @param {Request} request
 * @param {Response} response
 */
export function leaveNoBody(request, response) {
  if (request.method !== "POST") return;
  const { writeHead } = response;
  response.writeHead = (/** @type {unknown[]} */ ...given) => {
    if (request.destroyed && !request.readableEnded) response.setHeader("Connection", "close");
    return Reflect.apply(writeHead, response, given);
  };
}
