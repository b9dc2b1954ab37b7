import { encode } from "next-auth/jwt";
import { sessionCookieName, sessionSeconds, sessionSecret } from "../session-cookie";

/** Stands in for `next/headers`: one request, as a page of the register would send it. */
const request = { headers: new Headers(), cookies: new Map<string, string>() };

export const headers = async () => request.headers;

export const cookies = async () => ({
  get: (name: string) => {
    const value = request.cookies.get(name);
    return value === undefined ? undefined : { name, value };
  },
  getAll: () => [...request.cookies].map(([name, value]) => ({ name, value })),
  set: ({ name, value }: { name: string; value: string }) =>
    value === "" ? request.cookies.delete(name) : request.cookies.set(name, value),
});

/** Begins a request of a stranger. A header that is undefined is not sent. */
export function strangerAsks(sent: Record<string, string | undefined> = {}): void {
  const host = "register.example.org";
  const all = { host, origin: `https://${host}`, referer: `https://${host}/en/desk`, ...sent };
  request.cookies = new Map();
  request.headers = new Headers();
  for (const [name, value] of Object.entries(all)) if (value !== undefined) request.headers.set(name, value);
}

/** Signs the present request in. */
export async function signInAs(id: string, version = 1, secret = sessionSecret(), seconds = sessionSeconds) {
  const token = await encode({ token: { sub: id, version }, secret, maxAge: seconds });
  request.cookies.set(sessionCookieName(), token);
}

/** The cookies of the present request, which an action may have changed. */
export const cookiesNow = () => request.cookies;
