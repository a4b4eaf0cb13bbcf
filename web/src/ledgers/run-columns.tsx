import type { ImportLineFragment } from '../generated/graphql';
import type { useLabel } from '../shell/format/label';
import type { Column } from '../shell/list/column';
import type { words } from './words';

type Said = { readonly [Key in keyof typeof words]: string };
type Row = { readonly node: ImportLineFragment };

export function runColumns(
  said: Said,
  label: ReturnType<typeof useLabel>,
  titleOf: (kind: string) => string,
): readonly Column<Row>[] {
  return [
    { key: 'when', title: said.when, show: ({ node }) => shanghai(node.requestedAt) },
    { key: 'ledger', title: said.ledger, show: ({ node }) => titleOf(node.ledger) },
    { key: 'file', title: said.file, show: ({ node }) => node.fileName },
    {
      key: 'state',
      title: said.state,
      show: ({ node }) => (
        <>
          <span className={`tag ${toneOf(node)}`}>{label('ImportState', node.state)}</span>{' '}
          <span className="quiet">{node.dryRun ? said.dry : said.real}</span>
        </>
      ),
    },
    { key: 'read', title: said.read, isNumber: true, show: ({ node }) => node.rowsRead },
    { key: 'loaded', title: said.loaded, isNumber: true, show: ({ node }) => node.rowsLoaded },
    {
      key: 'rejected',
      title: said.rejected,
      isNumber: true,
      show: ({ node }) => <span className={node.rowsRejected > 0 ? 'late' : ''}>{node.rowsRejected}</span>,
    },
    { key: 'waiting', title: said.waiting, isNumber: true, show: ({ node }) => node.rowsUnmatched },
    { key: 'who', title: said.who, show: ({ node }) => node.requestedBy },
  ];
}

function toneOf({ state }: ImportLineFragment): string {
  if (state === 'COMPLETED') return 'met';
  return state === 'FAILED' ? 'late' : 'soon';
}

/** A moment as the clock on the wall of the office had it. */
function shanghai(moment: string): string {
  const parts = { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', parts).format(new Date(moment));
}
