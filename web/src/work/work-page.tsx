import { getRouteApi, useNavigate } from '@tanstack/react-router';
import {
  MyWorkDocument,
  type TaskOrder,
  type TaskRowFragment,
  WorkBelowDocument,
} from '../generated/graphql';
import { useAsOf } from '../shell/frame/as-of';
import { useViewer } from '../shell/frame/viewer-context';
import { useWords } from '../shell/language/language';
import { ListPage } from '../shell/list/list-page';
import { readOrder, writeOrder } from '../shell/list/order';
import { usePages } from '../shell/list/use-pages';
import { useChanged } from '../shell/live/use-changed';
import type { WorkSearch } from './search';
import { taskColumns } from './task-columns';
import { ALL_LEVELS, taskFilter } from './task-filter';
import { words } from './words';
import { WorkBoard } from './work-board';
import { WorkFilters } from './work-filters';

const route = getRouteApi('/');

/** The first screen: what waits, late first; for offices with others below them where it waits. */
export function WorkPage() {
  const said = useWords(words);
  const viewer = useViewer();
  const { day, isToday } = useAsOf();
  const search = route.useSearch();
  const navigate = useNavigate();
  // Who has no office of their own in the procedure looks at what lies below.
  const hasOwn = ['village', 'township', 'county', 'department'].includes(viewer.role);
  const isBelow = search.of === 'below' || !hasOwn;
  const set = (changed: WorkSearch) =>
    void navigate({ to: '/', search: (now: WorkSearch) => ({ ...now, ...changed }) } as never);
  const filter = {
    ...taskFilter(search, isToday ? undefined : day),
    ...(isBelow && { levels: [...ALL_LEVELS] }),
  };
  const order = readOrder(search.order);
  const variables = { filter, ...(order && { orderBy: order as TaskOrder }) };
  const pages = usePages(isBelow ? WorkBelowDocument : MyWorkDocument, variables, ({ list }) => list);
  useChanged(['TASK'], pages.again, isToday);
  const open = (row: TaskRowFragment) => {
    const { id, household, case: one, lead } = row.node;
    if (one) return void navigate({ to: '/cases/$id', params: { id: one.id } } as never);
    if (lead) return void navigate({ to: '/leads/$id', params: { id: lead.id } } as never);
    if (!household) return void navigate({ to: '/leads' } as never);
    void navigate({ to: '/households/$id', params: { id: household.id }, search: { task: id } } as never);
  };
  return (
    <>
      <WorkBoard search={search} isBelow={isBelow} hasOwn={hasOwn} onSearch={set} />
      <ListPage
        name="tasks"
        label={said.title}
        columns={taskColumns(said, day)}
        pages={pages}
        rowKey={({ node }) => node.id}
        order={order}
        onOrder={(next) => set({ order: writeOrder(next) })}
        onOpen={open}
        empty={said.nothing}
        file={{ list: isBelow ? 'tasks' : 'myTasks', arguments: variables }}
      >
        <WorkFilters search={search} hasOwn={hasOwn} isBelow={isBelow} onSearch={set} />
      </ListPage>
    </>
  );
}
