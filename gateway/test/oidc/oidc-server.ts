import { type ChildProcess, fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';

const back = 'http://127.0.0.1:1/back';

/** An OIDC server on loopback (oidc-provider), and its login as a browser goes through it: code flow with PKCE. */
export class OidcServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly issuer: string,
  ) {}

  /** `accounts`: the claims that access tokens carry, by login. Starting again brings new keys. */
  static async start(accounts: Record<string, object>, port = 0): Promise<OidcServer> {
    const child = fork(join(__dirname, 'provider.mjs'), [String(port), JSON.stringify(accounts)], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    });
    const [{ issuer }] = (await once(child, 'message')) as [{ issuer: string }];
    return new OidcServer(child, issuer);
  }

  get port(): number {
    return Number(new URL(this.issuer).port);
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill();
    await ended;
  }

  /** The access token that the account is given. */
  async login(account: string): Promise<string> {
    const verifier = randomBytes(32).toString('base64url');
    const asked = new URLSearchParams({
      client_id: 'workbench',
      response_type: 'code',
      redirect_uri: back,
      scope: 'openid graph',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    const browser = new Browser();
    let place = `${this.issuer}/auth?${asked}`;
    while (!place.startsWith(back)) {
      const page = await browser.get(place);
      const form = /<form[^>]*action="([^"]+)"/.exec(page.text)?.[1];
      if (page.location) place = new URL(page.location, place).href;
      else if (!form)
        throw new Error(`No way on from ${new URL(place).pathname}: ${page.text.slice(0, 500)}`);
      else {
        const prompt = /name="prompt" value="(\w+)"/.exec(page.text)?.[1] ?? '';
        const sent = await browser.post(form, { prompt, login: account, password: 'any' });
        place = new URL(sent.location ?? '', form).href;
      }
    }
    const response = await fetch(`${this.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: 'workbench',
        grant_type: 'authorization_code',
        code: new URL(place).searchParams.get('code') ?? '',
        redirect_uri: back,
        code_verifier: verifier,
      }),
    });
    const { access_token } = (await response.json()) as { access_token?: string };
    if (!access_token) throw new Error('The server gave no token');
    return access_token;
  }
}

/** Keeps cookies and follows nothing by itself. */
class Browser {
  private readonly cookies = new Map<string, string>();

  get(address: string) {
    return this.send(address, { method: 'GET' });
  }

  post(address: string, fields: Record<string, string>) {
    return this.send(address, { method: 'POST', body: new URLSearchParams(fields) });
  }

  private async send(address: string, init: RequestInit) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      this.cookies.set(name, value);
    }
    return { location: response.headers.get('location'), text: await response.text() };
  }
}
