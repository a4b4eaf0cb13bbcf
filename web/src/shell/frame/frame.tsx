import { Link, Outlet } from '@tanstack/react-router';
import { useWords, type Words } from '../language/language';
import { ExpiredNotice } from '../sign-in/expired-notice';
import { Account } from './account';
import { AsOfBand, AsOfPicker } from './as-of-picker';
import { ErrorBoundary } from './error-boundary';
import { KeyboardHelp } from './keyboard-help';
import { LanguageSwitch } from './language-switch';
import { navigationWords, places } from './navigation';
import { useShortcuts } from './shortcuts';
import { useTitle } from './title';
import { useViewer } from './viewer-context';

const words = {
  brand: ['底线', 'Dixian'],
  navigation: ['主导航', 'Main'],
  skip: ['跳到正文', 'Skip to content'],
} satisfies Words;

/** The page around every page: where one can go, as of which day, who is here. */
export function Frame() {
  const said = useWords(words);
  const names = useWords(navigationWords);
  const viewer = useViewer();
  useShortcuts(viewer);
  useTitle();
  return (
    <>
      <a className="skip" href="#content">
        {said.skip}
      </a>
      <header className="head">
        <Link to="/" className="brand">
          {said.brand}
        </Link>
        <nav aria-label={said.navigation}>
          {places
            .filter(({ isFor }) => isFor(viewer))
            .map(({ name, to, key }) => (
              <Link
                key={name}
                to={to}
                activeOptions={{ exact: to === '/', includeSearch: false }}
                title={`g ${key}`}
              >
                {names[name]}
              </Link>
            ))}
        </nav>
        <div className="head-right">
          <AsOfPicker />
          <LanguageSwitch />
          <Account name={viewer.name} place={viewer.division?.name} former={viewer.formerDivision?.name} />
        </div>
      </header>
      <AsOfBand />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary>
          <Outlet />
        </ErrorBoundary>
      </main>
      <KeyboardHelp />
      <ExpiredNotice />
    </>
  );
}
