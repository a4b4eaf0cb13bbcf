import { type Caller, mayLoad } from '@dixian/access';
import type { Language } from '@dixian/graph';
import { listedLedgers } from '@dixian/imports';
import { type Layout, type LayoutColumn, layoutsIn } from '@dixian/ledger';

const listed = listedLedgers();

/** The ledgers that a caller may load, as its county words them; judged by what judges the load itself. */
export function ledgersOf(caller: Caller, language: Language) {
  return [...layoutsIn(caller.division).values()].flatMap((layout) => {
    const { service, start, report } = listed[layout.id] ?? {};
    if (!service || !start || !report || !mayLoad(caller, service, layout.id)) return [];
    return [{ ...wordsOf(layout, language), service, start, report }];
  });
}

function wordsOf({ id, title, alsoCalled, departmentName, columns }: Layout, language: Language) {
  return {
    kind: id,
    title: title[language],
    alsoCalled: [...alsoCalled],
    department: departmentName[language],
    columns: [...columns.values()].map(columnOf),
    template: `/ledgers/${id}/template.xlsx`,
  };
}

function columnOf({ field, headings, required, unit, values }: LayoutColumn) {
  const [heading = '', ...alsoCalled] = headings;
  return { field, heading, alsoCalled, required, unit: unit ?? null, values: values ? [...values] : null };
}
