import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(__dirname, '..', '..', 'deploy', 'observability');

interface Rules {
  groups: { name: string; rules: { alert: string; expr: string; annotations: { summary: string } }[] }[];
}
interface Dashboard {
  title: string;
  panels: { title: string; targets: { expr: string }[] }[];
}

/** Rules that alarm, in the order they are written. */
export function alarms(): Rules['groups'][number]['rules'] {
  const { groups } = parse(readFileSync(join(FOLDER, 'alerts.yaml'), 'utf8')) as Rules;
  return groups.flatMap(({ rules }) => rules);
}

/** Hosts and ports that Prometheus asks. */
export function scraped(): string[] {
  const { scrape_configs: jobs } = parse(readFileSync(join(FOLDER, 'scrape.yaml'), 'utf8')) as {
    scrape_configs: { static_configs: { targets: string[] }[] }[];
  };
  return jobs.flatMap(({ static_configs: lists }) => lists.flatMap(({ targets }) => targets));
}

/** Every question to Prometheus, with where it stands. */
export function questions(): { where: string; expr: string }[] {
  const dashboards = readdirSync(join(FOLDER, 'grafana')).flatMap((file) => {
    const { title, panels } = JSON.parse(readFileSync(join(FOLDER, 'grafana', file), 'utf8')) as Dashboard;
    return panels.flatMap((panel) =>
      panel.targets.map(({ expr }) => ({ where: `${title}: ${panel.title}`, expr })),
    );
  });
  return [...alarms().map(({ alert, expr }) => ({ where: alert, expr })), ...dashboards];
}

/** Figures that the questions name, without what Prometheus adds to those of a histogram. */
export function namedFigures(): string[] {
  const names = questions().flatMap(({ expr }) => expr.match(/\bdixian_[a-z0-9_]+/g) ?? []);
  return [...new Set(names.map((name) => name.replace(/_(?:bucket|count|sum)$/, '')))].sort();
}
