import { writeFileSync } from 'node:fs';

/** A reporter for the element tests that writes `{ passed, failed }` to the file that TEST_SUMMARY_FILE names. */
export function createSummaryReporter(file = process.env.TEST_SUMMARY_FILE) {
  return {
    onTestRunFinished({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify(countSessions(sessions)));
    },
  };
}

/** A file that breaks before its first test, or beside its tests, counts as a failure of its own. */
function countSessions(sessions) {
  const counts = { passed: 0, failed: 0 };
  for (const { passed, testResults } of sessions) {
    const tests = listTests(testResults).filter(({ skipped }) => !skipped);
    const failures = tests.filter((test) => !test.passed).length;
    counts.passed += tests.length - failures;
    counts.failed += failures === 0 && !passed ? 1 : failures;
  }
  return counts;
}

function listTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(listTests)] : [];
}
