import type { Instance } from "../testing/instance";

/** Of every address that it is asked for, the framework remembers what it found there: 8 MB of them, at most. */
const most = 8 * 1024 * 1024;
/** Letters of an address; Node reads heads of 16 KB. */
const length = 12_000;

/**
 * Asks for so many addresses that no more of them are remembered from now on: what is held more with each further request
 * is a leak then, and not this memory on its way to being full.
 */
export async function fillKnownAddresses({ url }: Instance): Promise<void> {
  const addresses = Array.from({ length: Math.ceil((most / length) * 1.2) }, (_, n) => n).values();
  const ask = async () => {
    for (const n of addresses) {
      const answer = await fetch(`${url}/_next/static/${String(n).padEnd(length, "-")}`);
      await answer.text();
      if (answer.status !== 404) throw new Error(`An address where nothing is answered ${answer.status}.`);
    }
  };
  await Promise.all([ask(), ask()]);
}
