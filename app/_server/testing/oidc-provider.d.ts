/** What the tests use of the package, which comes without types. */
declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  interface Claims {
    readonly sub: string;
    readonly email?: string;
    readonly email_verified?: boolean;
  }

  export class Provider {
    constructor(issuer: string, settings: object);
    callback(): RequestListener;
  }
}
