import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ChooseFiles } from '../../shell/attachments/choose-files';
import { MutationOfForm } from '../../shell/attachments/mutation-of-form';
import { type ActAnswer, sendAct } from '../../shell/form/send-act';
import { useViewer } from '../../shell/frame/viewer-context';
import { useWords } from '../../shell/language/language';
import type { PolicySearch } from '../search';
import { words } from './words';

interface Props {
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Keeps the draft as a version of its folder, to be submitted and approved by two people. */
export function SaveDraft({ files }: Props) {
  const said = useWords(words);
  const client = useApolloClient();
  const { today, rights } = useViewer();
  const [isSending, setSending] = useState(false);
  const [answer, setAnswer] = useState<ActAnswer>();
  const [stamped, setStamped] = useState<readonly string[]>([]);
  if (!rights.includes('WRITE')) return null;
  // The same files are the same version, however often somebody presses.
  const save = async () => {
    setSending(true);
    setAnswer(
      await sendAct(client, 'draftPolicy', {
        files,
        attachments: stamped,
        occurredOn: today,
        idempotencyKey: crypto.randomUUID(),
      }),
    );
    setSending(false);
  };
  return (
    <>
      <label htmlFor="stamped-document">{said.stamped}</label>
      <MutationOfForm.Provider value="draftPolicy">
        <ChooseFiles id="stamped-document" value={stamped} onChange={setStamped} />
      </MutationOfForm.Provider>
      <Button type="primary" size="small" loading={isSending} onClick={() => void save()}>
        {said.save}
      </Button>{' '}
      {answer?.kind === 'done' && (
        <span role="status">
          {said.saved}{' '}
          <Link to="/policy" search={(now: PolicySearch) => ({ ...now, view: 'versions' as const })}>
            {said.toVersions}
          </Link>
        </span>
      )}
      {answer?.kind === 'refused' && (
        <span className="problem" role="alert">
          {answer.message}
        </span>
      )}
      {answer?.kind === 'away' && (
        <span className="problem" role="alert">
          {said.away}
        </span>
      )}
    </>
  );
}
