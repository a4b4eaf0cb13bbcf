import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateIssuerKeys, issueToken, parseAccount, sharedSecrets, TokenVerifier } from '@dixian/access';
import { type GatewayOptions, type RunningGateway, startGateway } from '../src/index';
import { scratchFolder } from './scratch-folder';
import { audit } from './subgraphs/audit';
import { supergraphOf } from './subgraphs/compose';
import { education } from './subgraphs/education';
import { finance } from './subgraphs/finance';
import { health } from './subgraphs/health';
import { households } from './subgraphs/households';
import { SubgraphServer } from './subgraphs/subgraph-server';

export const callerSecret = 'a secret for tests that is long enough';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, never> & Record<string, unknown>;
    readonly errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  };
}

/** Subgraphs, a gateway over them, and a token to ask with. */
export class House {
  readonly servers: Record<'households' | 'health' | 'finance' | 'education' | 'audit', SubgraphServer>;
  supergraphFile = '';
  token = '';
  private running: RunningGateway | undefined;

  constructor() {
    this.servers = {
      households: new SubgraphServer(households),
      health: new SubgraphServer(health),
      finance: new SubgraphServer(finance),
      education: new SubgraphServer(education),
      audit: new SubgraphServer(audit),
    };
  }

  get gateway(): RunningGateway {
    if (!this.running) throw new Error('not started');
    return this.running;
  }

  get supergraph(): string {
    return supergraphOf(Object.values(this.servers));
  }

  async start(options: Partial<GatewayOptions> = {}): Promise<void> {
    for (const server of Object.values(this.servers)) await server.start();
    const folder = await scratchFolder();
    this.supergraphFile = join(folder, 'supergraph.graphql');
    await writeFile(this.supergraphFile, this.supergraph);
    const { privateKey, publicKey } = await generateIssuerKeys();
    this.token = await issueToken(privateKey, parseAccount('county@410526'), { expiresInSeconds: 600 });
    this.running = await startGateway({
      supergraphFile: this.supergraphFile,
      verifier: new TokenVerifier({ issuer: { kind: 'local', publicKeys: [publicKey] } }),
      secrets: sharedSecrets([callerSecret]),
      originSecret: callerSecret,
      ...options,
    });
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    for (const server of Object.values(this.servers)) await server.stop();
  }

  /** Puts a new supergraph in the place of the old one as a deployment does. */
  async replaceSupergraph(content: string): Promise<void> {
    await writeFile(`${this.supergraphFile}.new`, content);
    await rename(`${this.supergraphFile}.new`, this.supergraphFile);
  }

  async ask(
    query: string,
    more: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}`, ...headers },
      body: JSON.stringify({ query, ...more }),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Answer['body'],
    };
  }
}
