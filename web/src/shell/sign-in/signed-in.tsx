import { useEffect, useState } from 'react';
import { useWords } from '../language/language';
import { completeSignIn, type SignedIn as SignedInWord } from './oidc';
import { SignInPage } from './sign-in-page';
import { words } from './words';

let completing: Promise<SignedInWord> | undefined;

/** Where the issuer sends the browser back to: goes on to where the person was. */
export function SignedIn() {
  const said = useWords(words);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    // A code is good once, and effects run twice in development.
    completing ??= completeSignIn();
    completing.then(
      (word) => ('returnTo' in word ? location.replace(word.returnTo) : window.close()),
      () => setFailed(true),
    );
  }, []);
  return hasFailed ? <SignInPage problem="failed" /> : <main className="sign-in">{said.signingIn}</main>;
}
