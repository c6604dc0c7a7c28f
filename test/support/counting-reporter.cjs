/** Prints the closing line that people and machines read: `N passed, N failed` and, where it applies, `, N skipped`. */
module.exports = class CountingReporter {
  onRunComplete(_contexts, results) {
    const failedFiles = results.testResults.filter((file) => file.testExecError).length;
    const skipped = results.numPendingTests + results.numTodoTests;
    const counts = [`${results.numPassedTests} passed`, `${results.numFailedTests + failedFiles} failed`];
    if (skipped > 0) counts.push(`${skipped} skipped`);
    // Jest's own summary comes after every reporter; this line comes after that.
    process.on('exit', () => process.stdout.write(`${counts.join(', ')}\n`));
  }
};
