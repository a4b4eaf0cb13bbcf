import { Link } from '@tanstack/react-router';
import { useWords } from '../shell/language/language';
import { words } from './words';
import '../shell/look/tabs.css';
import './supervision.css';

/** The two lists of supervision: what is owed, and what the offices were told. */
export function Tabs() {
  const said = useWords(words);
  return (
    <nav className="tabs" aria-label={said.title}>
      <Link to="/supervision" activeOptions={{ includeSearch: false }}>
        {said.duties}
      </Link>
      <Link to="/notices" activeOptions={{ includeSearch: false }}>
        {said.notices}
      </Link>
    </nav>
  );
}
