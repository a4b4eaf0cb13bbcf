import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLedger, text } from '@dixian/ledger';
import { projectRoot } from '../start/services';

/** Where a kind of ledger is loaded. */
export interface LedgerOwner {
  id: string;
  service: string;
  title: string;
  headers: readonly string[];
  /** Root fields of the owning service. */
  start: string;
  report: string;
}

/** All kinds of ledgers, from schemas/ledgers.json. */
function ledgerOwners(): LedgerOwner[] {
  const owners = JSON.parse(readFileSync(join(projectRoot, 'schemas', 'ledgers.json'), 'utf8')) as Record<
    string,
    Omit<LedgerOwner, 'id'>
  >;
  return Object.entries(owners).map(([id, owner]) => ({ id, ...owner }));
}

/** Which ledger a file is, told by its headers; undefined if none. */
export async function ledgerOfFile(path: string): Promise<LedgerOwner | undefined> {
  const owners = ledgerOwners();
  const definitions = owners.map(({ id, title, headers }) => ({
    id,
    title: { zh: title, en: id },
    columns: Object.fromEntries(headers.map((header) => [header, text().under(header)])),
  }));
  const found = await detectLedger({ path }, definitions);
  return owners.find((owner) => owner.id === found?.id);
}
