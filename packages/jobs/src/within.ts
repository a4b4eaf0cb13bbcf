/** Settles like the work, or throws `late()` after the given milliseconds; the work itself is not stopped. */
export async function within<T>(milliseconds: number, work: Promise<T> | T, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
