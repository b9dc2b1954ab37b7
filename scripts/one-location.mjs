/** @typedef {import("node:http").IncomingMessage} Request  @typedef {import("node:http").ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => Promise<void>} Answer */

/**
 * Next names the place of a redirect twice where it keeps the page that redirects, in the answer for which it made the
 * page; programs then take both for one address. This leaves the first.
 *
 * @param {Answer} answer
 * @returns {Answer}
 */
export function withOneLocation(answer) {
  return (request, response) => {
    const { writeHead } = response;
    response.writeHead = (/** @type {unknown[]} */ ...given) => {
      const places = response.getHeader("Location");
      if (Array.isArray(places)) response.setHeader("Location", places[0] ?? "");
      return Reflect.apply(writeHead, response, given);
    };
    return answer(request, response);
  };
}
