export interface DemoAccount {
  readonly account: string;
  readonly zh: string;
  readonly en: string;
  readonly place: string;
}

/** What the gateway tells the page before anybody signs in. */
export interface Settings {
  /** Address of the OIDC issuer; null where it is the one of the demonstration. */
  readonly issuer: string | null;
  readonly clientId: string;
  readonly scope: string;
  readonly accounts: readonly DemoAccount[] | null;
  /** Whether this is a training installation, whose pages all say so. */
  readonly practice: boolean;
}

let asked: Promise<Settings> | undefined;

/** The settings, asked once a page. */
export function settings(): Promise<Settings> {
  asked ??= fetch('/app/settings.json')
    .then((answer) => answer.json() as Promise<Settings>)
    .catch((problem) => {
      asked = undefined;
      throw problem;
    });
  return asked;
}
