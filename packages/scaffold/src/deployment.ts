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
      OWN_SECRETS: \${${prefix}_OWN_SECRETS:?}
      ASKING_SECRETS: \${${prefix}_ASKING_SECRETS:?}
      DATA_KEYS: \${${prefix}_DATA_KEYS:?}

`;
  const withPasswords = insertBefore(compose, '    volumes:\n      - postgres-data:', passwords.join(''));
  return insertBefore(withPasswords, '  gateway:\n', containers);
}

/** .env.example with the service's two passwords, its secrets and its key. */
export function withSecrets(example: string, name: string): string {
  const prefix = variablePrefix(name);
  const lines = [
    ...passwordNames(name).map((variable) => `${variable}=<password>`),
    `${prefix}_OWN_SECRETS=<secret>`,
    `${prefix}_ASKING_SECRETS=<asking secrets>`,
    `${prefix}_DATA_KEYS=<data key>`,
  ];
  return `${[example.trimEnd(), ...lines].join('\n')}\n`;
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
