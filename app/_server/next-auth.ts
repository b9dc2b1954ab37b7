import type { NextRequest } from "next/server";
import NextAuth, { type AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { checkPassword, type SignedIn } from "@/db/accounts/check-password";
import { accountOfIdentity } from "@/db/accounts/identities";
import { database } from "@/db/client";
import { identityOf, identityProvider } from "./identity-provider";
import { servedSecurely, sessionSeconds, sessionSecret } from "./session-cookie";
import { siteAddress } from "./site-address";

/** What went wrong on the way: next-auth itself answers every error with a redirect. */
export interface Outcome {
  fault?: unknown;
}

/**
 * Asks next-auth as its catch-all route would: `path` is what follows `/api/auth/`. It reads the request's
 * cookies and headers itself; the answer is a redirect with the cookies to set.
 */
export function askNextAuth(
  request: NextRequest,
  path: string[],
  address: string,
  outcome: Outcome,
): Promise<Response> {
  // next-auth takes the register's address from here and from nowhere else.
  process.env.NEXTAUTH_URL ??= siteAddress().origin;
  return NextAuth(request, { params: Promise.resolve({ nextauth: path }) }, options(address, outcome));
}

function options(address: string, outcome: Outcome): AuthOptions {
  const provider = identityProvider();
  return {
    secret: sessionSecret(),
    useSecureCookies: servedSecurely(),
    session: { strategy: "jwt", maxAge: sessionSeconds },
    jwt: { maxAge: sessionSeconds },
    providers: [withPassword(address, outcome), ...(provider ? [provider] : [])],
    callbacks: {
      /** The session holds nothing but whose it is: the rest is asked of the database each time. */
      jwt: async ({ user, account, profile }) => {
        const { id, sessionVersion } =
          account?.provider === "oidc" ? await identified(profile) : (user as SignedIn);
        return { sub: id, version: sessionVersion };
      },
      signIn: async ({ account, profile }) => {
        if (account?.provider === "oidc") await orFault(outcome, () => identified(profile));
        return outcome.fault === undefined;
      },
    },
  };
}

const withPassword = (address: string, outcome: Outcome) =>
  Credentials({
    credentials: { email: {}, password: {}, newPassword: {} },
    authorize: async (typed) => {
      const { email = "", password = "", newPassword } = typed ?? {};
      return orFault(outcome, async () =>
        checkPassword(await database(), { email, password, newPassword, address }),
      );
    },
  });

const identified = async (profile: unknown) => accountOfIdentity(await database(), identityOf(profile));

/** Keeps the error for the caller, who would otherwise see only next-auth's words for it. */
async function orFault<T>(outcome: Outcome, act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (fault) {
    outcome.fault = fault;
    return null;
  }
}
