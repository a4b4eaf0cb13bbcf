import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ActButton } from '../shell/form/act-button';
import { useLabel } from '../shell/format/label';
import { useAsOf } from '../shell/frame/as-of';
import { useWords } from '../shell/language/language';
import type { Column } from '../shell/list/column';
import { ListPage } from '../shell/list/list-page';
import { readOrder, writeOrder } from '../shell/list/order';
import { usePages } from '../shell/list/use-pages';
import type { DepartmentsSearch } from './own-lists';
import { words } from './words';

const route = getRouteApi('/departments');

interface Connection<Row> {
  readonly edges: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number | null;
}

export interface Showing {
  readonly said: { readonly [Key in keyof typeof words]: string };
  readonly label: ReturnType<typeof useLabel>;
  readonly day: string;
  readonly again: () => void;
}

/** A list of a department as data: what is asked, and what is shown of each row. */
export interface Spec<Row> {
  /** The list's root in the graph, by which it is exported as well. */
  readonly root: string;
  // Which data and variables an operation has differs from list to list; each is checked where it is stated.
  readonly document: TypedDocumentNode<{ list: Connection<Row> | null }, OperationVariables>;
  readonly asked: (day: string) => Readonly<Record<string, unknown>>;
  /** What begins a new record of it. */
  readonly begin?: { readonly mutation: string; readonly word: keyof typeof words };
  readonly rowKey: (row: Row) => string;
  readonly columns: (showing: Showing) => readonly Column<Row>[];
}

export function OwnListPage<Row>({ spec }: { readonly spec: Spec<Row> }) {
  const said = useWords(words);
  const label = useLabel();
  const { day } = useAsOf();
  const search = route.useSearch();
  const navigate = useNavigate();
  const order = readOrder(search.order);
  const variables = { ...spec.asked(day), ...(order && { orderBy: order }) };
  const pages = usePages(spec.document, variables, ({ list }) => list);
  return (
    <ListPage
      name={spec.root}
      label={said.title}
      columns={spec.columns({ said, label, day, again: pages.again })}
      pages={pages}
      rowKey={spec.rowKey}
      order={order}
      onOrder={(next) =>
        void navigate({
          to: '/departments',
          search: (now: DepartmentsSearch) => ({ ...now, order: writeOrder(next) }),
        } as never)
      }
      empty={said.none}
      file={{ list: spec.root, arguments: variables }}
    >
      {spec.begin && (
        <ActButton
          mutation={spec.begin.mutation}
          title={said[spec.begin.word]}
          known={{}}
          onDone={pages.again}
        />
      )}
    </ListPage>
  );
}
