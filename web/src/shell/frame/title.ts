import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords, type Words } from '../language/language';
import { usePractice } from '../sign-in/use-practice';
import { navigationWords, places } from './navigation';

const words = { brand: ['底线', 'Dixian'], practice: ['【练习】', '[Practice] '] } satisfies Words;

/** Names the page in the tab: the place, never a person, for titles stay in the history of the browser. */
export function useTitle(): void {
  const said = useWords(words);
  const names = useWords(navigationWords);
  const { pathname } = useLocation();
  const isPractice = usePractice();
  const own = places.filter(({ to }) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)));
  const name = own[0] ? names[own[0].name] : undefined;
  useEffect(() => {
    const mark = isPractice ? said.practice : '';
    document.title = mark + (name ? `${name} · ${said.brand}` : said.brand);
  }, [name, isPractice, said.brand, said.practice]);
}
