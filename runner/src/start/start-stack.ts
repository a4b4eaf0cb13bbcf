import { join } from 'node:path';
import { provisionQueue, provisionServices } from '@dixian/embedded';
import { keepSecrets } from '../accounts/secrets';
import { gatewaySettings, variables } from '../environment';
import { forgetRunning, noteRunning, prepareDataFolder } from './data-folder';
import {
  gatewayVariables,
  graphUrls,
  type Installation,
  serviceVariables,
  settingsOfService,
} from './environments';
import { freePorts, isFree } from './free-ports';
import { KeptPostgres } from './kept-postgres';
import { KeptProcess } from './kept-process';
import { awaitReady } from './readiness';
import type { RunOptions } from './run-options';
import { projectRoot, serviceNames } from './services';
import { StartRefused } from './start-refused';

export interface Stack {
  url: string;
  /** Addresses of the services by name. */
  services: Readonly<Record<string, string>>;
  /** The processes by title: `gateway`, and `services` or one for each service. */
  processes: ReadonlyMap<string, KeptProcess>;
  stop(): Promise<void>;
}

export interface StackSettings extends RunOptions {
  logLevel: string;
  redisUrl?: string;
  policies?: string;
  calendarYears?: string;
  /** Kept with the first start; another asked for later is refused by every service. */
  cipherSuite?: string;
  say(text: string): void;
}

/** Starts PostgreSQL, all services and the gateway, each kept running; resolves when everything is ready. */
export async function startStack(settings: StackSettings): Promise<Stack> {
  const { data, say } = settings;
  if (!(await isFree(settings.port))) {
    throw new StartRefused(`Port ${settings.port} is taken; give another with --port N.`);
  }
  prepareDataFolder(data, settings.reset);
  say('Starting PostgreSQL …');
  const server = await KeptPostgres.start(data, () => say('PostgreSQL ended; starting it again …'));
  const processes = new Map<string, KeptProcess>();
  const stop = () => stopAll(server, processes, data);
  try {
    const url = `http://127.0.0.1:${settings.port}`;
    const parts: Record<string, number> = {};
    const services = await startParts(settings, server, processes, (title, pid) => {
      parts[title] = pid;
      noteRunning(data, { url, pid: process.pid, parts });
    });
    await awaitReady(url);
    return { url, services, processes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(
  settings: StackSettings,
  server: KeptPostgres,
  processes: Map<string, KeptProcess>,
  onStart: (title: string, pid: number) => void,
): Promise<Record<string, string>> {
  const names = serviceNames();
  const [databases, queueUrl, secrets, ports] = await Promise.all([
    provisionServices(server, names),
    provisionQueue(server),
    keepSecrets(settings.data, settings.cipherSuite),
    freePorts(names.length),
  ]);
  const installation: Installation = {
    options: settings,
    secrets,
    queueUrl,
    ports: Object.fromEntries(names.map((name, index) => [name, ports[index] ?? 0])),
    redisUrl: settings.redisUrl,
    logLevel: settings.logLevel,
    policies: settings.policies,
    calendarYears: settings.calendarYears,
    cipherSuite: settings.cipherSuite ?? secrets.cipherSuite,
  };
  const variablesOf: Record<string, Record<string, string>> = {};
  for (const name of names) {
    const urlsOfDatabase = databases[name];
    if (!urlsOfDatabase) throw new Error(`No database for ${name}`);
    variablesOf[name] = {
      ...settingsOfService(name, variables(), settings.practice),
      ...serviceVariables(installation, { name, ...urlsOfDatabase }),
    };
  }

  settings.say(`Starting ${names.length} services and the gateway …`);
  const keep = (title: string, program: string, args: string[], environment: Record<string, string>) => {
    const kept = new KeptProcess({
      title,
      program,
      args,
      environment: { PATH: variables().PATH, ...environment },
      onStart,
      onCrash: () => settings.say(`${title} ended; starting it again …`),
    });
    processes.set(title, kept);
    kept.start();
  };
  const entry = join(__dirname, 'services-process.js');
  for (const group of settings.separate ? names.map((name) => [name]) : [names]) {
    const title = settings.separate ? (group[0] as string) : 'services';
    const environments = Object.fromEntries(group.map((name) => [name, variablesOf[name]]));
    keep(title, entry, group, { SERVICE_ENVIRONMENTS: JSON.stringify(environments) });
  }
  keep(
    'gateway',
    join(projectRoot, 'gateway', 'dist', 'main.js'),
    [],
    gatewayVariables(installation, gatewaySettings()),
  );
  return graphUrls(installation);
}

// The gateway first, so that no request meets a service that is gone; the database last.
async function stopAll(
  server: KeptPostgres,
  processes: ReadonlyMap<string, KeptProcess>,
  data: string,
): Promise<void> {
  forgetRunning(data);
  const gateway = processes.get('gateway');
  const gatewayStopped = gateway?.stop();
  await Promise.all([gatewayStopped, ...[...processes.values()].map((kept) => kept.stop())]);
  await server.stop();
}
