import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { PolicyChangedDocument, type PolicyChangedQuery, type PolicyChangeOrder } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { Clauses } from '../shell/frame/clauses';
import { useWords } from '../shell/language/language';
import { ListPage } from '../shell/list/list-page';
import { readOrder, writeOrder } from '../shell/list/order';
import { usePages } from '../shell/list/use-pages';
import type { PolicySearch } from './search';
import { words } from './words';

const route = getRouteApi('/policy');

interface Props {
  readonly place: string;
  readonly day: string;
}

/** What changed between another day and the day of the page. */
export function ChangesView({ place, day }: Props) {
  const said = useWords(words);
  const label = useLabel();
  const search = route.useSearch();
  const navigate = useNavigate();
  const set = (changed: PolicySearch) =>
    void navigate({ to: '/policy', search: (now: PolicySearch) => ({ ...now, ...changed }) } as never);
  const from = search.from ?? `${Number(day.slice(0, 4)) - 1}-12-31`;
  const order = readOrder(search.order);
  const variables = {
    division: place,
    from,
    to: day,
    ...(order && { orderBy: order as PolicyChangeOrder }),
  };
  const pages = usePages(PolicyChangedDocument, variables, ({ list }) => list);
  return (
    <ListPage
      name="policy-changes"
      label={said.changes}
      pages={pages}
      rowKey={({ node }) => `${node.subject} ${node.name} ${node.on}`}
      order={order}
      onOrder={(next) => set({ order: writeOrder(next) })}
      empty={said.noChange}
      file={{ list: 'policyChanges', arguments: variables }}
      columns={[
        { key: 'on', title: said.changedOn, sort: 'ON', show: ({ node }) => node.on },
        { key: 'subject', title: said.subject, show: ({ node }) => label('PolicySubject', node.subject) },
        { key: 'name', title: said.name, sort: 'NAME', show: ({ node }) => node.name },
        { key: 'before', title: said.before, show: ({ node }) => <State state={node.before} /> },
        { key: 'after', title: said.after, show: ({ node }) => <State state={node.after} /> },
      ]}
    >
      <label>
        {said.from}
        <input
          type="date"
          value={from}
          max={day}
          onChange={({ target }) => target.value && set({ from: target.value })}
        />
      </label>
      <span className="quiet">
        {said.until} {day}
      </span>
    </ListPage>
  );
}

type Stated = NonNullable<PolicyChangedQuery['list']>['edges'][number]['node']['before'];

function State({ state }: { readonly state: Stated }) {
  const said = useWords(words);
  if (!state) return <span className="quiet">{said.none}</span>;
  return (
    <span className="whole">
      {state.text} <Clauses clauses={state.clauses} />
    </span>
  );
}
