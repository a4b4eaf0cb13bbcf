import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { router } from './router';
import { sweepDrafts } from './shell/drafts/drafts';
import { PracticeBand } from './shell/frame/practice-band';
import { ViewerProvider } from './shell/frame/viewer-context';
import { workbenchClient } from './shell/graph/graph-client';
import { LanguageProvider, useLanguage } from './shell/language/language';
import { startLive } from './shell/live/live';
import { Look } from './shell/look/look';
import { RETURN_PATH } from './shell/sign-in/oidc';
import { SignInPage } from './shell/sign-in/sign-in-page';
import { SignedIn } from './shell/sign-in/signed-in';
import { useSession } from './shell/sign-in/use-session';

/** The workbench: signs in first, then shows its pages. */
export function App() {
  return (
    <LanguageProvider>
      <Look>
        <PracticeBand />
        <Door />
      </Look>
    </LanguageProvider>
  );
}

function Door() {
  const { session } = useSession();
  if (location.pathname === RETURN_PATH) return <SignedIn />;
  if (!session) return <SignInPage />;
  return <Inside key={session.account} />;
}

function Inside() {
  useEffect(() => {
    sweepDrafts().catch(() => undefined);
  }, []);
  const { session } = useSession();
  const account = session?.account;
  useEffect(() => (account === undefined ? undefined : startLive(account)), [account]);
  const { language } = useLanguage();
  const [client] = useState(workbenchClient);
  return (
    // What the graph says it says in one language: another is asked for anew.
    <ApolloProvider client={client} key={language}>
      <ViewerProvider>
        <RouterProvider router={router} />
      </ViewerProvider>
    </ApolloProvider>
  );
}
