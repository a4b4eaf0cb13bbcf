import { issueToken, parseAccount } from '@dixian/access';
import { StartRefused } from '../start/start-refused';
import { findSecrets } from './secrets';

const DAY_SECONDS = 86_400;

/**
 * A bearer token for a demo account (`ROLE@DIVISION`), valid for a day.
 * Refused in production and before the first `npm start`.
 */
export async function demoToken(
  folder: string,
  account: string,
  nodeEnvironment: string | undefined,
): Promise<string> {
  if (nodeEnvironment === 'production') {
    throw new StartRefused('Demo accounts are refused when NODE_ENV=production; use your OIDC issuer.');
  }
  const secrets = findSecrets(folder);
  if (!secrets)
    throw new StartRefused(`No data in ${folder} yet: run \`npm start\` once, or give --data DIR.`);
  return issueToken(secrets.issuer.privateKey, parseAccount(account), { expiresInSeconds: DAY_SECONDS });
}
