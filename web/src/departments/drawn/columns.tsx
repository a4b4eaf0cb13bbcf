import type { FilePartsFragment } from '../../generated/graphql';
import listWords from '../../generated/list-words.json';
import { AttachedFiles } from '../../shell/attachments/attached-files';
import { amount } from '../../shell/format/money';
import { Clauses } from '../../shell/frame/clauses';
import { HouseholdLink } from '../../shell/frame/household-link';
import type { Language } from '../../shell/language/language';
import type { Column } from '../../shell/list/column';
import { DecisionCell } from './decision-cell';
import type { Decision, DrawnColumn, DrawnList, DrawnRow, Household, Pair } from './drawn-list';
import type { words } from './words';

type Said = { readonly [Key in keyof typeof words]: string };
type Clause = { readonly id: string; readonly section: string; readonly quote: string };

const NUMBERS = ['amount', 'number'];
// A list that many columns wide is read by choosing; the first ones stand.
const SHOWN = 10;

/** A word of the graph's enum in the language of the screen; the value itself where the graph is newer than this page. */
export function wordOf(type: string | undefined, value: string, language: Language): string {
  const values = (listWords as unknown as Record<string, Record<string, Pair>>)[type ?? ''];
  return values?.[value]?.[language === 'zh' ? 0 : 1] ?? value;
}

interface DrawnWith {
  readonly said: Said;
  readonly language: Language;
  readonly explained: boolean;
  /** Asked anew where a file of a row was taken back. */
  readonly onChanged: () => void;
}

/** The columns of a drawn list, whose record it is about first. */
export function drawnColumns(
  { columns }: DrawnList,
  { said, language, explained, onChanged }: DrawnWith,
): Column<DrawnRow>[] {
  const first = ['household', 'person'];
  const ordered = [...columns]
    .filter(({ kind }) => explained || kind !== 'decision')
    .sort((a, b) => Number(first.includes(b.kind)) - Number(first.includes(a.kind)));
  return ordered.map((column, index) => ({
    key: column.key,
    title: column.words[language === 'zh' ? 0 : 1],
    ...(column.sort && { sort: column.sort }),
    ...(NUMBERS.includes(column.kind) && { isNumber: true }),
    ...(index >= SHOWN && column.kind !== 'decision' && { isExtra: true }),
    show: ({ node }) => (
      <Cell column={column} node={node} said={said} language={language} onChanged={onChanged} />
    ),
  }));
}

function Cell(props: {
  readonly column: DrawnColumn;
  readonly node: DrawnRow['node'];
  readonly said: Said;
  readonly language: Language;
  readonly onChanged: () => void;
}) {
  const { column, node, said, language } = props;
  const value = node[column.key];
  if (column.kind === 'household') {
    if (!value) return node.householdCode ?? null;
    return <HouseholdLink household={value as Household} />;
  }
  if (value === null || value === undefined) return null;
  if (column.kind === 'decision') {
    const within = column.within ? (value as Record<string, unknown>)[column.within] : value;
    return <DecisionCell decision={within as Decision | null} />;
  }
  if (column.kind === 'files')
    return <AttachedFiles files={value as readonly FilePartsFragment[]} onChanged={props.onChanged} />;
  if (column.kind === 'clauses') return <Clauses clauses={value as readonly Clause[]} />;
  if (column.kind === 'person') return (value as { name: string | null }).name;
  const texts = (column.many ? (value as readonly unknown[]) : [value]).map((one) => {
    if (column.kind === 'amount') return amount(one as string);
    if (column.kind === 'yesNo') return one ? said.yes : said.no;
    return column.kind === 'enum' ? wordOf(column.enum, String(one), language) : String(one);
  });
  return texts.join('、');
}
