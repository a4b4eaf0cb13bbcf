import { fetchFile } from '@dixian/client';
import { useState } from 'react';
import type { FilePartsFragment } from '../../generated/graphql';
import { ActButton } from '../form/act-button';
import { download } from '../graph/download';
import { asking } from '../graph/graph-client';
import { useWords } from '../language/language';
import { expire } from '../sign-in/session';
import { takenBackBy } from './taken-back-by';
import { words } from './words';
import './attachments.css';

interface Props {
  readonly files: readonly FilePartsFragment[];
  /** Asked anew where a file was taken back; without it none can be. */
  readonly onChanged?: () => void;
}

/** Files of a record: each opens beside the page, and can be taken back by who may, where the record lets go of it. */
export function AttachedFiles({ files, onChanged }: Props) {
  const said = useWords(words);
  const [problem, setProblem] = useState('');
  if (files.length === 0) return null;
  const open = async ({ address, fileName, mediaType }: FilePartsFragment) => {
    if (!address) return;
    setProblem('');
    // A browser shows pictures and PDF; anything else it only keeps, under a name of its own.
    if (!/^image\/|\/pdf$/.test(mediaType)) {
      await download(address, fileName).catch((refused: unknown) => setProblem(sentenceOf(refused)));
      return;
    }
    // Opened by the click itself: a window that opens later is taken for an advertisement.
    const beside = window.open('', '_blank');
    try {
      const { content } = await fetchFile(address, { ...asking, onSignedOut: expire });
      const shown = URL.createObjectURL(new Blob([content], { type: mediaType }));
      if (beside) beside.location.href = shown;
    } catch (refused) {
      beside?.close();
      setProblem(sentenceOf(refused));
    }
  };
  return (
    <div className="attached-files">
      <ul className="files" aria-label={said.files}>
        {files.map((file) => (
          <li key={file.id}>
            {file.address ? (
              <button type="button" className="plain" onClick={() => open(file)}>
                {file.fileName}
              </button>
            ) : (
              <span className="quiet">
                {file.fileName}（{said.gone}）
              </span>
            )}{' '}
            {onChanged && file.address && (
              <span className="no-print">
                <ActButton
                  mutation={takenBackBy(file.address)}
                  title={said.takeBack}
                  known={{ attachmentId: file.id }}
                  onDone={onChanged}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function sentenceOf(refused: unknown): string {
  return refused instanceof Error ? refused.message : String(refused);
}
