import type { Layout, LayoutColumn } from './layout';
import type { PlaceFile } from './layout-files';
import type { ReadYaml } from './read-yaml';

/** The layouts of a county: those of the product with the county's own headings and words added. */
export function layoutsOfPlace(
  { value, refuse }: ReadYaml<PlaceFile>,
  ledgers: ReadonlyMap<string, Layout>,
): Map<string, Layout> {
  const extended = new Map(ledgers);
  for (const [id, additions] of Object.entries(value.ledgers)) {
    const layout = ledgers.get(id);
    if (layout === undefined) return refuse(['ledgers', id], 'is no known ledger');
    const columns = new Map(layout.columns);
    for (const [field, addition] of Object.entries(additions)) {
      const path = ['ledgers', id, field];
      const column = columns.get(field);
      if (column === undefined) return refuse(path, `is no column of ${layout.title.zh}`);
      columns.set(
        field,
        extendedColumn(column, addition, (what) => refuse(path, what)),
      );
    }
    extended.set(id, { ...layout, columns });
  }
  return extended;
}

function extendedColumn(
  column: LayoutColumn,
  { headings = [], synonyms = {}, plausible }: PlaceFile['ledgers'][string][string],
  refuse: (what: string) => never,
): LayoutColumn {
  const meanings = column.type === 'yes-no' ? ['是', '否'] : (column.values ?? []);
  for (const [word, meaning] of Object.entries(synonyms)) {
    if (!meanings.includes(meaning)) {
      refuse(
        `lets ${word} mean ${meaning}, which is not listed${meanings.length > 0 ? `: ${meanings.join(', ')}` : ''}`,
      );
    }
  }
  return {
    ...column,
    headings: [...column.headings, ...headings],
    ofCounty: new Set(headings),
    synonyms: new Map([...column.synonyms, ...Object.entries(synonyms)]),
    plausible: plausible ?? column.plausible,
  };
}
