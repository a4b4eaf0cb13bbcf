// The environment of tests. jest gives each file a context and modules of its own; here the files of a worker share the
// context, as a process has one, and modules, which take longer to load and to warm up than the tests run.
// Only the tests themselves are loaded anew for each file.
const { createRequire } = require('node:module');
const vm = require('node:vm');
const NodeEnvironment = require('jest-environment-node').default;

const shared = {};
const { compileFunction } = vm;

// jest names the context of an environment; that of the process itself has no name.
vm.compileFunction = (code, parameters, { parsingContext, ...options }) =>
  compileFunction(code, parameters, parsingContext === shared ? options : { ...options, parsingContext });

require('./typescript-sources.js');
// A process that sources start by fork() runs sources as well.
process.execArgv.push('--require', require.resolve('./typescript-sources.js'));
globalThis[Symbol.for('dixian.require')] = createRequire(__filename);

module.exports = class extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global = globalThis;
    this.before = { env: { ...process.env }, exit: process.exit };
  }

  getVmContext() {
    return this.context === null ? null : shared;
  }

  async teardown() {
    process.exit = this.before.exit;
    for (const name of Object.keys(process.env)) if (!(name in this.before.env)) delete process.env[name];
    Object.assign(process.env, this.before.env);
    await super.teardown();
  }
};
