import type { PlainDate } from '@dixian/calendar';
import type { GraphClient } from '../client/graph-client';
import { type Account, SHOWN_ACCOUNTS } from '../demo/demo-accounts';
import { shownQueries } from '../demo/shown-queries';

/** Prints where to look. */
export async function announce(
  url: string,
  demo: { readonly today: PlainDate } | undefined,
  clientFor: (account: Account) => Promise<GraphClient>,
  say: (text: string) => void,
  web: boolean,
): Promise<void> {
  say('');
  say(`底线 Dixian is ready.`);
  if (web) say(`  Workbench  ${url}/app/   (工作台)`);
  say(`  Graph      ${url}/graphql`);
  say(`  Explorer   ${url}/   (works offline; paste a token)`);
  say(`  Health     ${url}/readyz`);
  say('');
  say('Demo accounts (npm run token -- ACCOUNT):');
  for (const { account, who } of SHOWN_ACCOUNTS) say(`  ${account.padEnd(22)} ${who}`);
  if (demo) {
    for (const { title, account, query } of shownQueries(demo.today)) {
      const answer = await (await clientFor(account)).ask(query);
      const compact = query.replace(/\s+/g, ' ');
      say('');
      say(`${title}`);
      say(`  npm run graph -- '${compact}' --as ${account}`);
      say(`  ${JSON.stringify(answer.data ?? answer.errors)}`);
    }
  }
  say('');
  say('Ctrl-C stops everything; the data stays.');
}
