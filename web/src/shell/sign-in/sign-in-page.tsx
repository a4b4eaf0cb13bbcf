import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { LanguageSwitch } from '../frame/language-switch';
import { useLanguage, useWords } from '../language/language';
import { signIn } from './oidc';
import { type DemoAccount, type Settings, settings } from './settings';
import './sign-in.css';
import { words } from './words';

/** Where somebody signs in: at the issuer, or as one of the demo accounts. */
export function SignInPage({ problem }: { readonly problem?: 'failed' }) {
  const said = useWords(words);
  const [known, setKnown] = useState<Settings>();
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    settings().then(setKnown, () => setAway(true));
  }, []);
  const here = location.pathname.startsWith('/app/signed-in') ? '/app/' : location.pathname + location.search;
  const start = (account?: string) => signIn(here, account).catch(() => setAway(true));
  return (
    <main className="sign-in">
      <div className="sign-in-head">
        <h1>{said.title}</h1>
        <LanguageSwitch />
      </div>
      {problem && <p role="alert">{said.failed}</p>}
      {isAway && <p role="alert">{said.away}</p>}
      {known?.accounts && <Accounts accounts={known.accounts} onChoose={start} />}
      {known && !known.accounts && (
        <Button type="primary" size="large" onClick={() => start()} autoFocus>
          {said.signIn}
        </Button>
      )}
    </main>
  );
}

function Accounts(props: {
  readonly accounts: readonly DemoAccount[];
  readonly onChoose: (account?: string) => void;
}) {
  const said = useWords(words);
  const { language } = useLanguage();
  const places = [...new Set(props.accounts.map(({ place }) => place))];
  return (
    <section aria-label={said.demo}>
      <h2>{said.demo}</h2>
      <p className="quiet">{said.demoNote}</p>
      {places.map((place) => (
        <div key={place} className="sign-in-place">
          <h3>{place}</h3>
          {props.accounts
            .filter((account) => account.place === place)
            .map((each) => (
              <button
                type="button"
                key={each.account}
                className="account"
                onClick={() => props.onChoose(each.account)}
              >
                {each[language]} <small>{each.account}</small>
              </button>
            ))}
        </div>
      ))}
      <Button onClick={() => props.onChoose()}>{said.other}</Button>
    </section>
  );
}
