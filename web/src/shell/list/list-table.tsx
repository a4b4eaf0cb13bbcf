import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Skeleton } from '../frame/skeleton';
import { useWords } from '../language/language';
import type { Column, Order } from './column';
import { nextOrder } from './order';
import { words } from './words';
import './list.css';

export interface ListTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly isLoading?: boolean;
  readonly order?: Order | undefined;
  readonly onOrder?: (order: Order | undefined) => void;
  readonly onOpen?: (row: Row) => void;
  /** Key of the row that is open beside the list. */
  readonly openKey?: string | undefined;
  readonly empty?: ReactNode;
  /** Rows chosen for one act together. */
  readonly chosen?: ReadonlySet<string>;
  readonly onChoose?: (chosen: ReadonlySet<string>) => void;
}

/** The one table of the workbench: dense, sortable, walked with the arrow keys; Enter opens. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { columns, rows, rowKey, onOpen, isLoading, chosen, onChoose } = props;
  const said = useWords(words);
  const body = useRef<HTMLTableSectionElement>(null);
  if (isLoading && rows.length === 0) return <Skeleton rows={8} />;
  if (rows.length === 0) return <div className="empty">{props.empty ?? said.none}</div>;
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose?.(next);
  };
  const isAllChosen = rows.every((row) => chosen?.has(rowKey(row)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="table-scroll" tabIndex={0} aria-label={props.label} aria-busy={isLoading}>
      <table className="list">
        <thead>
          <tr>
            {onChoose && (
              <th className="choose">
                <input
                  type="checkbox"
                  aria-label={said.chooseAll}
                  checked={isAllChosen}
                  onChange={() => onChoose(new Set(isAllChosen ? [] : rows.map(rowKey)))}
                />
              </th>
            )}
            {columns.map((column) => (
              <Heading key={column.key} column={column} order={props.order} onOrder={props.onOrder} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={(event) => walk(event, body.current)}>
          {rows.map((row, index) => {
            const key = rowKey(row);
            return (
              <tr
                key={key}
                tabIndex={index === 0 ? 0 : -1}
                className={key === props.openKey ? 'open' : undefined}
                aria-current={key === props.openKey ? 'true' : undefined}
                onClick={(event) => !isOnControl(event.target) && onOpen?.(row)}
                onKeyDown={(event) => {
                  if (event.target === event.currentTarget && event.key === 'Enter') onOpen?.(row);
                  if (event.target === event.currentTarget && event.key === 'x' && onChoose) toggle(key);
                }}
              >
                {onChoose && (
                  <td className="choose">
                    <input
                      type="checkbox"
                      aria-label={said.choose}
                      checked={chosen?.has(key) ?? false}
                      onChange={() => toggle(key)}
                    />
                  </td>
                )}
                {columns.map((column) => (
                  <td
                    key={column.key}
                    className={column.isNumber ? 'number' : undefined}
                    data-title={column.title}
                  >
                    {column.show(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Heading<Row>(props: {
  readonly column: Column<Row>;
  readonly order: Order | undefined;
  readonly onOrder: ((order: Order | undefined) => void) | undefined;
}) {
  const { column, order, onOrder } = props;
  const { sort } = column;
  const className = column.isNumber ? 'number' : undefined;
  if (!sort || !onOrder) return <th className={className}>{column.title}</th>;
  const direction = order?.field === sort ? order.direction : undefined;
  const said = direction === 'ASC' ? 'ascending' : direction === 'DESC' ? 'descending' : 'none';
  return (
    <th className={className} aria-sort={said}>
      <button type="button" className="sort" onClick={() => onOrder(nextOrder(order, sort))}>
        {column.title}
        <span aria-hidden="true">{direction === 'ASC' ? ' ▲' : direction === 'DESC' ? ' ▼' : ' ↕'}</span>
      </button>
    </th>
  );
}

function walk(event: KeyboardEvent, body: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!step || !body) return;
  const rows = [...body.querySelectorAll('tr')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function isOnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, label') !== null;
}
