import { closingSql, provisioningSql } from '@dixian/embedded';
import { variablePrefix } from './service-names';

const HEADER = `-- PostgreSQL 18. Run once by the postgres image on its first start: a database and two login roles per service.
-- Written by \`npm run new-service\`; the passwords come from the container's environment.
\\set ON_ERROR_STOP on

-- No role of a service enters these.
${closingSql()}`;

/** The script that prepares the databases of all services, for psql in a container. */
export function databasesSql(names: readonly string[]): string {
  return [HEADER, ...names.map(oneService)].join('\n');
}

function oneService(name: string): string {
  const prefix = variablePrefix(name);
  const variables = { migrator: `${prefix}_MIGRATOR_PASSWORD`, application: `${prefix}_DATABASE_PASSWORD` };
  const script = provisioningSql(name)
    .replace("'<password of the migrator>'", `:'${variables.migrator}'`)
    .replace("'<password of the application>'", `:'${variables.application}'`);
  const read = Object.values(variables).map((variable) => `\\getenv ${variable} ${variable}\n`);
  return `${read.join('')}${script}`;
}
