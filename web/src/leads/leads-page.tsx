import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type LeadOrder, type LeadRowFragment, LeadsDocument } from '../generated/graphql';
import { ActButton } from '../shell/form/act-button';
import { useLabel, useOptions } from '../shell/format/label';
import { useAsOf } from '../shell/frame/as-of';
import { useViewer } from '../shell/frame/viewer-context';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { Beside } from '../shell/list/beside';
import { FilterSelect } from '../shell/list/filter-select';
import { ListPage } from '../shell/list/list-page';
import { readOrder, writeOrder } from '../shell/list/order';
import { usePages } from '../shell/list/use-pages';
import { useChanged } from '../shell/live/use-changed';
import { leadColumns } from '../shell/rows/lead-columns';
import { type LeadSearch, leadFilter } from './search';
import { SelfReports } from './self-reports';
import { words } from './words';

const route = getRouteApi('/leads');

/** The inbox of leads: what came in, by whom, whether it was looked at; the chosen one beside it. */
export function LeadsPage() {
  const said = useWords(words);
  const label = useLabel();
  const options = useOptions();
  const viewer = useViewer();
  const { day, isToday } = useAsOf();
  const search = route.useSearch();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const set = (changed: LeadSearch) =>
    void navigate({ to: '/leads', search: (now: LeadSearch) => ({ ...now, ...changed }) } as never);
  const order = readOrder(search.order);
  const variables = {
    filter: leadFilter(search, isToday ? undefined : day),
    ...(order && { orderBy: order as LeadOrder }),
  };
  const pages = usePages(LeadsDocument, variables, ({ list }) => list);
  useChanged(['LEAD'], pages.again, isToday);
  const open = ({ node }: LeadRowFragment) =>
    void navigate({ to: '/leads/$id', params: { id: node.id }, search: (now: LeadSearch) => now } as never);
  const chosenRows = pages.rows.filter(({ node }) => chosen.has(node.id));
  // Where reports go: a township or a village, by the length of its code.
  const takesSelfReports = /^(\d{9}|\d{12})$/.test(viewer.division?.code ?? '');
  const mayVerify = viewer.rights.includes('VERIFY_LEAD') && viewer.rights.includes('WRITE');
  return (
    <Beside
      detail="/leads/$id"
      onClose={() => void navigate({ to: '/leads', search: (now: LeadSearch) => now } as never)}
    >
      <SelfReports />
      <ListPage
        name="leads"
        label={said.title}
        columns={leadColumns(said, label)}
        pages={pages}
        rowKey={({ node }) => node.id}
        order={order}
        onOrder={(next) => set({ order: writeOrder(next) })}
        onOpen={open}
        {...(mayVerify && { chosen, onChoose: setChosen })}
        file={{ list: 'leads', arguments: variables }}
      >
        <FilterSelect
          title={said.state}
          value={search.state}
          all={said.all}
          options={options('LeadState')}
          onChoose={(state) => set({ state: state as LeadSearch['state'] })}
        />
        <FilterSelect
          title={said.channel}
          value={search.channel}
          all={said.all}
          options={options('LeadChannel')}
          onChoose={(channel) => set({ channel })}
        />
        <FilterSelect
          title={said.type}
          value={search.type}
          all={said.all}
          options={options('LeadType')}
          onChoose={(type) => set({ type })}
        />
        <label>
          <input
            type="checkbox"
            checked={search.late ?? false}
            onChange={({ target }) => set({ late: target.checked || undefined })}
          />
          {said.onlyLate}
        </label>
        {viewer.loads.includes('households') && <Link to="/ledgers">{said.byFile}</Link>}
        {takesSelfReports && (
          <a href={`/self-report/${viewer.division?.code}/poster`} target="_blank" rel="noreferrer">
            {said.poster}
          </a>
        )}
        {chosen.size > 0 && (
          <ActButton
            isPrimary
            mutation="verifyLeads"
            title={fill(said.verifyTogether, { count: chosen.size })}
            known={{ items: chosenRows.map(({ node }) => ({ leadId: node.id })) }}
            entries={chosenRows.map(({ node: { household } }) => household.head?.name ?? household.code)}
            onDone={() => {
              setChosen(new Set());
              pages.again();
            }}
          />
        )}
      </ListPage>
    </Beside>
  );
}
