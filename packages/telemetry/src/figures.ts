/** A figure of a program at the moment of asking, as Prometheus names it; of no place and no person. */
export interface Metric {
  /** `dixian_` and what it measures with its unit, as `dixian_sweep_nights_behind`. */
  readonly name: string;
  readonly help: string;
  /** Left out where there is nothing to tell yet. */
  readonly value: number | undefined;
  /** What tells it apart from others of its name: words of the house alone. */
  readonly labels?: Readonly<Record<string, string>>;
  /** A gauge unless it only grows. */
  readonly type?: 'gauge' | 'counter';
}

/** Figures one after another, those of one name together; one that is not known yet is named all the same. */
export function metricsText(metrics: readonly Metric[]): string {
  const names = [...new Set(metrics.map(({ name }) => name))];
  return names.map((name) => familyText(metrics.filter((metric) => metric.name === name))).join('');
}

function familyText(family: readonly Metric[]): string {
  const [first] = family;
  if (!first) return '';
  const { name, help, type = 'gauge' } = first;
  const lines = family.map(({ labels = {}, value }) =>
    value === undefined ? '' : `${name}${labelsText(labels)} ${value}\n`,
  );
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}

function labelsText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}
