// node -r this file: runs TypeScript sources of the workspaces as they stand, without a build.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const root = path.resolve(__dirname, '../../..');
const resolveFilename = Module._resolveFilename;
const sources = new Map();

Module._resolveFilename = function resolve(request, ...rest) {
  const [, name] = /^@dixian\/([a-z-]+)$/.exec(request) ?? [];
  return resolveFilename.call(this, (name && knownSourceOf(name)) ?? request, ...rest);
};

function knownSourceOf(name) {
  if (!sources.has(name)) sources.set(name, sourceOf(name));
  return sources.get(name);
}

function sourceOf(name) {
  const service = name.startsWith('service-') ? `services/${name.slice(8)}/src/service.ts` : undefined;
  const candidates = [service, `packages/${name}/src/index.ts`, `${name}/src/index.ts`];
  return candidates.map((file) => file && path.join(root, file)).find((file) => file && existsSync(file));
}

// Every process of a run loads the same hundreds of files: each is transformed by the first that needs it.
const OPTIONS = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
  module: { type: 'commonjs', ignoreDynamic: false },
};
const { version } = require('@swc/core/package.json');
const transformed = path.join(root, 'node_modules', '.cache', 'dixian-sources');

Module._extensions['.ts'] = (module, filename) => {
  module._compile(codeOf(filename), filename);
};

function codeOf(filename) {
  const text = readFileSync(filename, 'utf8');
  const hash = createHash('sha256').update(JSON.stringify([version, OPTIONS, filename, text]));
  const kept = path.join(transformed, `${hash.digest('hex')}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const { code } = require('@swc/core').transformSync(text, { ...OPTIONS, filename });
    keep(kept, code);
    return code;
  }
}

// Moved into place whole, for others may read it at the same time; where nothing can be written, nothing is kept.
function keep(file, code) {
  try {
    mkdirSync(transformed, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
  } catch {}
}
