// Gives third-party code to jest as Node itself loads it: once for all test files of a worker (see environment.js). Where
// Node loads it already, as in the global setup, only its text is needed.
const CODE = `if (module._compile) module._compile(require('node:fs').readFileSync(__filename, 'utf8'), __filename);
else module.exports = globalThis[Symbol.for('dixian.require')](__filename);`;

module.exports = {
  process: () => ({ code: CODE }),
  getCacheKey: (_text, file) => `${file}\n${CODE}`,
};
