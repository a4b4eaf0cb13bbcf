import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import {
  CaseListDocument,
  LeadsDocument,
  MonitoredListDocument,
  type MonitoredListQuery,
} from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { useWords } from '../shell/language/language';
import type { Column } from '../shell/list/column';
import { ListPage } from '../shell/list/list-page';
import { readOrder, writeOrder } from '../shell/list/order';
import { usePages } from '../shell/list/use-pages';
import { caseColumns } from '../shell/rows/case-columns';
import { leadColumns } from '../shell/rows/lead-columns';
import { caseWords, leadWords } from '../shell/rows/words';
import type { ListOfFigure } from './list-filters';
import type { ReportsSearch } from './search';
import { words } from './words';

const route = getRouteApi('/reports');

/** The order of the list in the address, as every list has it. */
function useOrder() {
  const { order } = route.useSearch();
  const navigate = useNavigate();
  const read = readOrder(order);
  return {
    order: read,
    ordered: read ? ({ orderBy: read } as never as object) : {},
    onOrder: (next: typeof read) =>
      void navigate({
        to: '/reports',
        search: (now: ReportsSearch) => ({ ...now, order: writeOrder(next) }),
      } as never),
  };
}

type Row = NonNullable<MonitoredListQuery['list']>['edges'][number];

/** The list behind a figure: the register's own, with the day and place of the figure, also as a file. */
export function FigureList({ list, day }: { readonly list: ListOfFigure; readonly day: string }) {
  if (list.kind === 'households') return <HouseholdList filter={list.filter} />;
  if (list.kind === 'leads') return <LeadList filter={list.filter} />;
  return <CaseList filter={list.filter} day={day} />;
}

type FilterOf<Kind> = Extract<ListOfFigure, { kind: Kind }>['filter'];

function HouseholdList({ filter }: { readonly filter: FilterOf<'households'> }) {
  const said = useWords(words);
  const label = useLabel();
  const { order, ordered, onOrder } = useOrder();
  const variables = { filter, ...ordered };
  const pages = usePages(MonitoredListDocument, variables, (data) => data.list);
  const columns: readonly Column<Row>[] = [
    {
      key: 'household',
      title: said.household,
      show: ({ node }) =>
        node && (
          <Link to="/households/$id" params={{ id: node.id }}>
            {node.head?.name} <span className="quiet">{node.code}</span>
          </Link>
        ),
    },
    { key: 'village', title: said.village, sort: 'DIVISION', show: ({ node }) => node?.division.name },
    {
      key: 'category',
      title: said.category,
      show: ({ period }) => label('MonitoringCategory', period.category),
    },
    {
      key: 'identifiedOn',
      title: said.identifiedOn,
      sort: 'IDENTIFIED_ON',
      show: ({ period }) => period.identifiedOn,
    },
    { key: 'risks', title: said.risks, show: ({ period }) => period.risks?.join('、') },
    {
      key: 'eliminatedOn',
      title: said.eliminatedOn,
      sort: 'ELIMINATED_ON',
      show: ({ period }) => period.eliminatedOn,
    },
  ];
  return (
    <ListPage
      name="monitored"
      label={said.figures}
      columns={columns}
      pages={pages}
      rowKey={({ period }) => period.id}
      order={order}
      onOrder={onOrder}
      empty={said.noList}
      file={{ list: 'monitoredHouseholds', arguments: variables }}
    />
  );
}

function LeadList({ filter }: { readonly filter: FilterOf<'leads'> }) {
  const said = useWords(leadWords);
  const label = useLabel();
  const navigate = useNavigate();
  const { order, ordered, onOrder } = useOrder();
  const variables = { filter, ...ordered };
  const pages = usePages(LeadsDocument, variables, (data) => data.list);
  return (
    <ListPage
      name="leads"
      label={said.title}
      columns={leadColumns(said, label)}
      pages={pages}
      rowKey={({ node }) => node.id}
      order={order}
      onOrder={onOrder}
      onOpen={({ node }) => void navigate({ to: '/leads/$id', params: { id: node.id } } as never)}
      file={{ list: 'leads', arguments: variables }}
    />
  );
}

function CaseList({ filter, day }: { readonly filter: FilterOf<'cases'>; readonly day: string }) {
  const said = useWords(caseWords);
  const label = useLabel();
  const navigate = useNavigate();
  const { order, ordered, onOrder } = useOrder();
  const variables = { filter, ...ordered };
  const pages = usePages(CaseListDocument, variables, (data) => data.list);
  return (
    <ListPage
      name="cases"
      label={said.title}
      columns={caseColumns(said, label, day)}
      pages={pages}
      rowKey={({ node }) => node.id}
      order={order}
      onOrder={onOrder}
      onOpen={({ node }) => void navigate({ to: '/cases/$id', params: { id: node.id } } as never)}
      file={{ list: 'monitoringCases', arguments: variables }}
    />
  );
}
