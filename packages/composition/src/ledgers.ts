import { existsSync } from 'node:fs';
import path from 'node:path';
import { ledgerList, loadLayouts } from '@dixian/ledger';

/** Where the list of ledgers stands that the gateway and clients read. */
export const LEDGERS = 'schemas/ledgers.json';

/** The list of ledgers as it follows from `layouts/`; undefined where there are none. Throws where a layout does not hold. */
export function ledgersJson(root: string): string | undefined {
  const directory = path.join(root, 'layouts');
  if (!existsSync(directory)) return undefined;
  const { ledgers } = loadLayouts(directory);
  return `${JSON.stringify(ledgerList(ledgers.values()), null, 2)}\n`;
}
