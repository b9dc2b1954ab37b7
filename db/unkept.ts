import type { Refusal } from "../domain/refused";

/** The database does not answer, is starting, or lost the connection: its own codes, the driver's and the network's. */
const away = new Set([
  "NO_ANSWER",
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
  "53300",
  "57P01",
  "57P02",
  "57P03",
]);
/** It reads, but cannot write: its disk is full, or it is a copy or was told to be read only. */
const readOnly = new Set(["53100", "25006", "ENOSPC", "EROFS"]);

/**
 * Why something could not be kept although nothing is wrong with it; null for every other fault. Nothing of it was
 * kept, but that of `register-away` this is not certain: the answer may have been lost on the way.
 */
export function whyUnkept(fault: unknown): Extract<Refusal, "register-away" | "register-full"> | null {
  for (let at = fault; at instanceof Error; at = at.cause) {
    const code = "code" in at ? String(at.code) : "";
    if (readOnly.has(code)) return "register-full";
    if (away.has(code) || code.startsWith("08")) return "register-away";
  }
  return null;
}
