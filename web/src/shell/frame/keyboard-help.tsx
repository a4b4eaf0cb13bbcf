import { useEffect, useState } from 'react';
import { FormDialog } from '../form/form-dialog';
import { useWords, type Words } from '../language/language';
import { navigationWords, places } from './navigation';
import { isTyping } from './shortcuts';
import { useViewer } from './viewer-context';

const words = {
  title: ['键盘操作', 'Keyboard'],
  search: ['查户', 'find a household'],
  walk: ['在清单里上下移动', 'move in a list'],
  open: ['打开', 'open'],
  choose: ['选中或取消这一行', 'choose the row'],
  close: ['关闭', 'close'],
} satisfies Words;

/** What the keys do; `?` shows it. */
export function KeyboardHelp() {
  const said = useWords(words);
  const names = useWords(navigationWords);
  const viewer = useViewer();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event.target)) setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  if (!isOpen) return null;
  const keys: readonly (readonly [keys: string, does: string])[] = [
    ['/', said.search],
    ...places.filter(({ isFor }) => isFor(viewer)).map(({ key, name }) => [`g ${key}`, names[name]] as const),
    ['↑ ↓', said.walk],
    ['Enter', said.open],
    ['x', said.choose],
    ['Esc', said.close],
  ];
  return (
    <FormDialog title={said.title} onClose={() => setOpen(false)}>
      <dl className="facts">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </FormDialog>
  );
}
