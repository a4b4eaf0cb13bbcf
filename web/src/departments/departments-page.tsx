import { getRouteApi, Link } from '@tanstack/react-router';
import lists from '../generated/lists.json';
import { useViewer } from '../shell/frame/viewer-context';
import { useWords } from '../shell/language/language';
import { AllLists } from './drawn/all-lists';
import { DrawnListPage } from './drawn/drawn-list-page';
import { OwnListPage, type Spec } from './own-list';
import { drawnFor, listsFor, type OwnList } from './own-lists';
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
  const viewer = useViewer();
  const own = listsFor(viewer);
  const drawn = drawnFor(lists, viewer);
  const { list, all } = route.useSearch();
  const wide = drawn.find((each) => each.list === all)?.list;
  const chosen = list && own.includes(list) ? list : own[0];
  if (!chosen && !wide) return <p className="empty">{said.none}</p>;
  return (
    <>
      <nav className="tabs" aria-label={said.title}>
        {own.map((name) => (
          <Link
            key={name}
            to="/departments"
            search={{ list: name }}
            aria-current={!wide && name === chosen ? 'page' : undefined}
          >
            {said[name]}
          </Link>
        ))}
        <AllLists lists={drawn} chosen={wide} />
      </nav>
      {wide ? (
        <DrawnListPage key={wide} name={wide} />
      ) : (
        chosen && <OwnListPage key={chosen} spec={specs[chosen]} />
      )}
    </>
  );
}
