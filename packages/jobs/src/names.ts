const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Throws unless the name of a job, queue or schedule is kebab-case: it becomes part of keys in both backends. */
export function assertName(what: string, name: string): void {
  if (!KEBAB_CASE.test(name)) {
    throw new Error(`The ${what} name "${name}" is not kebab-case (a-z, 0-9 and single hyphens).`);
  }
}

/** Throws unless the id may serve as a job id: BullMQ separates by ":" and numbers jobs itself. */
export function assertJobId(id: string): void {
  if (id === '') throw new Error('A job id must not be empty.');
  if (id.includes(':')) throw new Error('A job id must not contain ":".');
  if (/^\d+$/.test(id)) {
    throw new Error('A job id must not be digits only; put a word in front, as in "import-42".');
  }
}
