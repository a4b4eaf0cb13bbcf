import { Client } from 'pg';

/** A server that can be provisioned: all that is needed is the superuser's URL. */
export interface Provisionable {
  readonly adminUrl: string;
}

/** Runs `work` on one superuser connection, to another database of the server if named, and closes it. */
export async function connected<T>(
  adminUrl: string,
  work: (client: Client) => Promise<T>,
  database?: string,
): Promise<T> {
  const url = new URL(adminUrl);
  if (database !== undefined) url.pathname = `/${database}`;
  const client = new Client({
    connectionString: url.href,
    ssl: false,
    application_name: 'dixian-provisioning',
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
