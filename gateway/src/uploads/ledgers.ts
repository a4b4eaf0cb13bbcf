import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { watchFile } from '../supergraph/watched-file';

/** Which service loads a ledger, by the ledger's id. */
export type LedgerOwners = ReadonlyMap<string, string>;

export interface Ledgers {
  current(): LedgerOwners;
  stop(): void;
}

const ledgersFile = z.record(
  z.string(),
  z.object({ service: z.string(), loaded: z.boolean().default(true) }),
);

/** Reads a ledgers file. Throws where it does not say a service for each ledger. */
function parseLedgers(json: string): LedgerOwners {
  const ledgers = ledgersFile.parse(JSON.parse(json));
  const loaded = Object.entries(ledgers).filter(([, ledger]) => ledger.loaded);
  return new Map(loaded.map(([id, { service }]) => [id, service]));
}

/** The ledgers of a file, read again when it changes; without a file there are none. Rejects where it cannot be read. */
export async function openLedgers(
  path: string | undefined,
  pollMs: number,
  onProblem: (problem: string) => void,
): Promise<Ledgers> {
  if (path === undefined) return { current: () => new Map(), stop: () => undefined };
  let owners = parseLedgers(await readFile(path, 'utf8'));
  const file = watchFile(path, pollMs, (content) => {
    try {
      owners = parseLedgers(content);
    } catch (error) {
      onProblem((error as Error).message);
    }
  });
  return { current: () => owners, stop: () => file.stop() };
}
