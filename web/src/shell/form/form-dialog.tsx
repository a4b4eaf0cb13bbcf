import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords, type Words } from '../language/language';

const words = { close: ['关闭', 'Close'] } satisfies Words;

/** A form over the page it belongs to; Esc and the button close it, and what was filled in stays as a draft. */
export function FormDialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const said = useWords(words);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    if (current && !current.open) current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog form-dialog" aria-label={props.title} onClose={props.onClose}>
      <div className="part-head">
        <h2>{props.title}</h2>
        <Button size="small" onClick={() => dialog.current?.close()}>
          {said.close}
        </Button>
      </div>
      {props.children}
    </dialog>
  );
}
