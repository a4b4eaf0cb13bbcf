// Lets a child process run the sources as they are: workspaces by their sources, TypeScript through swc.
const { transformFileSync } = require('@swc/core');
const Module = require('node:module');
const path = require('node:path');

const packages = path.resolve(__dirname, '../..');
const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveWorkspace(request, ...rest) {
  const own = /^@dixian\/([^/]+)$/.exec(request);
  return resolve.call(this, own ? path.join(packages, own[1], 'src/index.ts') : request, ...rest);
};
Module._extensions['.ts'] = (module, file) => {
  const { code } = transformFileSync(file, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'commonjs' },
  });
  module._compile(code, file);
};
