/** How a request is sent: `fetch`, or what does the same. */
export type Ask = (url: URL, request: RequestInit) => Promise<Response>;

/** Somebody who uses the register without scripts: keeps cookies, sends forms. */
export class Person {
  readonly #cookies = new Map<string, string>();

  constructor(
    readonly home: string,
    /** The address that people type, where it is not the one that is asked. */
    readonly site = home,
    /** How long this person waits for an answer, in milliseconds. */
    readonly patience = 60_000,
    /** What every request of this person bears besides. */
    readonly headers: Record<string, string> = {},
    readonly ask: Ask = fetch,
  ) {}

  /** The cookies of this person, as a request bears them. */
  cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** Goes on in the browser of another, which keeps this cookie. */
  takesCookieOf(other: Person, name: string): void {
    this.#cookies.set(name, other.#cookies.get(name) ?? "");
  }

  async open(path: string, at = this.home): Promise<Response> {
    return this.#ask(new URL(path, at), {});
  }

  /** Sends the form of a page that holds a text, with what is typed into it. */
  async send(path: string, holding: string, typed: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.post(path, { ...(await this.form(path, holding)), ...typed });
  }

  /** The fields that the form of a page holds without being seen. */
  async form(path: string, holding: string): Promise<Record<string, string>> {
    const page = await (await this.open(path)).text();
    const forms = page.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
    const form = forms.find((one) => one.includes(holding));
    if (!form) throw new Error(`${path} has no form that holds "${holding}".`);
    return Object.fromEntries(hiddenIn(form));
  }

  /** Sends these fields to a page. */
  post(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Response> {
    const body = new FormData();
    for (const [name, values] of Object.entries(fields))
      for (const value of [values].flat()) body.append(name, value);
    return this.#ask(new URL(path, this.home), { method: "POST", body });
  }

  /** Sends any request with this person's cookies. Headers that are given stand before the usual ones; "" leaves one out. */
  call(path: string, request: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
    return this.#ask(new URL(path, this.home), request, request.headers);
  }

  async #ask(
    url: URL,
    request: RequestInit,
    further: Record<string, string> = this.headers,
  ): Promise<Response> {
    const cookie = this.cookie();
    const all = { origin: this.site, ...(cookie && { cookie }), ...further };
    const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
    const signal = AbortSignal.timeout(this.patience);
    const answer = await this.ask(url, { ...request, headers, redirect: "manual", signal });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      this.#cookies.set(name, value);
    }
    return answer;
  }
}

function hiddenIn(form: string): [string, string][] {
  const inputs = form.match(/<input\b[^>]*type="hidden"[^>]*>/g) ?? [];
  return inputs.map((input) => [attribute(input, "name"), attribute(input, "value")]);
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
