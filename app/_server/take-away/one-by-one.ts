let last: Promise<unknown> = Promise.resolve();

/** Does one piece of drawing after another: sheets and pictures cost memory, and whoever asks for many waits for them. */
export function oneByOne<Made>(work: () => Promise<Made>): Promise<Made> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}
