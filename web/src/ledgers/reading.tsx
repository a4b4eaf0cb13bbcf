import type { ImportRunFragment } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { amount } from '../shell/format/money';
import { Facts } from '../shell/frame/facts';
import { MiniTable } from '../shell/frame/mini-table';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { words } from './words';

interface Props {
  readonly reading: NonNullable<ImportRunFragment['reading']>;
  readonly sums: ImportRunFragment['sums'];
  /** The ledger's own columns, for their official names. */
  readonly columns: readonly { readonly field: string; readonly heading: string }[];
}

/** What was understood of the file: sheets, headings, units, the day it speaks for, and whether its own totals agree. */
export function Reading({ reading, sums, columns }: Props) {
  const said = useWords(words);
  const label = useLabel();
  const official = (field: string) => columns.find((column) => column.field === field)?.heading ?? field;
  const day = reading.speaksFor && `${reading.speaksFor}${reading.speaksAssumed ? said.assumed : ''}`;
  return (
    <section className="panel" aria-labelledby="reading-title">
      <h2 id="reading-title">{said.understood}</h2>
      <Facts
        rows={[
          [said.speaksFor, day],
          [said.sums, sums.map(({ heading, sum }) => `${heading} ${amount(sum)}`).join('；')],
        ]}
      />
      {reading.remarks.map(({ code, message }) => (
        <p key={code + message} className="soon">
          {message}
        </p>
      ))}
      {reading.sheets.map((sheet) => (
        <details key={sheet.name} open={sheet.read && reading.sheets.length === 1}>
          <summary>
            {fill(said.sheet, { name: sheet.name })}{' '}
            {!sheet.read && fill(said.notRead, { reason: sheet.reason ?? '' })}
          </summary>
          {sheet.totals.map((total) => (
            <p key={`${total.row} ${total.heading}`}>
              {said.totals} {total.heading}{' '}
              <span className={total.agrees ? 'met' : 'late'}>
                {total.agrees ? said.agrees : fill(said.differs, total)}
              </span>
            </p>
          ))}
          {sheet.read && (
            <MiniTable
              label={sheet.name}
              none={said.nothing}
              rows={sheet.columns}
              rowKey={({ heading }) => heading}
              columns={[
                { title: said.heading, show: ({ heading }) => heading },
                {
                  title: said.field,
                  show: ({ field, content }) =>
                    field ? (
                      official(field)
                    ) : (
                      <Unread content={content && label('ImportColumnContent', content)} />
                    ),
                },
                { title: said.unit, show: ({ unit }) => unit },
                {
                  title: said.decidedBy,
                  show: ({ source }) => source && label('ImportColumnSource', source),
                },
              ]}
            />
          )}
        </details>
      ))}
    </section>
  );
}

// A column that holds money or dates and is not read is worth a second look.
function Unread({ content }: { readonly content: string | null }) {
  const said = useWords(words);
  return (
    <span className="quiet">
      {said.ignored}
      {content && `（${content}）`}
    </span>
  );
}
