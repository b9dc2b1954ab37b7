import { expect } from "vitest";

export const textOf = async (address: string) => (await fetch(address)).text();

/** Reads a page all the time for a second; from then on every answer must hold the text. */
export async function freshWithinASecond(address: string, text: string): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < 1_000) await textOf(address);
  for (let n = 0; n < 4; n += 1)
    expect(await textOf(address), `${address}, a second after the publication`).toContain(text);
}
