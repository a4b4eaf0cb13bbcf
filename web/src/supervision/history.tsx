import type { OneObligationQuery } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { Clauses } from '../shell/frame/clauses';
import { MiniTable } from '../shell/frame/mini-table';
import { useWords } from '../shell/language/language';
import { words } from './words';

type Entry = NonNullable<OneObligationQuery['obligation']>['history'][number];

/** Every change of an obligation's day, office and state, each with its reason and clause. */
export function History({ entries }: { readonly entries: readonly Entry[] }) {
  const said = useWords(words);
  const label = useLabel();
  return (
    <MiniTable
      label={said.history}
      none={said.nothingYet}
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { title: said.recordedAt, show: (entry) => entry.occurredOn ?? entry.recordedAt.slice(0, 10) },
        { title: said.what, show: ({ kind }) => label('ObligationEntryKind', kind) },
        { title: said.change, show: (entry) => changeOf(entry) },
        {
          title: said.why,
          show: ({ cause, reason, clauses }) => (
            <>
              {label('RedatingCause', cause)} {reason} <Clauses clauses={clauses} />
            </>
          ),
        },
      ]}
    />
  );
}

function changeOf({ dueBefore, dueAfter, divisionBefore, divisionAfter }: Entry): string {
  const day = dueBefore === dueAfter ? (dueAfter ?? '') : [dueBefore, dueAfter].filter(Boolean).join(' → ');
  const isMoved = divisionAfter && divisionBefore && divisionAfter !== divisionBefore;
  return isMoved ? `${day} ${divisionBefore} → ${divisionAfter}` : day;
}
