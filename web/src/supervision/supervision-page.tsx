import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ObligationOrder, SupervisionListDocument } from '../generated/graphql';
import { useLabel, useOptions } from '../shell/format/label';
import { useAsOf } from '../shell/frame/as-of';
import { useViewer } from '../shell/frame/viewer-context';
import { useWords } from '../shell/language/language';
import { Beside } from '../shell/list/beside';
import { FilterSelect } from '../shell/list/filter-select';
import { ListPage } from '../shell/list/list-page';
import { readOrder, writeOrder } from '../shell/list/order';
import { usePages } from '../shell/list/use-pages';
import { useChanged } from '../shell/live/use-changed';
import { usePlaceNames } from '../shell/places/use-places';
import { Counts } from './counts';
import { obligationColumns } from './obligation-columns';
import { obligationFilter, type SupervisionSearch, statusOf } from './search';
import { Tabs } from './tabs';
import { words } from './words';

const route = getRouteApi('/supervision');

/** What is owed under every place and office: counted by any dimension, and each number with its list. */
export function SupervisionPage() {
  const said = useWords(words);
  const label = useLabel();
  const options = useOptions();
  const viewer = useViewer();
  const { day, isToday } = useAsOf();
  const search = route.useSearch();
  const navigate = useNavigate();
  const set = (changed: SupervisionSearch) =>
    void navigate({
      to: '/supervision',
      search: (now: SupervisionSearch) => ({ ...now, ...changed }),
    } as never);
  const division = search.division ?? viewer.division?.code;
  const place = usePlaceNames(division, day);
  const order = readOrder(search.order);
  const status = statusOf(search);
  const variables = {
    asOf: day,
    filter: obligationFilter(search),
    ...(search.division && { division: search.division }),
    ...(status && { status }),
    ...(order && { orderBy: order as ObligationOrder }),
  };
  const pages = usePages(SupervisionListDocument, variables, ({ list }) => list);
  useChanged(['OBLIGATION'], pages.again, isToday);
  return (
    <Beside
      detail="/supervision/$id"
      onClose={() => void navigate({ to: '/supervision', search: (now: SupervisionSearch) => now } as never)}
    >
      <Tabs />
      <Counts search={search} division={division} day={day} onSearch={set} />
      <ListPage
        name="obligations"
        label={said.duties}
        columns={obligationColumns(said, label, place, day)}
        pages={pages}
        rowKey={({ node }) => node.id}
        order={order}
        onOrder={(next) => set({ order: writeOrder(next) })}
        onOpen={({ node }) =>
          void navigate({
            to: '/supervision/$id',
            params: { id: node.id },
            search: (now: SupervisionSearch) => now,
          } as never)
        }
        empty={said.nothing}
        file={{ list: 'obligations', arguments: variables }}
      >
        <FilterSelect
          title={said.status}
          value={status ?? 'ALL'}
          options={[{ value: 'ALL', label: said.all }, ...options('ObligationStatus')]}
          onChoose={(chosen) => set({ status: chosen })}
        />
        <FilterSelect
          title={said.kind}
          value={search.kind}
          all={said.all}
          options={options('SupervisedKind')}
          onChoose={(kind) => set({ kind })}
        />
      </ListPage>
    </Beside>
  );
}
