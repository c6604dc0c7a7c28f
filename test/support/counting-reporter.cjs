/** Prints the closing line that people and machines read: `N passed, N failed` and, where it applies, `, N skipped`. */
module.exports = class CountingReporter {
  onRunComplete(_contexts, results) {
    const failedFiles = results.testResults.filter((file) => file.testExecError).length;
    const skipped = results.numPendingTests + results.numTodoTests;
    const counts = [`${results.numPassedTests} passed`, `${results.numFailedTests + failedFiles} failed`];
    if (skipped > 0) counts.push(`${skipped} skipped`);
    process.stderr.write(''); // Jest's own summary goes to stderr first
    process.stdout.write(`${counts.join(', ')}\n`);
  }
};
