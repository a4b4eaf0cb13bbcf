import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { RunListDocument, type RunListQuery, type TransitionRunOrder } from '../generated/graphql';
import { ActButton } from '../shell/form/act-button';
import { useLabel, useOptions } from '../shell/format/label';
import { useViewer } from '../shell/frame/viewer-context';
import { useWords } from '../shell/language/language';
import type { Column } from '../shell/list/column';
import { FilterSelect } from '../shell/list/filter-select';
import { ListPage } from '../shell/list/list-page';
import { readOrder, writeOrder } from '../shell/list/order';
import { usePages } from '../shell/list/use-pages';
import { useChanged } from '../shell/live/use-changed';
import { RunState } from './run-state';
import { type RunsSearch, runsFilter } from './search';
import { words } from './words';

const route = getRouteApi('/year-end');

type Row = NonNullable<RunListQuery['list']>['edges'][number];

/** Who may plan a run; the graph refuses the rest. */
const PLANNERS = ['county', 'city', 'province', 'admin'];

/** The runs of dated transitions: planned, approved, applied, undone. */
export function RunsPage() {
  const said = useWords(words);
  const label = useLabel();
  const options = useOptions();
  const { role } = useViewer();
  const search = route.useSearch();
  const navigate = useNavigate();
  const set = (changed: RunsSearch) =>
    void navigate({ to: '/year-end', search: (now: RunsSearch) => ({ ...now, ...changed }) } as never);
  const order = readOrder(search.order);
  const variables = { filter: runsFilter(search), ...(order && { orderBy: order as TransitionRunOrder }) };
  const pages = usePages(RunListDocument, variables, ({ list }) => list);
  useChanged(['TRANSITION'], pages.again);
  const columns: readonly Column<Row>[] = [
    { key: 'day', title: said.day, sort: 'DAY', show: ({ node }) => node.day },
    { key: 'place', title: said.place, show: ({ node }) => node.divisionCode },
    {
      key: 'state',
      title: said.state,
      show: ({ node }) => <RunState state={node.state} label={label('TransitionRunState', node.state)} />,
    },
    { key: 'round', title: said.round, isNumber: true, show: ({ node }) => node.round },
    { key: 'plannedOn', title: said.plannedOn, sort: 'PLANNED_AT', show: ({ node }) => node.plannedOn },
    { key: 'plannedBy', title: said.plannedBy, show: ({ node }) => node.plannedBy },
    { key: 'approvedOn', title: said.approvedOn, show: ({ node }) => node.approvedOn },
    { key: 'approvedBy', title: said.approvedBy, show: ({ node }) => node.approvedBy },
  ];
  return (
    <>
      <h1>{said.title}</h1>
      <ListPage
        name="transition-runs"
        label={said.title}
        columns={columns}
        pages={pages}
        rowKey={({ node }) => node.id}
        order={order}
        onOrder={(next) => set({ order: writeOrder(next) })}
        onOpen={({ node }) => void navigate({ to: '/year-end/$id', params: { id: node.id } } as never)}
        empty={said.none}
        file={{ list: 'transitionRuns', arguments: variables }}
      >
        <FilterSelect
          title={said.state}
          value={search.state}
          all={said.all}
          options={options('TransitionRunState')}
          onChoose={(state) => set({ state })}
        />
        {PLANNERS.includes(role) && (
          <ActButton
            isPrimary
            mutation="planTransitionRun"
            title={said.plan}
            known={{}}
            onDone={pages.again}
          />
        )}
      </ListPage>
    </>
  );
}
