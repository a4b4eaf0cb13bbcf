import type { LayoutColumn } from '../layouts/layout';
import type { TitleFacts } from './title-facts';

const SCHOOL_YEAR = /20\d{2}\s*[-—~至]\s*(?:20)?\d{2}\s*学年/;

/** What title and names say for a column that a sheet does not print, as the text of a cell. */
export function titleValue(
  column: LayoutColumn,
  facts: TitleFacts,
  year: number | undefined,
): string | undefined {
  switch (column.type) {
    case 'month':
      return facts.month;
    case 'range':
      return (facts.months ?? facts.quarter)?.replace(/\s/g, '') ?? facts.month;
    case 'integer':
      return year === undefined ? undefined : String(year);
    case 'list':
      return wordOf(column, facts.text);
    default:
      return (
        SCHOOL_YEAR.exec(facts.text)?.[0].replace(/\s/g, '') ?? (year === undefined ? undefined : `${year}年`)
      );
  }
}

function wordOf({ values = [], synonyms }: LayoutColumn, text: string): string | undefined {
  const words = [...values, ...synonyms.keys()];
  for (const line of text.split('\n')) {
    const found = words.find((word) => line.includes(word));
    if (found !== undefined) return found;
  }
  return undefined;
}
