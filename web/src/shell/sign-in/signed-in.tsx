import { useEffect, useState } from 'react';
import { useWords } from '../language/language';
import { completeSignIn } from './oidc';
import { SignInPage } from './sign-in-page';
import { words } from './words';

let completing: Promise<string> | undefined;

/** Where the issuer sends the browser back to: goes on to where the person was. */
export function SignedIn() {
  const said = useWords(words);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    // A code is good once, and effects run twice in development.
    completing ??= completeSignIn();
    completing.then(
      (returnTo) => location.replace(returnTo),
      () => setFailed(true),
    );
  }, []);
  return hasFailed ? <SignInPage problem="failed" /> : <main className="sign-in">{said.signingIn}</main>;
}
