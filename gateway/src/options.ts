import type { DemoIssuer, PeerSecrets } from '@dixian/access';
import type { TraceSettings } from '@dixian/telemetry';
import type { Logger } from 'pino';
import type { Verifier } from './identity/identity';
import type { Limits } from './limits/limits';
import type { QuotaSettings } from './quotas/quota-settings';
import type { SubgraphUrls } from './supergraph/subgraph-urls';
import type { WorkbenchOptions } from './workbench/workbench-settings';

/** What a gateway is started with. Times in milliseconds, sizes in bytes. */
export interface GatewayOptions {
  /** Address listened on; 127.0.0.1 unless given. */
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The composed supergraph; loaded again whenever it changes. */
  readonly supergraphFile: string;
  /** Which service owns which ledger; without it nothing can be uploaded. */
  readonly ledgersFile?: string;
  /** Verifies access tokens: a TokenVerifier of @dixian/access. */
  readonly verifier: Verifier;
  /** Sign callers for the subgraphs, each by its own, and say which service works on behalf of an account. */
  readonly secrets: PeerSecrets;
  /** Makes origins of client addresses, the same in every gateway of an installation. */
  readonly originSecret: string;
  /** The OIDC issuer, whose state is part of the gateway's; left out where tokens come from a local one. */
  readonly issuer?: string | undefined;
  /** Addresses by subgraph name, in the place of those in the supergraph. */
  readonly subgraphUrls?: SubgraphUrls;
  /** Longest wait for one answer of a subgraph; 5 seconds unless given. */
  readonly subgraphTimeoutMs?: number;
  /** Longest waits that differ, by subgraph name. */
  readonly subgraphTimeoutsMs?: Readonly<Record<string, number>>;
  /** Timeouts in a row after which a subgraph is asked no more for a few seconds; 3 unless given. */
  readonly circuitAfterTimeouts?: number;
  readonly circuitOpenMs?: number;
  readonly limits?: Partial<Limits>;
  readonly maxTokens?: number;
  readonly maxBodyBytes?: number;
  readonly maxUploadBytes?: number;
  /** Proxies, as addresses or networks, whose X-Forwarded-For is believed; none unless given. */
  readonly trustedProxies?: readonly string[];
  /** Whether the schema can be asked for, without a token, too. */
  readonly introspection?: boolean;
  /** Whether / shows the explorer; true unless given. */
  readonly explorer?: boolean;
  /** The workbench at /app/; left out unless given. */
  readonly workbench?: WorkbenchOptions | undefined;
  /** Where the workbench lies; as built unless given. */
  readonly workbenchFolder?: string;
  /** The gateway as people reach it, without a slash at its end; for what is put on paper. */
  readonly publicUrl?: string | undefined;
  /** Whether this is a training installation, whose pages all say so. */
  readonly practice?: boolean;
  /** Signs demo accounts in below /issuer/; only in demonstrations. */
  readonly demoIssuer?: DemoIssuer | undefined;
  readonly corsOrigins?: readonly string[];
  readonly persistedQueryTtlMs?: number;
  /** Registered operations, a file or a folder of them; where given, only these run. */
  readonly manifestFile?: string;
  /** How often the supergraph file is looked at besides the notices of the operating system. */
  readonly pollMs?: number;
  /** How long running requests may take to finish when the gateway is stopped. */
  readonly stopWithinMs?: number;
  /** How often services are asked what changed while somebody listens at /live; a second unless given. */
  readonly changesMs?: number;
  /** How often a stream at /live on which nothing happens says that it is there; 25 seconds unless given. */
  readonly quietMs?: number;
  /** Monotonic milliseconds, by which circuits, readiness and kept queries count; the process's own unless given. */
  readonly now?: () => number;
  /** What accounts and counties may take; without bound unless given. */
  readonly quotas?: QuotaSettings | undefined;
  /** Where traces go; nowhere unless given. */
  readonly traces?: TraceSettings | undefined;
  /** The port of `/metrics`; 0 takes any free one, without it there is none. */
  readonly metricsPort?: number | undefined;
  readonly log?: Logger;
}
