import { getRouteApi, Link } from '@tanstack/react-router';
import { useViewer } from '../shell/frame/viewer-context';
import { useWords } from '../shell/language/language';
import { OwnListPage, type Spec } from './own-list';
import { listsFor, type OwnList } from './own-lists';
import { dropouts, outages, posts, premiumGaps, relief, renovations, subsidyLists } from './specs';
import { words } from './words';

const route = getRouteApi('/departments');

// What a row is differs from list to list; the page only hands each to the one table.
const specs = {
  subsidyLists,
  posts,
  premiumGaps,
  renovations,
  outages,
  dropouts,
  relief,
} as unknown as Readonly<Record<OwnList, Spec<unknown>>>;

/** The lists that departments work from, each as its own table. */
export function DepartmentsPage() {
  const said = useWords(words);
  const own = listsFor(useViewer());
  const { list } = route.useSearch();
  const chosen = list && own.includes(list) ? list : own[0];
  if (!chosen) return <p className="empty">{said.none}</p>;
  return (
    <>
      <nav className="tabs" aria-label={said.title}>
        {own.map((name) => (
          <Link
            key={name}
            to="/departments"
            search={{ list: name }}
            aria-current={name === chosen ? 'page' : undefined}
          >
            {said[name]}
          </Link>
        ))}
      </nav>
      <OwnListPage key={chosen} spec={specs[chosen]} />
    </>
  );
}
