import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords, type Words } from '../language/language';
import { navigationWords, places } from './navigation';

const words = { brand: ['底线', 'Dixian'] } satisfies Words;

/** Names the page in the tab: the place, never a person, for titles stay in the history of the browser. */
export function useTitle(): void {
  const said = useWords(words);
  const names = useWords(navigationWords);
  const { pathname } = useLocation();
  const own = places.filter(({ to }) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)));
  const name = own[0] ? names[own[0].name] : undefined;
  useEffect(() => {
    document.title = name ? `${name} · ${said.brand}` : said.brand;
  }, [name, said.brand]);
}
