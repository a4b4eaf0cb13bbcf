import { AsyncLocalStorage } from 'node:async_hooks';
import { codeOf, type Kind, type Told, type Traced } from './traced';

const storage = new AsyncLocalStorage<Traced>();
let within = 0;

/** The traced work that the code at hand is part of; undefined where it is part of none. */
export function underWay(): Traced | undefined {
  return within === 0 ? undefined : storage.getStore();
}

/** Does work as this piece of a trace, and ends the piece with it. */
export async function asPart<T>(traced: Traced | undefined, work: () => Promise<T>): Promise<T> {
  if (!traced) return work();
  within += 1;
  try {
    return await storage.run(traced, work);
  } catch (error) {
    traced.fail(codeOf(error));
    throw error;
  } finally {
    traced.end();
    within -= 1;
    // Before Node 24 the storage makes every promise of the process dearer, also of work that is not traced.
    if (within === 0) storage.disable();
  }
}

/** Does work as a part of what is under way; where nothing is, only does it. */
export function inPart<T>(name: string, kind: Kind, attributes: Told, work: () => Promise<T>): Promise<T> {
  const traced = underWay();
  return traced ? asPart(traced.begin(name, kind, attributes), work) : work();
}

/** Trace and piece of work of a line of the log: what `mixin` of pino takes. */
export function traceOfLine(): { traceId?: string } {
  const traced = underWay();
  return traced ? { traceId: traced.traceId } : {};
}
