import { WORKBENCH_CLIENT } from '@dixian/access';
import type { DemoAccount } from '../sign-in/accounts-page';

/** What the gateway was told of the workbench. */
export interface WorkbenchOptions {
  /** The OIDC issuer at which people sign in; undefined where it is the one of this installation. */
  readonly issuer?: string | undefined;
  readonly clientId?: string | undefined;
  readonly scope?: string | undefined;
  /** Demo accounts to offer; only with the local issuer. */
  readonly accounts?: readonly DemoAccount[] | undefined;
  /** Whether this is a training installation. */
  readonly practice?: boolean;
}

export interface WorkbenchSettings {
  /** What its page reads at /app/settings.json before anybody signs in: nothing secret. */
  readonly shown: Readonly<Record<string, unknown>>;
  readonly policy: string;
}

/** The settings of the workbench, and the policy that lets its pages talk to us and to the issuer alone. */
export function workbenchSettings(options: WorkbenchOptions): WorkbenchSettings {
  const {
    issuer,
    clientId = WORKBENCH_CLIENT,
    scope = 'openid profile',
    accounts,
    practice = false,
  } = options;
  const others = issuer === undefined ? '' : ` ${new URL(issuer).origin}`;
  return {
    shown: { issuer: issuer ?? null, clientId, scope, accounts: accounts ?? null, practice },
    policy: [
      "default-src 'none'",
      "script-src 'self'",
      // Components set their styles by script; no text of anybody's becomes a style.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      `connect-src 'self'${others}`,
      "base-uri 'none'",
      "form-action 'self'",
      "frame-src 'self' blob:",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}
