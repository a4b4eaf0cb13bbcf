import type { OneObligationQuery } from '../generated/graphql';
import { ActButton } from '../shell/form/act-button';
import { useViewer } from '../shell/frame/viewer-context';
import { useWords } from '../shell/language/language';
import { words } from './words';

type Duty = NonNullable<OneObligationQuery['obligation']>;

/** What the county can do with an obligation that still runs: suspend, resume, waive, hand to another office. */
export function Steering({ duty, onDone }: { readonly duty: Duty; readonly onDone: () => void }) {
  const said = useWords(words);
  const { role } = useViewer();
  if (role !== 'county' || duty.metOn || duty.stoppedOn) return null;
  const known = { obligationId: duty.id };
  const acts =
    duty.status === 'SUSPENDED'
      ? ([['resumeObligation', said.resume]] as const)
      : ([
          ['suspendObligation', said.suspend],
          ['waiveObligation', said.waive],
          ['transferObligation', said.transfer],
        ] as const);
  return (
    <p className="acts-bar">
      {acts.map(([mutation, title]) => (
        <ActButton key={mutation} mutation={mutation} title={title} known={known} onDone={onDone} />
      ))}
    </p>
  );
}
