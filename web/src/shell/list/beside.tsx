import { Outlet, useMatches } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useWords, type Words } from '../language/language';

const words = { close: ['关闭（Esc）', 'Close (Esc)'], detail: ['详情', 'Detail'] } satisfies Words;

interface Props {
  /** Address of the route whose page stands beside the list. */
  readonly detail: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A list with the detail of the chosen row: beside it on a wide screen, over it on a narrow one, with its own address. */
export function Beside({ detail, onClose, children }: Props) {
  const said = useWords(words);
  const isOpen = useMatches().some(({ routeId }) => routeId === detail);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen, onClose]);
  return (
    <div className={isOpen ? 'beside has-detail' : 'beside'}>
      <div className="beside-list">{children}</div>
      {isOpen && (
        <aside className="panel beside-detail" aria-label={said.detail}>
          <button type="button" className="plain beside-close" onClick={onClose}>
            {said.close}
          </button>
          <Outlet />
        </aside>
      )}
    </div>
  );
}
