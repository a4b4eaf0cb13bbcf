import type { Layout, LayoutColumn } from './layout';

/** A kind of ledger as the gateway and clients know it, without the layouts at hand. */
export interface ListedLedger {
  /** The service that loads it, else the one whose department keeps it. */
  service: string;
  /** Whether a service loads it. */
  loaded: boolean;
  title: string;
  titleEn: string;
  department: string;
  departmentEn: string;
  alsoCalled: readonly string[];
  /** What to load instead, for a form that is no ledger of records. */
  instead?: string;
  /** Its own columns, official heading first: what tells its files from others. */
  headers: readonly (readonly string[])[];
  /** Official headings that a file of it must have; one of each group. */
  required: readonly (readonly string[])[];
  /** Root fields of the service that start and report an import. */
  start?: string;
  report?: string;
}

function pascal(service: string): string {
  return service.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What `schemas/ledgers.json` says of the layouts, by the ledger's id. */
export function ledgerList(layouts: Iterable<Layout>): Record<string, ListedLedger> {
  return Object.fromEntries([...layouts].map((layout) => [layout.id, listed(layout)]));
}

function listed(layout: Layout): ListedLedger {
  const columns = [...layout.columns.values()];
  const called = ({ headings }: LayoutColumn) => headings[0] ?? '';
  const required = columns.filter((column) => column.required && !column.fromTitle);
  const service = layout.loadedBy ?? layout.department;
  const name = pascal(service);
  return {
    service,
    loaded: layout.loadedBy !== undefined,
    title: layout.title.zh,
    titleEn: layout.title.en,
    department: layout.departmentName.zh,
    departmentEn: layout.departmentName.en,
    alsoCalled: layout.alsoCalled,
    ...(layout.notALedger ? { instead: layout.notALedger.zh } : {}),
    headers: columns.filter(({ isCommon }) => !isCommon).map(({ headings }) => headings),
    required: [
      ...required.map((column) => [called(column)]),
      ...layout.oneOf.map((group) =>
        group
          .map((field) => columns.find((each) => each.field === field))
          .map((column) => (column === undefined ? '' : called(column))),
      ),
    ],
    ...(layout.loadedBy !== undefined
      ? { start: `start${name}Import`, report: `${name.charAt(0).toLowerCase()}${name.slice(1)}Import` }
      : {}),
  };
}
