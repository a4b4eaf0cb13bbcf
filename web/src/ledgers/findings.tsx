import { Button } from 'antd';
import { useState } from 'react';
import type { ImportRunFragment } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { useWords } from '../shell/language/language';
import type { Column } from '../shell/list/column';
import { ListTable } from '../shell/list/list-table';
import { words as listWords } from '../shell/list/words';
import { isChosen, type Replacement, replacementOf, toggled } from './replacements';
import { Replacing, replaceableAs } from './replacing';
import { words } from './words';

interface Props {
  readonly run: ImportRunFragment;
  readonly service: string;
  readonly page: number;
  readonly onNext: (cursor: string) => void;
  readonly onPrevious: () => void;
}

/** What was found row by row, each with what to do about it; a row that looks like a correction may take the record's place. */
export function Findings({ run, service, page, onNext, onPrevious }: Props) {
  const said = useWords(words);
  const list = useWords(listWords);
  const label = useLabel();
  const [chosen, setChosen] = useState<readonly Replacement[]>([]);
  const started = replaceableAs(run);
  const { edges, pageInfo, totalCount } = run.findings;
  const rows = edges.map(({ node }, index) => ({ ...node, key: `${page} ${index}` }));
  return (
    <section className="panel" aria-labelledby="findings-title">
      <h2 id="findings-title">
        {said.findings} {totalCount ?? ''}
      </h2>
      {started && <Replacing run={run} service={service} started={started} chosen={chosen} />}
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
          ...(started && run.likelyCorrections > 0 ? [replaceColumn(said.replace, chosen, setChosen)] : []),
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

type Finding = ImportRunFragment['findings']['edges'][number]['node'];

function replaceColumn(
  title: string,
  chosen: readonly Replacement[],
  onChoose: (chosen: readonly Replacement[]) => void,
): Column<Finding> {
  return {
    key: 'replace',
    title,
    show: (finding) => {
      const offered = replacementOf(finding);
      return (
        offered && (
          <input
            type="checkbox"
            aria-label={`${title} ${finding.row}`}
            checked={isChosen(chosen, offered)}
            onChange={() => onChoose(toggled(chosen, offered))}
          />
        )
      );
    },
  };
}
