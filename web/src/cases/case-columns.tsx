import { Due } from '../shell/format/due';
import type { useLabel } from '../shell/format/label';
import type { Column } from '../shell/list/column';
import type { CaseRow } from './cases-page';
import type { words } from './words';

type Said = { readonly [Key in keyof typeof words]: string };

export function caseColumns(
  said: Said,
  label: ReturnType<typeof useLabel>,
  day: string,
): readonly Column<CaseRow>[] {
  return [
    {
      key: 'due',
      title: said.due,
      sort: 'DUE_ON',
      show: ({ node }) => <Due dueOn={node.deadline?.dueOn} asOf={day} />,
    },
    {
      key: 'household',
      title: said.household,
      show: ({ node }) => (
        <>
          {node.household.head?.name} <span className="quiet">{node.household.code}</span>
        </>
      ),
    },
    {
      key: 'village',
      title: said.village,
      sort: 'DIVISION',
      show: ({ node }) => node.household.division.name,
    },
    { key: 'kind', title: said.kind, show: ({ node }) => label('ProcedureKind', node.kind) },
    { key: 'state', title: said.state, show: ({ node }) => label('MonitoringCaseState', node.state) },
    { key: 'step', title: said.step, show: ({ node }) => <b>{label('CaseActKind', node.nextStep)}</b> },
    { key: 'opened', title: said.opened, sort: 'OPENED_ON', show: ({ node }) => node.openedOn },
  ];
}
