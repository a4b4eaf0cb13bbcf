import { Button } from 'antd';
import type { ImportRunFragment } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { useWords } from '../shell/language/language';
import { ListTable } from '../shell/list/list-table';
import { words as listWords } from '../shell/list/words';
import { words } from './words';

interface Props {
  readonly run: ImportRunFragment;
  readonly page: number;
  readonly onNext: (cursor: string) => void;
  readonly onPrevious: () => void;
}

/** What was found row by row, each with what to do about it. */
export function Findings({ run, page, onNext, onPrevious }: Props) {
  const said = useWords(words);
  const list = useWords(listWords);
  const label = useLabel();
  const { edges, pageInfo, totalCount } = run.findings;
  const rows = edges.map(({ node }, index) => ({ ...node, key: `${page} ${index}` }));
  return (
    <section className="panel" aria-labelledby="findings-title">
      <h2 id="findings-title">
        {said.findings} {totalCount ?? ''}
      </h2>
      <ListTable
        label={said.findings}
        rows={rows}
        rowKey={({ key }) => key}
        empty={said.noFindings}
        columns={[
          { key: 'row', title: said.row, isNumber: true, show: ({ row }) => row },
          { key: 'column', title: said.column, show: ({ column }) => column },
          {
            key: 'weight',
            title: said.weight,
            show: ({ severity }) => (
              <span className={`tag ${severity === 'REJECTED' ? 'late' : 'soon'}`}>
                {label('FindingSeverity', severity)}
              </span>
            ),
          },
          {
            key: 'problem',
            title: said.problem,
            show: ({ message }) => <span className="whole">{message}</span>,
          },
          { key: 'sheet', title: said.file, show: ({ sheet }) => sheet },
        ]}
      />
      {(page > 1 || pageInfo.hasNextPage) && (
        <p className="acts-bar">
          <Button size="small" disabled={page === 1} onClick={onPrevious}>
            {list.previous}
          </Button>
          <Button
            size="small"
            disabled={!pageInfo.hasNextPage}
            onClick={() => pageInfo.endCursor && onNext(pageInfo.endCursor)}
          >
            {list.next}
          </Button>
        </p>
      )}
    </section>
  );
}
