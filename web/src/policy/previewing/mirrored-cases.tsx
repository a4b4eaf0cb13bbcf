import { Button } from 'antd';
import { useState } from 'react';
import type { MirroredLineFragment } from '../../generated/graphql';
import { MiniTable } from '../../shell/frame/mini-table';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { words } from './words';

const A_PAGE = 20;

/** Each case of the document before with both answers, those answered otherwise first, page by page. */
export function MirroredCases({ cases }: { readonly cases: readonly MirroredLineFragment[] }) {
  const said = useWords(words);
  const [page, setPage] = useState(1);
  const pages = Math.max(1, Math.ceil(cases.length / A_PAGE));
  return (
    <>
      <MiniTable
        label={said.mirroredCases}
        none={said.none}
        rows={cases.slice((page - 1) * A_PAGE, page * A_PAGE)}
        rowKey={({ name, question }) => `${question} ${name}`}
        columns={[
          { title: said.case, show: ({ name }) => name },
          { title: said.outcome, show: ({ outcome }) => (outcome === 'OTHER' ? said.other : said.same) },
          { title: said.rule, show: ({ clauses }) => clauses.map(({ id }) => id).join('、') },
          { title: said.before, show: ({ before }) => before },
          { title: said.after, show: ({ after }) => after ?? '' },
        ]}
      />
      {pages > 1 && (
        <p>
          <Button size="small" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {said.previous}
          </Button>{' '}
          {fill(said.page, { page, pages, count: cases.length })}{' '}
          <Button size="small" disabled={page === pages} onClick={() => setPage(page + 1)}>
            {said.next}
          </Button>
        </p>
      )}
    </>
  );
}
