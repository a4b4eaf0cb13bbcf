import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useWords } from '../language/language';
import { signInBeside } from './oidc';
import { session } from './session';
import { useSession } from './use-session';
import { words } from './words';

/** Stands over the page when the graph no longer takes the token; what was typed is under it and in the drafts. */
export function ExpiredNotice() {
  const said = useWords(words);
  const { isExpired } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isExpired && !dialog.current?.open) dialog.current?.showModal();
  }, [isExpired]);
  if (!isExpired) return null;
  const account = session()?.account;
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="expired-title">
      <h2 id="expired-title">{said.expired}</h2>
      <p>{said.expiredNote}</p>
      <Button type="primary" autoFocus onClick={() => signInBeside(account)}>
        {said.again}
      </Button>
    </dialog>
  );
}
