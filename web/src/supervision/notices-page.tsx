import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { UnitNoticeListDocument, type UnitNoticeListQuery, type UnitNoticeOrder } from '../generated/graphql';
import { useAsOf } from '../shell/frame/as-of';
import { useViewer } from '../shell/frame/viewer-context';
import { useWords } from '../shell/language/language';
import { Beside } from '../shell/list/beside';
import type { Column } from '../shell/list/column';
import { ListPage } from '../shell/list/list-page';
import { readOrder, writeOrder } from '../shell/list/order';
import { usePages } from '../shell/list/use-pages';
import { useChanged } from '../shell/live/use-changed';
import { usePlaceNames } from '../shell/places/use-places';
import { type NoticesSearch, noticeFilter } from './notices-search';
import { sectorNames } from './sector-names';
import { Tabs } from './tabs';
import { words } from './words';

const route = getRouteApi('/notices');

type Row = NonNullable<UnitNoticeListQuery['list']>['edges'][number];

/** What offices were told of the work they owe, and who has acknowledged it. */
export function NoticesPage() {
  const said = useWords(words);
  const sectors = useWords(sectorNames);
  const viewer = useViewer();
  const { day, isToday } = useAsOf();
  const search = route.useSearch();
  const navigate = useNavigate();
  const place = usePlaceNames(viewer.division?.code, day);
  const set = (changed: NoticesSearch) =>
    void navigate({ to: '/notices', search: (now: NoticesSearch) => ({ ...now, ...changed }) } as never);
  const order = readOrder(search.order);
  const variables = {
    filter: noticeFilter(search, isToday ? undefined : day),
    ...(order && { orderBy: order as UnitNoticeOrder }),
  };
  const pages = usePages(UnitNoticeListDocument, variables, ({ list }) => list);
  useChanged(['NOTICE'], pages.again, isToday);
  const columns: readonly Column<Row>[] = [
    { key: 'night', title: said.night, sort: 'NIGHT', show: ({ node }) => node.night },
    { key: 'unit', title: said.unit, sort: 'DIVISION', show: ({ node }) => place(node.divisionCode) },
    {
      key: 'sector',
      title: said.kind,
      show: ({ node: { sector } }) => sector && (sectors[sector as keyof typeof sectorNames] ?? sector),
    },
    { key: 'count', title: said.count, isNumber: true, show: ({ node }) => node.count },
    { key: 'settled', title: said.settled, isNumber: true, show: ({ node }) => node.settled },
    {
      key: 'receipt',
      title: said.receipt,
      show: ({ node: { receipts } }) =>
        receipts[0] ? (
          <span className="tag met">{receipts[0].acknowledgedOn}</span>
        ) : (
          <span className="tag soon">{said.waiting}</span>
        ),
    },
  ];
  return (
    <Beside
      detail="/notices/$id"
      onClose={() => void navigate({ to: '/notices', search: (now: NoticesSearch) => now } as never)}
    >
      <Tabs />
      <ListPage
        name="unit-notices"
        label={said.notices}
        columns={columns}
        pages={pages}
        rowKey={({ node }) => node.id}
        order={order}
        onOrder={(next) => set({ order: writeOrder(next) })}
        onOpen={({ node }) =>
          void navigate({
            to: '/notices/$id',
            params: { id: node.id },
            search: (now: NoticesSearch) => now,
          } as never)
        }
        empty={said.noNotices}
        file={{ list: 'unitNotices', arguments: variables }}
      >
        <label>
          <input
            type="checkbox"
            checked={search.waiting ?? false}
            onChange={({ target }) => set({ waiting: target.checked || undefined })}
          />
          {said.onlyWaiting}
        </label>
      </ListPage>
    </Beside>
  );
}
