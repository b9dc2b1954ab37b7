import { env } from "@/env";

/** The address under which readers reach the register. */
export function siteAddress(): URL {
  const { NEXTAUTH_URL, HOST, PORT } = env();
  return new URL(NEXTAUTH_URL ?? `http://${HOST}:${PORT}`);
}
