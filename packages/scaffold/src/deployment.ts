import { variablePrefix } from './service-names';

/** docker-compose.yml with the containers of the service before the gateway, and its passwords given to PostgreSQL. */
export function withService(compose: string, name: string): string {
  const prefix = variablePrefix(name);
  const passwords = passwordNames(name).map((variable) => `      ${variable}: \${${variable}:?}\n`);
  const database = `dixian_${name.replaceAll('-', '_')}`;
  const build = `    build:
      context: .
      dockerfile: deploy/Dockerfile
      args:
        SERVICE: services/${name}
`;
  const containers = `  ${name}-migration:
    <<: *migration
${build}    environment:
      MIGRATOR_DATABASE_URL: postgres://${database}_migrator:\${${prefix}_MIGRATOR_PASSWORD:?}@postgres:5432/${database}

  ${name}:
    <<: *service
${build}    depends_on:
      ${name}-migration:
        condition: service_completed_successfully
      redis:
        condition: service_healthy
    environment:
      <<: *environment
      DATABASE_URL: postgres://${database}_app:\${${prefix}_DATABASE_PASSWORD:?}@postgres:5432/${database}

`;
  const withPasswords = insertBefore(compose, '    volumes:\n      - postgres-data:', passwords.join(''));
  return insertBefore(withPasswords, '  gateway:\n', containers);
}

/** .env.example with the service's two passwords. */
export function withPasswords(example: string, name: string): string {
  return `${example.trimEnd()}\n${passwordNames(name)
    .map((variable) => `${variable}=<password>\n`)
    .join('')}`;
}

function passwordNames(name: string): string[] {
  const prefix = variablePrefix(name);
  return [`${prefix}_MIGRATOR_PASSWORD`, `${prefix}_DATABASE_PASSWORD`];
}

function insertBefore(text: string, mark: string, addition: string): string {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`docker-compose.yml has no line "${mark.trim()}" to add the service at`);
  return text.slice(0, at) + addition + text.slice(at);
}
