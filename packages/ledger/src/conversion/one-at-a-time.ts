/** Lets work that takes much memory happen one after the other. */
export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();

  /** Does it when what was asked for before is done, whether that succeeded or not. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work, work);
    this.last = mine.catch(() => {});
    return mine;
  }
}
