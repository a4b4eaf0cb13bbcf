import type { CaseRowFragment } from '../../generated/graphql';
import { Due } from '../format/due';
import type { useLabel } from '../format/label';
import type { Column } from '../list/column';
import { householdColumns } from './household-columns';
import type { caseWords } from './words';

type Said = { readonly [Key in keyof typeof caseWords]: string };

export function caseColumns(
  said: Said,
  label: ReturnType<typeof useLabel>,
  day: string,
): readonly Column<CaseRowFragment>[] {
  return [
    {
      key: 'due',
      title: said.due,
      sort: 'DUE_ON',
      show: ({ node }) => <Due dueOn={node.deadline?.dueOn} asOf={day} />,
    },
    ...householdColumns(said),
    { key: 'kind', title: said.kind, show: ({ node }) => label('ProcedureKind', node.kind) },
    { key: 'state', title: said.state, show: ({ node }) => label('MonitoringCaseState', node.state) },
    { key: 'step', title: said.step, show: ({ node }) => <b>{label('CaseActKind', node.nextStep)}</b> },
    { key: 'opened', title: said.opened, sort: 'OPENED_ON', show: ({ node }) => node.openedOn },
  ];
}
