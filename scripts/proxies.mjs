import { BlockList, isIP } from "node:net";

/**
 * The reverse proxies whose word about a request's origin is believed.
 *
 * @param {string} list addresses and networks (`10.0.0.0/8`), separated by commas
 * @returns {(address: string | undefined) => boolean}
 */
export function trustedProxies(list) {
  const known = new BlockList();
  for (const entry of list.split(",").flatMap((part) => part.trim() || [])) {
    const [address = "", length] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (isIP(address) === 0) throw new Error(`SIGNBOOK_TRUSTED_PROXIES: ${entry} is not an address.`);
    if (length === undefined) known.addAddress(address, family);
    else known.addSubnet(address, Number(length), family);
  }
  return (address) => {
    const plain = address?.replace(/^::ffff:/, "") ?? "";
    return isIP(plain) !== 0 && known.check(plain, isIP(plain) === 6 ? "ipv6" : "ipv4");
  };
}

/**
 * Makes the forwarding headers of a request true: `x-forwarded-for` becomes the one address that the request came
 * from, and from strangers no other forwarding header is let through.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {(address: string | undefined) => boolean} trusted
 * @returns {boolean} whether a trusted proxy passed it on
 */
export function settleOrigin(request, trusted) {
  const from = request.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "unknown";
  const { headers } = request;
  if (!trusted(from)) {
    for (const name of [
      "forwarded",
      "x-forwarded-host",
      "x-forwarded-proto",
      "x-forwarded-port",
      "x-real-ip",
    ]) {
      delete headers[name];
    }
    headers["x-forwarded-for"] = from;
    return false;
  }
  const hops = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .flatMap((hop) => hop.trim() || []);
  headers["x-forwarded-for"] = hops.findLast((hop) => !trusted(hop)) ?? hops[0] ?? from;
  return true;
}
