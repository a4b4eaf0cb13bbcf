import type { OneVersionFragment } from '../../generated/graphql';
import { ActButton } from '../../shell/form/act-button';
import { useViewer } from '../../shell/frame/viewer-context';
import { useWords } from '../../shell/language/language';
import { words } from './words';

interface Props {
  readonly version: OneVersionFragment;
  readonly onChanged: () => void;
}

/** What can be done with a version where it stands; approving is for another account than drafted it. */
export function VersionActs({ version, onChanged }: Props) {
  const said = useWords(words);
  const { today } = useViewer();
  const known = { versionId: version.id, occurredOn: today };
  const standing = version.activations.findLast(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <p className="acts-bar">
      {version.state === 'DRAFT' && (
        <ActButton isPrimary mutation="submitPolicy" title={said.submit} known={known} onDone={onChanged} />
      )}
      {version.state === 'SUBMITTED' && (
        <>
          <ActButton
            isPrimary
            mutation="reviewPolicy"
            title={said.approve}
            known={{ ...known, approved: true }}
            onDone={onChanged}
          />
          <ActButton
            mutation="reviewPolicy"
            title={said.giveBack}
            known={{ ...known, approved: false }}
            onDone={onChanged}
          />
        </>
      )}
      {version.state === 'APPROVED' && !standing && (
        <ActButton
          isPrimary
          mutation="activatePolicy"
          title={said.activate}
          known={known}
          onDone={onChanged}
        />
      )}
      {standing && (
        <ActButton
          mutation="withdrawPolicyActivation"
          title={said.withdraw}
          known={{ activationId: standing.id, occurredOn: today }}
          onDone={onChanged}
        />
      )}
    </p>
  );
}
