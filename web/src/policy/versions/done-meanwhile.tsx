import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DoneMeanwhileFragment, PolicyDeedKind } from '../../generated/graphql';
import { useLabel, useOptions } from '../../shell/format/label';
import { Clauses } from '../../shell/frame/clauses';
import { departmentNames } from '../../shell/frame/department-names';
import { useWords } from '../../shell/language/language';
import type { Column } from '../../shell/list/column';
import { FilterSelect } from '../../shell/list/filter-select';
import { ListPage } from '../../shell/list/list-page';
import { usePages } from '../../shell/list/use-pages';
import { DEED_DEPARTMENTS, type DeedDepartment, deedsOf } from './deed-lists';
import { words } from './words';

type Row = DoneMeanwhileFragment['edges'][number];

/** What was done while a version was in effect, as the department that answers for it has it. */
export function DoneMeanwhile({ activationId }: { readonly activationId: string }) {
  const said = useWords(words);
  const label = useLabel();
  const kinds = useOptions()('PolicyDeedKind');
  const departments = useWords(departmentNames);
  const [department, setDepartment] = useState<DeedDepartment>('households');
  const [kind, setKind] = useState<PolicyDeedKind>();
  const variables = { id: activationId, filter: { kind: kind ?? null } };
  const pages = usePages(deedsOf(department), variables, (data) => data.policyActivation?.deeds.list);
  const columns: readonly Column<Row>[] = [
    { key: 'kind', title: said.kind, show: ({ node }) => label('PolicyDeedKind', node.kind) },
    { key: 'title', title: said.matter, show: ({ node }) => node.title },
    { key: 'place', title: said.place, show: ({ node }) => node.divisionCode },
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
    { key: 'day', title: said.day, show: ({ node }) => node.occurredOn },
    { key: 'account', title: said.account, show: ({ node }) => node.account ?? said.byItself },
    { key: 'clauses', title: said.clauses, show: ({ node }) => <Clauses clauses={node.clauses} /> },
    { key: 'detail', title: said.detail, isExtra: true, show: ({ node }) => node.detail },
  ];
  return (
    <ListPage
      name="policy-deeds"
      label={said.done}
      columns={columns}
      pages={pages}
      rowKey={({ node }) => node.id}
      empty={said.nothingDone}
    >
      <FilterSelect
        title={said.department}
        value={department}
        options={DEED_DEPARTMENTS.map((value) => ({ value, label: departments[value] }))}
        onChoose={(chosen) => setDepartment((chosen as DeedDepartment | undefined) ?? 'households')}
      />
      <FilterSelect
        title={said.kind}
        value={kind}
        all={said.all}
        options={kinds}
        onChoose={(chosen) => setKind(chosen as PolicyDeedKind | undefined)}
      />
    </ListPage>
  );
}
