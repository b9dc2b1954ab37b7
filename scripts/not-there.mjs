/** @typedef {import("node:http").ServerResponse} Response */

/** Long enough for a crowd at an address where nothing is; what is published there a moment later is seen. */
const briefly = "max-age=0, s-maxage=1";

/**
 * The framework lets caches between keep the answer that nothing is at an address for as long as the page that might
 * be there: a minute, or a year where no page can be. The next publication may be at that very address.
 *
 * @param {Response} response
 */
export function keepNothingLong(response) {
  const { writeHead } = response;
  response.writeHead = (/** @type {unknown[]} */ ...given) => {
    const kept = String(response.getHeader("Cache-Control") ?? "");
    if (Number(given[0]) >= 400 && kept.includes("s-maxage")) response.setHeader("Cache-Control", briefly);
    return Reflect.apply(writeHead, response, given);
  };
}
