import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CaseListDocument, type MonitoringCaseOrder } from '../generated/graphql';
import { ActButton } from '../shell/form/act-button';
import { useLabel, useOptions } from '../shell/format/label';
import { useAsOf } from '../shell/frame/as-of';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { FilterSelect } from '../shell/list/filter-select';
import { ListPage } from '../shell/list/list-page';
import { readOrder, writeOrder } from '../shell/list/order';
import { usePages } from '../shell/list/use-pages';
import { useChanged } from '../shell/live/use-changed';
import { caseColumns } from '../shell/rows/case-columns';
import { type CaseSearch, caseFilter } from './search';
import { bulkOf } from './together';
import { words } from './words';

const route = getRouteApi('/cases');

/** Cases on their way; those with the same next step can be handled together, as a meeting does. */
export function CasesPage() {
  const said = useWords(words);
  const label = useLabel();
  const options = useOptions();
  const { day, isToday } = useAsOf();
  const search = route.useSearch();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const set = (changed: CaseSearch) =>
    void navigate({ to: '/cases', search: (now: CaseSearch) => ({ ...now, ...changed }) } as never);
  const order = readOrder(search.order);
  const variables = {
    filter: caseFilter(search, isToday ? undefined : day),
    ...(order && { orderBy: order as MonitoringCaseOrder }),
  };
  const pages = usePages(CaseListDocument, variables, ({ list }) => list);
  useChanged(['CASE'], pages.again, isToday);
  const rows = pages.rows.filter(({ node }) => chosen.has(node.id));
  const bulk = bulkOf(rows.map(({ node }) => node));
  return (
    <ListPage
      name="cases"
      label={said.title}
      columns={caseColumns(said, label, day)}
      pages={pages}
      rowKey={({ node }) => node.id}
      order={order}
      onOrder={(next) => set({ order: writeOrder(next) })}
      onOpen={({ node }) => void navigate({ to: '/cases/$id', params: { id: node.id } } as never)}
      chosen={chosen}
      onChoose={setChosen}
      file={{ list: 'monitoringCases', arguments: variables }}
    >
      <FilterSelect
        title={said.kind}
        value={search.kind}
        all={said.allKinds}
        options={options('ProcedureKind')}
        onChoose={(kind) => set({ kind })}
      />
      <FilterSelect
        title={said.step}
        value={search.step}
        all={said.allSteps}
        options={options('CaseActKind')}
        onChoose={(step) => set({ step })}
      />
      <FilterSelect
        title={said.state}
        value={search.ended ? 'ended' : 'open'}
        options={[
          { value: 'open', label: said.open },
          { value: 'ended', label: said.hasEnded },
        ]}
        onChoose={(state) => set({ ended: state === 'ended' || undefined })}
      />
      {rows.length > 1 && !bulk && <span className="quiet">{said.sameStep}</span>}
      {rows.length > 1 && bulk && (
        <ActButton
          isPrimary
          mutation={bulk}
          title={fill(said.together, {
            count: rows.length,
            step: label('CaseActKind', rows[0]?.node.nextStep),
          })}
          known={{ items: rows.map(({ node }) => ({ caseId: node.id })) }}
          entries={rows.map(({ node: { household } }) => household.head?.name ?? household.code)}
          onDone={() => {
            setChosen(new Set());
            pages.again();
          }}
        />
      )}
    </ListPage>
  );
}
