import { randomBytes } from "node:crypto";

/** @typedef {import("node:http").IncomingMessage} Request  @typedef {import("node:http").ServerResponse} Response */

/** Pages that are made for whoever reads them, each time anew: their scripts can carry a word that is used once. */
const madeAnew = /^\/(?:zh|en|fr)\/(?:desk|dashboard|admin|sign-in)(?:[/?]|$)/;
/** The pages that are made to stand in others: the one exception to `frame-ancestors 'none'`. */
const framed = /^\/(?:zh|en|fr)\/embed\//;
const programs = /^\/api\//;

/** What holds of every answer. */
const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
};

/**
 * Says with an answer what browsers may do with it. The framework reads the nonce of its scripts from the policy in the
 * request; nobody else may put one there.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {{ https: boolean, provider: boolean }} site whether browsers come over https; whether people may be sent on
 *   to an identity provider, at addresses that only it knows
 */
export function sayHowSafe(request, response, { https, provider }) {
  delete request.headers["content-security-policy"];
  delete request.headers["content-security-policy-report-only"];
  const url = request.url ?? "/";
  const nonce = madeAnew.test(url) ? randomBytes(18).toString("base64") : null;
  const policy = policyFor(url, { nonce, https, provider });
  if (nonce) request.headers["content-security-policy"] = policy;
  response.setHeader("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  if (!framed.test(url)) response.setHeader("X-Frame-Options", "DENY");
  if (https) response.setHeader("Strict-Transport-Security", "max-age=31536000");
}

/**
 * @param {string} url
 * @param {{ nonce: string | null, https: boolean, provider: boolean }} said
 */
function policyFor(url, { nonce, https, provider }) {
  const ancestors = `frame-ancestors ${framed.test(url) ? "*" : "'none'"}`;
  if (programs.test(url)) return `default-src 'none'; style-src 'unsafe-inline'; ${ancestors}`;
  return [
    "default-src 'none'",
    // A page that is kept says the same to all readers, so its inline scripts cannot carry a word of their own.
    nonce ? `script-src 'nonce-${nonce}' 'strict-dynamic'` : "script-src 'self' 'unsafe-inline'",
    // Drawings say their colours in attributes.
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ...(provider && nonce ? [] : ["form-action 'self'"]),
    ancestors,
    "base-uri 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
