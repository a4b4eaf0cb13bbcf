export type { Provisionable } from './admin-connection';
export { copyServiceDatabase, dropDatabase } from './disposable-databases';
export { EmbeddedPostgresError } from './embedded-postgres-error';
export { provisionQueue, provisionService, provisionServices } from './provision';
export { closingSql, provisioningSql, queueProvisioningSql } from './provisioning-sql';
export { queueUrl, type ServiceUrls, serviceUrls } from './role-urls';
export { type EmbeddedServer, type StartOptions, startPostgres } from './start-postgres';
