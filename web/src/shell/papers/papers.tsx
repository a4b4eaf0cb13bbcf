import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../language/language';
import { openPaper } from './open-paper';
import { words } from './words';

// By their name at the gateway.
type PaperName = keyof typeof words;

/** Papers of one thing: each opens beside the page as it will come out of the printer. */
export function Papers({ id, names }: { readonly id: string; readonly names: readonly PaperName[] }) {
  const said = useWords(words);
  const [problem, setProblem] = useState<string>();
  const open = async (name: PaperName) => {
    setProblem(undefined);
    try {
      await openPaper(`/print/${name}/${id}`);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="papers no-print">
      {names.map((name) => (
        <Button key={name} size="small" onClick={() => open(name)}>
          {said[name]}
        </Button>
      ))}
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
