import type { OneRunQuery } from '../generated/graphql';
import { ActButton } from '../shell/form/act-button';
import { useViewer } from '../shell/frame/viewer-context';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { words } from './words';

export type Run = NonNullable<OneRunQuery['transitionRun']>;

interface Props {
  readonly run: Run;
  readonly onChanged: () => void;
}

/** What can be done with a run where it stands; approving is for somebody else than who planned it. */
export function RunActs({ run, onChanged }: Props) {
  const said = useWords(words);
  const { today } = useViewer();
  const known = { runId: run.id };
  const isStopped = run.stops.some(({ resumedAt }) => resumedAt === null);
  const canApply = run.state === 'APPROVED' && today > run.day;
  return (
    <div className="no-print">
      {run.state === 'PREVIEWED' && <p className="quiet">{said.secondPerson}</p>}
      {run.state === 'APPROVED' && !canApply && (
        <p className="quiet">{fill(said.tooEarly, { day: run.day })}</p>
      )}
      <p className="acts-bar">
        {run.state === 'PREVIEWED' && run.digest && (
          <ActButton
            isPrimary
            mutation="approveTransitionRun"
            title={said.approve}
            known={{ ...known, digest: run.digest }}
            onDone={onChanged}
          />
        )}
        {canApply && (
          <ActButton
            isPrimary
            mutation="applyTransitionRun"
            title={said.apply}
            known={known}
            onDone={onChanged}
          />
        )}
        {(run.state === 'PREVIEWED' || run.state === 'APPROVED') && (
          <ActButton mutation="previewTransitionRun" title={said.again} known={known} onDone={onChanged} />
        )}
        {isStopped && (
          <ActButton
            isPrimary
            mutation="resumeTransitionRun"
            title={said.resume}
            known={known}
            onDone={onChanged}
          />
        )}
        {(run.state === 'APPLIED' || (run.state === 'APPLYING' && isStopped)) && (
          <ActButton mutation="undoTransitionRun" title={said.undo} known={known} onDone={onChanged} />
        )}
      </p>
    </div>
  );
}
