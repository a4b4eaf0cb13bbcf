type Labels = Readonly<Record<string, string>>;
interface Selector {
  matchLabels?: Labels;
  matchExpressions?: readonly {
    readonly key: string;
    readonly operator: 'In';
    readonly values: readonly string[];
  }[];
}
interface Peer {
  podSelector?: Selector;
  namespaceSelector?: Selector;
  ipBlock?: { cidr: string };
}
interface Rule {
  from?: Peer[];
  to?: Peer[];
  ports?: { port: number }[];
}

/** A network policy as far as the house writes them. */
export interface Policy {
  spec: { podSelector: Selector; policyTypes: string[]; ingress?: Rule[]; egress?: Rule[] };
}

/** A pod by its labels and those of its namespace; the house's own namespace has none that a policy selects. */
export interface Place {
  namespace: Labels;
  labels: Labels;
}

/**
 * Whether a pod may open a connection to another, as Kubernetes judges: what a policy selects is shut but for what some
 * policy opens, on both sides; pods of other namespaces are not selected by the house's policies.
 */
export function reaches(policies: readonly Policy[], from: Place, to: Place, port: number): boolean {
  return opens(policies, 'Egress', from, to, port) && opens(policies, 'Ingress', to, from, port);
}

function opens(
  policies: readonly Policy[],
  direction: 'Ingress' | 'Egress',
  self: Place,
  other: Place,
  port: number,
): boolean {
  const ours = Object.keys(self.namespace).length === 0;
  const own = policies.filter(
    ({ spec }) => ours && spec.policyTypes.includes(direction) && selects(spec.podSelector, self.labels),
  );
  if (own.length === 0) return true;
  const rules = own.flatMap(({ spec }) => (direction === 'Ingress' ? spec.ingress : spec.egress) ?? []);
  return rules.some((rule) => {
    const peers = direction === 'Ingress' ? rule.from : rule.to;
    const isPort = rule.ports === undefined || rule.ports.some((one) => one.port === port);
    return isPort && (peers === undefined || peers.some((peer) => isPeer(peer, other)));
  });
}

// Without a selector of namespaces a peer is of the policy's own.
function isPeer({ podSelector, namespaceSelector, ipBlock }: Peer, { namespace, labels }: Place): boolean {
  if (ipBlock) return false;
  const inNamespace = namespaceSelector
    ? selects(namespaceSelector, namespace)
    : Object.keys(namespace).length === 0;
  return inNamespace && (podSelector === undefined || selects(podSelector, labels));
}

function selects({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, values }) => values.includes(labels[key] ?? ''))
  );
}
