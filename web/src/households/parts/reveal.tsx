import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { RevealPersonDocument, type RevealPersonQuery } from '../../generated/graphql';
import { FormDialog } from '../../shell/form/form-dialog';
import { useViewer } from '../../shell/frame/viewer-context';
import { usePartWords } from './use-part-words';

export type Revealed = NonNullable<RevealPersonQuery['household']>['members'];

/** Shows numbers in full to who may see them and says what for; each look is recorded. They are kept nowhere. */
export function Reveal(props: { readonly id: string; readonly onRevealed: (members: Revealed) => void }) {
  const { said } = usePartWords();
  const { rights } = useViewer();
  const client = useApolloClient();
  const [isOpen, setOpen] = useState(false);
  const [purpose, setPurpose] = useState('');
  if (!rights.includes('REVEAL')) return null;
  const look = async (event: FormEvent) => {
    event.preventDefault();
    const variables = { id: props.id, purpose };
    const { data } = await client.query({ query: RevealPersonDocument, variables, fetchPolicy: 'no-cache' });
    props.onRevealed(data?.household?.members ?? []);
    setOpen(false);
  };
  return (
    <>
      <Button size="small" className="no-print" onClick={() => setOpen(true)}>
        {said.reveal}
      </Button>
      {isOpen && (
        <FormDialog title={said.reveal} onClose={() => setOpen(false)}>
          <form onSubmit={look} className="act-form">
            <div className="field long">
              <label htmlFor="purpose">{said.purpose}</label>
              <input
                id="purpose"
                className="text-field"
                required
                value={purpose}
                onChange={({ target }) => setPurpose(target.value)}
              />
              <small className="quiet">{said.recorded}</small>
            </div>
            <Button type="primary" htmlType="submit" disabled={purpose.trim() === ''}>
              {said.reveal}
            </Button>
          </form>
        </FormDialog>
      )}
    </>
  );
}
