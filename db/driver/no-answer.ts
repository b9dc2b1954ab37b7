/** PostgreSQL did not answer in time: whether it did what it was asked is not known. */
export class NoAnswer extends Error {
  readonly code = "NO_ANSWER";

  constructor() {
    super("The database does not answer in time.");
    this.name = "NoAnswer";
  }
}

/**
 * What the work gives, or {@link NoAnswer} after so many milliseconds; `late` is called then. The work itself goes on,
 * and what becomes of it nobody learns.
 */
export async function inTime<Result>(
  work: PromiseLike<Result>,
  limit: number,
  late: () => void = () => {},
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late();
      reject(new NoAnswer());
    }, limit);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
