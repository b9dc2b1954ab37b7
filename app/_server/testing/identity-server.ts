import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

export interface Person {
  readonly email: string;
  readonly email_verified: boolean;
}

/** A real OpenID provider on loopback. Whoever signs in there is one of `people`, by name. */
export class IdentityServer {
  readonly people = new Map<string, Person>();

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  static async start(client: { id: string; secret: string; callback: string }): Promise<IdentityServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const started = new IdentityServer(server, `http://127.0.0.1:${port}`);
    server.on("request", started.provider(client).callback());
    return started;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private provider({ id, secret, callback }: { id: string; secret: string; callback: string }): Provider {
    return new Provider(this.issuer, {
      clients: [{ client_id: id, client_secret: secret, redirect_uris: [callback] }],
      claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
      cookies: { keys: ["a key for tests"] },
      features: { devInteractions: { enabled: true } },
      pkce: { required: () => true },
      findAccount: (_context: unknown, sub: string) => ({
        accountId: sub,
        claims: async () => ({ sub, ...this.people.get(sub) }),
      }),
    });
  }
}

/** Somebody's browser at the provider: signs in, consents, and gives the address it is sent back to. */
export async function signInAtProvider(start: string, name: string): Promise<URL> {
  const jar = new Map<string, string>();
  let page = await visit(jar, new URL(start));
  while (page.answer.ok) {
    const [, action] = /<form[^>]*action="([^"]+)"/.exec(await page.answer.text()) ?? [];
    if (!action) throw new Error(`The provider showed no form at ${page.at.href}.`);
    const isLogin = !jar.has("asked");
    jar.set("asked", "yes");
    const body = new URLSearchParams(
      isLogin ? { prompt: "login", login: name, password: "any" } : { prompt: "consent" },
    );
    page = await visit(jar, new URL(action, page.at), { method: "POST", body });
  }
  return page.at;
}

/** Follows redirects within the provider; the address that leads elsewhere is not visited. */
async function visit(
  jar: Map<string, string>,
  at: URL,
  form?: RequestInit,
): Promise<{ at: URL; answer: Response }> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const answer = await fetch(at, { ...form, headers: { cookie }, redirect: "manual" });
  for (const line of answer.headers.getSetCookie()) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    jar.set(name, value);
  }
  const location = answer.headers.get("location");
  if (!location) return { at, answer };
  const next = new URL(location, at);
  return next.origin === at.origin ? visit(jar, next) : { at: next, answer };
}
