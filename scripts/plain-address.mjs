const odd = /^[^/]|\\|\/\.|%2e/i;

/**
 * The address of a request as the framework will read it: without `.` and `..` among its parts, however they are
 * written, without `\` for `/`, and without a host of its own (`GET http://elsewhere/en`). What is limited, kept from
 * the public or told to browsers by its address would not be recognised otherwise.
 *
 * @param {string} url as it came
 */
export function plainAddress(url) {
  if (!odd.test(url)) return url;
  const asked = url.startsWith("/") ? `http://here${url}` : url;
  if (!URL.canParse(asked)) return "/";
  const { pathname, search } = new URL(asked);
  return pathname + search;
}
