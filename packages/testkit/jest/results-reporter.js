// jest reporter: keeps the results of a whole run in .test/KIND/results.json, where `npm test` counts them, cached or not.
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

module.exports = class ResultsReporter {
  constructor(globalConfig, { kind }) {
    this.globalConfig = globalConfig;
    this.kind = kind;
  }

  onRunComplete(_contexts, results) {
    const { rootDir, testNamePattern, testPathPatterns, watch, watchAll } = this.globalConfig;
    const partial = testNamePattern || testPathPatterns?.patterns?.length > 0 || watch || watchAll;
    if (partial) return;
    const folder = path.join(rootDir, '.test', this.kind);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'results.json'), JSON.stringify(summary(results, rootDir)));
  }
};

function summary(results, rootDir) {
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
    failures: results.testResults.flatMap((suite) =>
      failuresOf(suite, path.relative(rootDir, suite.testFilePath)),
    ),
    files: results.testResults.map((suite) => ({
      file: path.relative(rootDir, suite.testFilePath),
      ms: suite.perfStats.runtime,
    })),
  };
}

function failuresOf(suite, file) {
  const failed = suite.testResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0 && suite.testExecError) {
    return [
      {
        file,
        name: 'the file does not run',
        message: String(suite.failureMessage ?? suite.testExecError.message),
      },
    ];
  }
  return failed.map(({ fullName, failureMessages }) => ({
    file,
    name: fullName,
    message: failureMessages.join('\n'),
  }));
}
