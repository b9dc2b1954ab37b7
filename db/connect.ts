import postgres from "postgres";
import { keptSockets } from "./driver/kept-sockets";
import { patientClient } from "./driver/patient-client";
import { planningOnce } from "./planned-once";

/**
 * PostgreSQL ends a session whose other end the network has swallowed after some eleven seconds, and not after two hours:
 * until then its transaction holds what it locked, and a form that is sent again waits for it. Seconds, the last in
 * milliseconds.
 */
const leaveTheLost = {
  tcp_keepalives_idle: 5,
  tcp_keepalives_interval: 2,
  tcp_keepalives_count: 3,
  tcp_user_timeout: 11_000,
};

/**
 * Connections to PostgreSQL as every part of the register wants them. Times in `idle` and the like are seconds;
 * `statementTimeout`, in milliseconds, is none at 0.
 */
export function connect(url: string, pool: number, statementTimeout: number, further = {}): postgres.Sql {
  return postgres(url, {
    max: pool,
    connect_timeout: 5,
    // A server that comes back is asked again within half a second, however often it was asked in vain.
    backoff: () => 0.5,
    idle_timeout: 60,
    max_lifetime: 30 * 60,
    onnotice: () => {},
    connection: {
      application_name: "signbook",
      TimeZone: "UTC",
      statement_timeout: statementTimeout,
      // Compiling a question takes longer than answering it.
      jit: "off",
      idle_in_transaction_session_timeout: 30_000,
      ...leaveTheLost,
    },
    types: { int8: { to: 20, from: [20], serialize: String, parse: Number } },
    ...further,
  });
}

/** After so many milliseconds a server gives up a statement, and we give up the server: the second is the longer. */
interface Limits {
  readonly statement: number;
  readonly answer: number;
}

/** A client for Drizzle on which nothing waits for ever: see `patientClient`. */
export function connectPatiently(url: string, pool: number, { statement, answer }: Limits) {
  const { client, close } = patientClient(() => {
    const { socket, sockets } = keptSockets();
    return { sql: connect(url, pool, statement, { socket }), sockets };
  }, answer);
  return { client: planningOnce(client), close };
}
