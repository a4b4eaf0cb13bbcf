import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { parse } from 'graphql';
import { useEffect, useMemo, useState } from 'react';
import { useAsOf } from '../../shell/frame/as-of';
import { Skeleton } from '../../shell/frame/skeleton';
import { useViewer } from '../../shell/frame/viewer-context';
import { useLanguage, useWords } from '../../shell/language/language';
import { ListPage } from '../../shell/list/list-page';
import { readOrder, writeOrder } from '../../shell/list/order';
import { usePages } from '../../shell/list/use-pages';
import type { DepartmentsSearch } from '../own-lists';
import { askedWith, readNarrowed, writeNarrowed } from './asked';
import { drawnColumns } from './columns';
import { DrawnFilters } from './drawn-filters';
import type { DrawnList, DrawnRow } from './drawn-list';
import { RowActs } from './row-acts';
import { words } from './words';

const route = getRouteApi('/departments');

interface Answer {
  readonly list: {
    readonly edges: readonly DrawnRow[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount?: number | null;
  } | null;
}

/** A list of a department as the build drew it; it is loaded when somebody opens it. */
export function DrawnListPage({ name }: { readonly name: string }) {
  const [drawn, setDrawn] = useState<DrawnList>();
  useEffect(() => {
    import(`../../generated/lists/${name}.json`).then((loaded: { default: DrawnList }) =>
      setDrawn(loaded.default),
    );
  }, [name]);
  return drawn ? <Shown drawn={drawn} /> : <Skeleton rows={8} />;
}

function Shown({ drawn }: { readonly drawn: DrawnList }) {
  const said = useWords(words);
  const { language } = useLanguage();
  const { day } = useAsOf();
  const { rights, division } = useViewer();
  const search = route.useSearch();
  const navigate = useNavigate();
  const set = (changed: DepartmentsSearch) =>
    void navigate({
      to: '/departments',
      search: (now: DepartmentsSearch) => ({ ...now, ...changed }),
    } as never);
  const narrowed = readNarrowed(search.filter);
  const order = readOrder(search.order);
  const document = useMemo(
    () => parse(drawn.text) as unknown as TypedDocumentNode<Answer, OperationVariables>,
    [drawn],
  );
  const mayExplain = drawn.columns.some(({ kind }) => kind === 'decision');
  const explained = mayExplain && search.explained === true;
  const asked = {
    ...askedWith(drawn, narrowed, { day, division: division?.code ?? '' }),
    ...(order && { orderBy: order }),
  };
  const pages = usePages(document, { ...asked, ...(mayExplain && { explained }) }, ({ list }) => list);
  const columns = drawnColumns(drawn, { said, language, explained, onChanged: pages.again });
  const acts =
    drawn.acts.length > 0 && rights.includes('WRITE')
      ? [
          {
            key: 'acts',
            title: said.act,
            show: ({ node }: DrawnRow) => <RowActs acts={drawn.acts} node={node} onDone={pages.again} />,
          },
        ]
      : [];
  return (
    <ListPage
      name={drawn.list}
      label={drawn.title[language === 'zh' ? 0 : 1]}
      columns={[...columns, ...acts]}
      pages={pages}
      // A row without an id of its own is never sorted among others by hand, so that its place tells it apart.
      rowKey={(row) => row.node.id ?? String(pages.rows.indexOf(row))}
      order={order}
      onOrder={(next) => set({ order: writeOrder(next) })}
      empty={said.none}
      file={{ list: drawn.list, arguments: asked }}
    >
      <DrawnFilters
        filters={drawn.filters}
        narrowed={narrowed}
        onNarrow={(next) => set({ filter: writeNarrowed(next) })}
      />
      {mayExplain && (
        <label>
          <input
            type="checkbox"
            checked={explained}
            onChange={({ target }) => set({ explained: target.checked || undefined })}
          />
          {said.explained}
        </label>
      )}
    </ListPage>
  );
}
