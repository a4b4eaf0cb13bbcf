// node -r this file: runs TypeScript sources of the workspaces as they stand, without a build.
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const root = path.resolve(__dirname, '../../..');
const resolveFilename = Module._resolveFilename;

Module._resolveFilename = function resolve(request, ...rest) {
  const [, name] = /^@dixian\/([a-z-]+)$/.exec(request) ?? [];
  return resolveFilename.call(this, (name && sourceOf(name)) ?? request, ...rest);
};

function sourceOf(name) {
  const service = name.startsWith('service-') ? `services/${name.slice(8)}/src/service.ts` : undefined;
  const candidates = [service, `packages/${name}/src/index.ts`, `${name}/src/index.ts`];
  return candidates.map((file) => file && path.join(root, file)).find((file) => file && existsSync(file));
}

Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'commonjs', ignoreDynamic: false },
  });
  module._compile(code, filename);
};
