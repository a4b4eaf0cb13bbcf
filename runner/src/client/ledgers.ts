import { detectLayout, layoutsIn, otherLedger } from '@dixian/ledger';

/** Where a kind of ledger is loaded. */
export interface LedgerOwner {
  id: string;
  service: string;
  title: string;
  /** Root fields of the owning service. */
  start: string;
  report: string;
}

/**
 * Which ledger a file is, told by its headings and titles as offices print them. Throws with what to do where it is none
 * that can be loaded: it names the ledger and its department, or the kinds that are known.
 */
export async function ledgerOfFile(path: string): Promise<LedgerOwner> {
  const found = await detectLayout({ path });
  if (found === undefined) throw new Error(unknownLedger());
  const { layout } = found;
  const service = layout.loadedBy;
  if (service === undefined || layout.notALedger !== undefined) throw otherLedger(layout);
  const name = service.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const report = `${name.charAt(0).toLowerCase()}${name.slice(1)}Import`;
  return { id: layout.id, service, title: layout.title.zh, start: `start${name}Import`, report };
}

function unknownLedger(): string {
  const known = [...layoutsIn(undefined).values()].filter(({ loadedBy }) => loadedBy !== undefined);
  const titles = known.map(({ title }) => `《${title.zh}》`).join('、');
  const english = known.map(({ title }) => title.en).join(', ');
  return (
    `在前 30 行里没有找到任何一种台账的表头。可以导入：${titles}。` +
    `No header of a known ledger was found in the first 30 rows. What can be loaded: ${english}.`
  );
}
