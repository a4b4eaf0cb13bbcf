import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { HouseholdsRunItemsQuery, TransitionItemOrder } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { departmentNames } from '../shell/frame/department-names';
import { useWords } from '../shell/language/language';
import type { Column } from '../shell/list/column';
import { FilterSelect } from '../shell/list/filter-select';
import { ListPage } from '../shell/list/list-page';
import { readOrder, writeOrder } from '../shell/list/order';
import { usePages } from '../shell/list/use-pages';
import { itemsOf } from './item-lists';
import type { Run } from './run-acts';
import { itemFilter, type RunSearch } from './search';
import { byRule } from './totals';
import { words } from './words';

const route = getRouteApi('/year-end/$id');

type Items = NonNullable<NonNullable<HouseholdsRunItemsQuery['transitionRun']>['list']>;
type Row = Items['edges'][number];

/** What the run changes, one by one, as the department that answers for it has it. */
export function RunItems({ run }: { readonly run: Run }) {
  const said = useWords(words);
  const label = useLabel();
  const departments = useWords(departmentNames);
  const search = route.useSearch();
  const navigate = useNavigate();
  const set = (changed: RunSearch) =>
    void navigate({ to: '.', search: (now: RunSearch) => ({ ...now, ...changed }) } as never);
  const taking = run.parts.map(({ department }) => department);
  const withItems = run.parts.find(({ items }) => items > 0)?.department;
  const department = search.department ?? withItems ?? taking[0] ?? 'households';
  const order = readOrder(search.order);
  const variables = {
    id: run.id,
    filter: itemFilter(search),
    ...(order && { orderBy: order as TransitionItemOrder }),
  };
  const pages = usePages(itemsOf(department), variables, (data) => data.transitionRun?.list);
  const rules = byRule(run.totals).filter((rule) => rule.department === department);
  const titles = new Map(rules.map(({ rule, ruleTitle }) => [rule, ruleTitle]));
  const columns: readonly Column<Row>[] = [
    { key: 'rule', title: said.rule, sort: 'RULE', show: ({ node }) => node.ruleTitle },
    { key: 'change', title: said.change, show: ({ node }) => label('TransitionResult', node.change) },
    { key: 'place', title: said.place, sort: 'DIVISION', show: ({ node }) => node.divisionCode },
    {
      key: 'household',
      title: said.household,
      show: ({ node }) =>
        node.household && (
          <Link to="/households/$id" params={{ id: node.household }}>
            {said.open}
          </Link>
        ),
    },
    { key: 'facts', title: said.facts, show: ({ node }) => <Values values={node.facts} /> },
    { key: 'before', title: said.before, show: ({ node }) => <Values values={node.before} /> },
    { key: 'after', title: said.after, show: ({ node }) => <Values values={node.after} /> },
    { key: 'state', title: said.state, show: ({ node }) => label('TransitionItemState', node.state) },
    {
      key: 'decide',
      title: said.decide,
      show: ({ node }) =>
        node.undecided && <span className="soon">{node.undecidedText ?? node.undecided}</span>,
    },
    {
      key: 'without',
      title: said.without,
      show: ({ node }) => node.withoutSupport && <span className="tag soon">{said.without}</span>,
    },
  ];
  return (
    <section className="panel no-print" id="items" aria-labelledby="items-title">
      <h2 id="items-title">{said.list}</h2>
      <ListPage
        name="transition-items"
        label={said.list}
        columns={columns}
        pages={pages}
        rowKey={({ node }) => node.id}
        order={order}
        onOrder={(next) => set({ order: writeOrder(next) })}
        empty={said.noItems}
      >
        <FilterSelect
          title={said.department}
          value={department}
          options={taking.map((value) => ({
            value,
            label: departments[value as keyof typeof departments] ?? value,
          }))}
          onChoose={(chosen) => set({ department: chosen, rule: undefined })}
        />
        <FilterSelect
          title={said.rule}
          value={search.rule}
          all={said.all}
          options={[...titles].map(([value, title]) => ({ value, label: title }))}
          onChoose={(rule) => set({ rule })}
        />
        <FilterSelect
          title={said.only}
          value={search.only}
          all={said.all}
          options={[
            { value: 'undecided', label: said.undecided },
            { value: 'without', label: said.without },
          ]}
          onChoose={(only) => set({ only: only as RunSearch['only'] })}
        />
      </ListPage>
    </section>
  );
}

function Values({ values }: { readonly values: Row['node']['facts'] }) {
  return values.map(({ title, value }) => `${title} ${value ?? '—'}`).join('；');
}
