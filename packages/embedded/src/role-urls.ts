import { createHmac } from 'node:crypto';
import { databaseNames, QUEUE } from './provisioning-sql';

/** The two connection URLs of a service. */
export interface ServiceUrls {
  readonly migratorUrl: string;
  readonly applicationUrl: string;
}

/**
 * Password of a role on an embedded server, derived from the superuser's, which the data folder keeps:
 * the same at every start, and none of them leads to another.
 */
export function rolePassword(adminUrl: string, role: string): string {
  const secret = decodeURIComponent(new URL(adminUrl).password);
  return createHmac('sha256', secret).update(`dixian role ${role}`).digest('base64url');
}

/** URLs of a service's two roles, on its own database unless another is named. */
export function serviceUrls(adminUrl: string, service: string, database?: string): ServiceUrls {
  const names = databaseNames(service);
  return {
    migratorUrl: roleUrl(adminUrl, database ?? names.database, names.migrator),
    applicationUrl: roleUrl(adminUrl, database ?? names.database, names.application),
  };
}

/** URL of the job queue's role, on its own database unless another is named. */
export function queueUrl(adminUrl: string, database: string = QUEUE.database): string {
  return roleUrl(adminUrl, database, QUEUE.role);
}

/** URL of a role with its derived password. */
function roleUrl(adminUrl: string, database: string, role: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = rolePassword(adminUrl, role);
  url.pathname = `/${database}`;
  return url.href;
}

/** URL of a role on the embedded server at a port; on the database that every server has unless another is named. */
export function urlOn(port: number, role: string, password: string, database = 'postgres'): string {
  return `postgresql://${encodeURIComponent(role)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
