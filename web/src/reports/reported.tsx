import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  FigureReportListDocument,
  type FigureReportListQuery,
  type FigureReportOrder,
} from '../generated/graphql';
import { useWords } from '../shell/language/language';
import type { Column, Order } from '../shell/list/column';
import { ListPage } from '../shell/list/list-page';
import { usePages } from '../shell/list/use-pages';
import { words } from './words';

type Row = NonNullable<FigureReportListQuery['list']>['edges'][number];

/** What was reported, each frozen as it was; a report made again stands beside the first. */
export function Reported() {
  const said = useWords(words);
  const navigate = useNavigate();
  const [order, setOrder] = useState<Order>();
  const variables = order ? { orderBy: order as FigureReportOrder } : {};
  const pages = usePages(FigureReportListDocument, variables, ({ list }) => list);
  const columns: readonly Column<Row>[] = [
    { key: 'day', title: said.day, sort: 'DAY', show: ({ node }) => node.day },
    {
      key: 'place',
      title: said.place,
      sort: 'DIVISION',
      show: ({ node }) => node.division?.name ?? node.divisionCode,
    },
    { key: 'reportedOn', title: said.reportedOn, sort: 'REPORTED_ON', show: ({ node }) => node.reportedOn },
    { key: 'account', title: said.account, show: ({ node }) => node.account },
    { key: 'note', title: said.note, show: ({ node }) => node.note },
    {
      key: 'intact',
      title: said.intact,
      show: ({ node }) => (
        <span className={`tag ${node.intact ? 'met' : 'late'}`}>{node.intact ? said.yes : said.no}</span>
      ),
    },
  ];
  return (
    <section className="panel" aria-labelledby="reported-title">
      <h2 id="reported-title">{said.reports}</h2>
      <ListPage
        name="figure-reports"
        label={said.reports}
        columns={columns}
        pages={pages}
        rowKey={({ node }) => node.id}
        order={order}
        onOrder={setOrder}
        onOpen={({ node }) => void navigate({ to: '/reports/$id', params: { id: node.id } } as never)}
        empty={said.noReports}
        file={{ list: 'figureReports', arguments: variables }}
      />
    </section>
  );
}
