import { Button } from 'antd';
import type { ImportRunFragment } from '../generated/graphql';
import { fill } from '../shell/language/fill';
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

/** Which records that were held the load changes or ends, value by value; before it is kept this is what it would do. */
export function Changes({ run, page, onNext, onPrevious }: Props) {
  const said = useWords(words);
  const list = useWords(listWords);
  const { edges, pageInfo, totalCount } = run.changes;
  if (edges.length === 0 && page === 1) return null;
  return (
    <section className="panel" aria-labelledby="changes-title">
      <h2 id="changes-title">
        {run.dryRun ? said.wouldChange : said.hasChanged} {totalCount}
      </h2>
      <ListTable
        label={run.dryRun ? said.wouldChange : said.hasChanged}
        rows={edges.map(({ node }) => node)}
        rowKey={({ record }) => record}
        empty={said.nothing}
        columns={[
          { key: 'household', title: said.householdCode, show: ({ householdCode }) => householdCode },
          {
            key: 'values',
            title: said.whatChanges,
            show: ({ values, removed }) => (
              <span className="whole">
                {removed && <b className="late">{said.removed} </b>}
                {values
                  .map(({ heading, before, after, masked }) =>
                    masked
                      ? fill(said.maskedChange, { heading })
                      : fill(said.oneChange, { heading, before: before ?? '—', after: after ?? '—' }),
                  )
                  .join('；')}
              </span>
            ),
          },
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
