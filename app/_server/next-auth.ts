import type { NextApiRequest, NextApiResponse } from "next";
import { NextResponse } from "next/server";
import NextAuth from "next-auth";
import { authOptions, type Outcome } from "./auth-options";
import { siteAddress } from "./site-address";

/** What next-auth is asked: `path` is what follows `/api/auth/`. */
interface Asked {
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  /** The fields of a posted form. */
  readonly form?: Readonly<Record<string, string>>;
  readonly cookies: readonly Cookie[];
  /** The network address that asks. */
  readonly address: string;
  /** The mark of the browser that asks. */
  readonly device?: string;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
}

/** What it answers: where to go, or a value; and the cookies to set. */
interface Answer {
  readonly location: string | undefined;
  readonly body: unknown;
  readonly cookies: ReturnType<NextResponse["cookies"]["getAll"]>;
}

/**
 * Asks next-auth as its catch-all route would, without serving that route. Throws what the register's own rules
 * threw on the way; an error of next-auth's own is a location under `/api/auth/`.
 */
export async function askNextAuth({ path, query, form, cookies, address, device }: Asked): Promise<Answer> {
  // next-auth takes the register's address from here and from nowhere else.
  process.env.NEXTAUTH_URL ??= siteAddress().origin;
  const request = {
    method: form ? "POST" : "GET",
    query: { ...query, nextauth: path },
    body: form ?? {},
    cookies: Object.fromEntries(cookies.map(({ name, value }) => [name, value])),
    headers: {},
  };
  const { response, answer } = recorder();
  const outcome: Outcome = {};
  await NextAuth(request as unknown as NextApiRequest, response, authOptions({ address, device }, outcome));
  if (outcome.fault !== undefined) throw outcome.fault;
  return answer();
}

/** A response that keeps what next-auth says instead of sending it. */
function recorder(): { response: NextApiResponse; answer: () => Answer } {
  const said = new Map<string, string | string[]>();
  let body: unknown;
  const response = {
    status: () => response,
    getHeader: (name: string) => said.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => {
      said.set(name.toLowerCase(), value);
      return response;
    },
    json: (value: unknown) => {
      body = value;
    },
    send: (value: unknown) => {
      body = value;
    },
    end: () => {},
  };
  const answer = () => {
    const headers = new Headers();
    for (const line of [said.get("set-cookie") ?? []].flat()) headers.append("set-cookie", line);
    const location = said.get("location");
    return {
      location: typeof location === "string" ? location : undefined,
      body,
      cookies: new NextResponse(null, { headers }).cookies.getAll(),
    };
  };
  return { response: response as unknown as NextApiResponse, answer };
}
