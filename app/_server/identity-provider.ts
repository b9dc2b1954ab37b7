import type { OAuthConfig, UserinfoEndpointHandler } from "next-auth/providers/oauth";
import { z } from "zod";
import type { Identity } from "@/db/accounts/identities";
import { env } from "@/env";

const Profile = z.object({
  iss: z.string(),
  sub: z.string().min(1),
  email: z.string().optional(),
  /** Some providers write it as a text. */
  email_verified: z.union([z.boolean(), z.stringbool()]).catch(false),
});

/** The name of the identity provider that the settings configure, for its button; undefined where there is none. */
export function identityProviderName(): string | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_NAME } = env();
  return OIDC_ISSUER && OIDC_CLIENT_ID ? (OIDC_NAME ?? new URL(OIDC_ISSUER).host) : undefined;
}

/** The identity provider for next-auth; undefined where the settings configure none. */
export function identityProvider(): OAuthConfig<Record<string, unknown>> | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  const name = identityProviderName();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !name) return undefined;
  return {
    id: "oidc",
    name,
    type: "oauth",
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    ...(OIDC_CLIENT_SECRET && { clientSecret: OIDC_CLIENT_SECRET }),
    client: OIDC_CLIENT_SECRET ? {} : { token_endpoint_auth_method: "none" },
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    userinfo: { request: ({ client, tokens }) => claimsOf(client, tokens as TokenSet) },
    profile: (profile) => ({ id: identityOf(profile).subject }),
  };
}

type Client = Parameters<NonNullable<UserinfoEndpointHandler["request"]>>[0]["client"];
/** next-auth hands on the whole set of tokens, though it declares less. */
type TokenSet = Exclude<Parameters<Client["userinfo"]>[0], string>;

/** The e-mail address may stand in the identity token, or only with the user's information. */
async function claimsOf(client: Client, tokens: TokenSet) {
  return { ...tokens.claims(), ...(await client.userinfo(tokens)) };
}

/** Whose identity the provider's claims are. Throws when they name nobody. */
export function identityOf(profile: unknown): Identity {
  const { iss, sub, email, email_verified } = Profile.parse(profile);
  return { issuer: iss, subject: sub, email, emailVerified: email_verified };
}
