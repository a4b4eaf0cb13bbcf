import { attach } from '@dixian/client';
import { type ChangeEvent, useState } from 'react';
import { asking } from '../graph/graph-client';
import { fill } from '../language/fill';
import { useWords } from '../language/language';
import { chosenFor, useMutationOfForm } from './mutation-of-form';
import { words } from './words';
import './attachments.css';

interface Props {
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Files of a form: each is sent as it is chosen, and the form holds its id. */
export function ChooseFiles({ id, value, onChange }: Props) {
  const said = useWords(words);
  const mutation = useMutationOfForm();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [percent, setPercent] = useState<number>();
  const [problem, setProblem] = useState('');
  const ids = Array.isArray(value) ? (value as readonly string[]) : [];
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    target.value = '';
    setProblem('');
    const taken: string[] = [];
    try {
      for (const file of files) {
        const onProgress = (sent: number, total: number) => setPercent(Math.floor((100 * sent) / total));
        const kept = await attach(file, { ...asking, mutation, fileName: file.name, onProgress });
        taken.push(kept.id);
        setNames((before) => new Map(before).set(kept.id, kept.fileName));
      }
    } catch (refused) {
      setProblem(refused instanceof Error ? refused.message : String(refused));
    }
    setPercent(undefined);
    if (taken.length > 0) onChange([...ids, ...taken]);
  };
  return (
    <div className="choose-files">
      <input
        id={id}
        type="file"
        multiple
        accept={chosenFor(mutation)}
        aria-describedby={`${id}-careful`}
        onChange={take}
        disabled={percent !== undefined}
      />
      <small id={`${id}-careful`} className="quiet">
        {said.careful}
      </small>
      {percent !== undefined && <p role="status">{fill(said.sending, { percent })}</p>}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {ids.length > 0 && (
        <ul className="files">
          {ids.map((each) => (
            <li key={each}>
              {names.get(each) ?? said.kept}{' '}
              <button
                type="button"
                className="plain"
                onClick={() => onChange(ids.filter((other) => other !== each))}
              >
                {said.drop}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
