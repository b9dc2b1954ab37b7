declare module "vitest" {
  interface ProvidedContext {
    /** Address of the PostgreSQL server of this run; its template database is `template`. */
    readonly postgres: { readonly url: string; readonly template: string };
    /** File with an embedded database whose schema is current. */
    readonly embedded: string;
  }
}

/** The same server, another database. */
export function addressOf(server: string, databaseName: string): string {
  const address = new URL(server);
  address.pathname = `/${databaseName}`;
  return address.href;
}
