import type { ReactNode } from 'react';

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly {
    readonly title: string;
    readonly show: (row: Row) => ReactNode;
    readonly isNumber?: boolean;
  }[];
  /** Said instead where there are no rows. */
  readonly none: string;
}

/** A short table within a part of a page; what people sort and walk is a ListTable. */
export function MiniTable<Row>({ label, rows, rowKey, columns, none }: Props<Row>) {
  if (rows.length === 0) return <p className="quiet mini-none">{none}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="mini-scroll" aria-label={label} tabIndex={0}>
      <table className="mini">
        <thead>
          <tr>
            {columns.map(({ title, isNumber }) => (
              <th key={title} className={isNumber ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ title, show, isNumber }) => (
                <td key={title} className={isNumber ? 'number' : undefined}>
                  {show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
