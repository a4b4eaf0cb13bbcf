import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIMITS, detectLayout, LedgerUnreadable, openSheets, otherLedger } from '@dixian/ledger';
import { projectRoot } from '../start/services';
import { assertReadable } from './readable-file';

/** Where a kind of ledger is loaded. */
export interface LedgerOwner {
  id: string;
  service: string;
  title: string;
  /** Root fields of the owning service. */
  start: string;
  report: string;
}

/** All kinds of ledgers that a service loads, from schemas/ledgers.json. */
export function ledgerOwners(): LedgerOwner[] {
  const owners = JSON.parse(readFileSync(join(projectRoot, 'schemas', 'ledgers.json'), 'utf8')) as Record<
    string,
    Omit<LedgerOwner, 'id'> & { loaded: boolean }
  >;
  return Object.entries(owners)
    .filter(([, { loaded }]) => loaded)
    .map(([id, { loaded: _loaded, ...owner }]) => ({ id, ...owner }));
}

/** Which ledger a file is, told by its headers; throws with what was seen where it is none that is loaded. */
export async function ledgerOfFile(path: string, named?: string): Promise<LedgerOwner> {
  await assertReadable(path);
  const owners = ledgerOwners();
  if (named !== undefined) {
    const owner = owners.find(({ id }) => id === named);
    if (!owner) throw new Error(`没有这种台账：${named}。There is no such ledger. ${kinds(owners)}`);
    return owner;
  }
  const found = await read(() => detectLayout({ path }));
  if (!found) throw new Error(await unknownFile(path, owners));
  const owner = owners.find(({ id }) => id === found.layout.id);
  if (!owner) throw plain(otherLedger(found.layout));
  return owner;
}

async function unknownFile(path: string, owners: readonly LedgerOwner[]): Promise<string> {
  const seen = await headings(path);
  return [
    '这份文件不是已知的台账。This is none of the known ledgers.',
    `看到的表头（Headings seen）：${seen.length > 0 ? seen.join('、') : '—'}`,
    kinds(owners),
    '可用 --ledger 指明是哪一种。Name the kind by --ledger if you know it.',
  ].join('\n');
}

function kinds(owners: readonly LedgerOwner[]): string {
  return `可以导入的台账（Ledgers that can be loaded）：${owners.map(({ id, title }) => `${title}（${id}）`).join('、')}`;
}

const HEAD_ROWS = 10;
const MOST_SHOWN = 40;

// The row with most texts among the first ones is what a person would call the header.
async function headings(path: string): Promise<string[]> {
  const opened = await openSheets({ path }, DEFAULT_LIMITS);
  try {
    let widest: string[] = [];
    for (const sheet of opened.sheets) {
      for await (const { rows } of sheet.rows()) {
        for (const { row, cells } of rows) {
          const texts = cells.map((cell) => cell.trim()).filter((cell) => /^\D+$/.test(cell));
          if (row <= HEAD_ROWS && texts.length > widest.length) widest = texts;
        }
        break;
      }
    }
    return widest.slice(0, MOST_SHOWN);
  } finally {
    await opened.close();
  }
}

async function read<Found>(work: () => Promise<Found>): Promise<Found> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof LedgerUnreadable ? plain(error) : error;
  }
}

function plain(error: LedgerUnreadable): Error {
  return new Error(error.message);
}
