import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNote } from '../frame/problem-note';
import { fill } from '../language/fill';
import { useWords } from '../language/language';
import type { Column } from './column';
import { ExportButton, type ExportWish } from './export-button';
import { useKeptColumns } from './kept-columns';
import { ListTable, type ListTableProps } from './list-table';
import type { Pages } from './use-pages';
import { words } from './words';

interface Props<Row> extends Omit<ListTableProps<Row>, 'rows' | 'isLoading'> {
  /** Under which the columns that somebody chose are kept. */
  readonly name: string;
  readonly pages: Pages<Row>;
  /** Filters, at the left of the bar. */
  readonly children?: ReactNode;
  /** What the list is as a file; left out where it cannot be one. */
  readonly file?: ExportWish;
}

/** A list that people work from: filters above, count, columns and file at the right, pages below. */
export function ListPage<Row>({ name, pages, children, file, ...table }: Props<Row>) {
  const said = useWords(words);
  const { shown, toggle } = useKeptColumns(name, table.columns);
  return (
    <>
      <div className="list-bar">
        {children}
        <div className="list-tools">
          {pages.total !== undefined && (
            <span aria-live="polite">{fill(said.total, { count: pages.total })}</span>
          )}
          <Columns columns={table.columns} shown={shown} onToggle={toggle} />
          {file && <ExportButton {...file} />}
        </div>
      </div>
      {pages.problem && <ProblemNote problem={pages.problem} onAgain={pages.again} />}
      {!(pages.problem && pages.rows.length === 0) && (
        <ListTable {...table} columns={shown} rows={pages.rows} isLoading={pages.isLoading} />
      )}
      <Pager pages={pages} />
    </>
  );
}

function Columns<Row>(props: {
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Column<Row>[];
  readonly onToggle: (key: string) => void;
}) {
  const said = useWords(words);
  return (
    <details className="columns">
      <summary>{said.columns}</summary>
      <div>
        {props.columns.map(({ key, title }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={props.shown.some((column) => column.key === key)}
              onChange={() => props.onToggle(key)}
            />
            {title}
          </label>
        ))}
      </div>
    </details>
  );
}

function Pager<Row>({ pages }: { readonly pages: Pages<Row> }) {
  const said = useWords(words);
  if (pages.page === 1 && !pages.hasNext) return null;
  return (
    <div className="list-bar">
      <Button size="small" disabled={pages.page === 1} onClick={pages.previous}>
        {said.previous}
      </Button>
      <span>{fill(said.page, { page: pages.page })}</span>
      <Button size="small" disabled={!pages.hasNext} onClick={pages.next}>
        {said.next}
      </Button>
    </div>
  );
}
