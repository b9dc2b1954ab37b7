import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { checkPassword, type SignedIn } from "@/db/accounts/check-password";
import { accountOfIdentity } from "@/db/accounts/identities";
import { database } from "@/db/client";
import { identityOf, identityProvider } from "./identity-provider";
import { logSignInFault } from "./log";
import { servedSecurely, sessionSeconds, sessionSecret } from "./session-cookie";

/** What went wrong on the way: next-auth itself answers every error with a redirect. */
export interface Outcome {
  fault?: unknown;
}

/** Where a request comes from: its network address, and the mark of its browser. */
interface From {
  readonly address: string;
  readonly device: string | undefined;
}

/** How next-auth signs people in here, for one request. */
export function authOptions(from: From, outcome: Outcome): AuthOptions {
  const provider = identityProvider();
  return {
    secret: sessionSecret(),
    useSecureCookies: servedSecurely(),
    logger: { error: logSignInFault, warn: () => {}, debug: () => {} },
    session: { strategy: "jwt", maxAge: sessionSeconds },
    jwt: { maxAge: sessionSeconds },
    providers: [withPassword(from, outcome), ...(provider ? [provider] : [])],
    callbacks: {
      /** The session holds nothing but whose it is: the rest is asked of the database each time. */
      jwt: async ({ user, account, profile }) => {
        const isIdentity = account?.provider === "oidc";
        const { id, sessionVersion } = isIdentity ? await identified(profile) : (user as SignedIn);
        return { sub: id, version: sessionVersion };
      },
      signIn: async ({ account, profile }) => {
        if (account?.provider === "oidc") await orFault(outcome, () => identified(profile));
        return outcome.fault === undefined;
      },
    },
  };
}

const withPassword = (from: From, outcome: Outcome) =>
  Credentials({
    credentials: { email: {}, password: {}, newPassword: {} },
    authorize: async (typed) => {
      const { email = "", password = "", newPassword } = typed ?? {};
      const attempt = { email, password, newPassword, ...from };
      return orFault(outcome, async () => checkPassword(await database(), attempt));
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
