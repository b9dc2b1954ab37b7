const odd = /^[^/]|\\|\/\.|%2e/i;

/**
 * The address of a request as the framework will read it: without `.` and `..` among its parts, however they are
 * written, without `\` for `/`, and without a host of its own (`GET http://elsewhere/en`). What is limited, kept from
 * the public or told to browsers by its address would not be recognised otherwise.
 *
 * @param {string} url as it came
 */
export function plainAddress(url) {
  const [path = "", ...question] = withoutSteps(url).split("?");
  return [isDecodable(path) ? path : path.replaceAll("%", "%25"), ...question].join("?");
}

/** @param {string} url */
function withoutSteps(url) {
  if (!odd.test(url)) return url;
  const asked = url.startsWith("/") ? `http://here${url}` : url;
  if (!URL.canParse(asked)) return "/";
  const { pathname, search } = new URL(asked);
  return pathname + search;
}

/** The framework fails at a path whose bytes are no letters (`%ff`): read as it stands it is one where nothing is. @param {string} path */
function isDecodable(path) {
  try {
    return !path.includes("%") || decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
}
