import { getRouteApi, Link } from '@tanstack/react-router';
import { useWords } from '../shell/language/language';
import { LettersList } from './letters-list';
import { RequestsList } from './requests-list';
import { words } from './words';
import '../shell/look/tabs.css';

const route = getRouteApi('/personal-data');

/** What people asked of their own data and what they allowed, for the whole place. */
export function PersonalDataPage() {
  const said = useWords(words);
  const { list } = route.useSearch();
  const tab = (name: 'letters' | undefined) => (
    <Link
      to="/personal-data"
      search={name ? { list: name } : {}}
      activeOptions={{ exact: true, includeSearch: true }}
      aria-current={list === name ? 'page' : undefined}
    >
      {name ? said.letters : said.corrections}
    </Link>
  );
  return (
    <>
      <nav className="tabs" aria-label={said.title}>
        {tab(undefined)}
        {tab('letters')}
      </nav>
      {list === 'letters' ? <LettersList /> : <RequestsList />}
    </>
  );
}
