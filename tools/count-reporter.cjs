// Jest reporter: leaves the figures of one project where tools/test.mjs adds them up. A suite that cannot run is a failure.
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const folder = process.env.KYYEU_TEST_RESULTS;
    if (!folder) return;
    const { NX_TASK_TARGET_PROJECT: project = 'jest', NX_TASK_TARGET_TARGET: target = 'test' } = process.env;
    const figures = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${project}-${target}.json`), JSON.stringify(figures));
  }
};
