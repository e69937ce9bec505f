// Mocha's own dots, and its counts written to the file that TEST_COUNTS names. CommonJS, because mocha requires its reporters.
/* eslint-disable @typescript-eslint/no-require-imports */
const { writeFileSync } = require('node:fs');

const { reporters } = require('mocha');

module.exports = class Counts extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      writeFileSync(process.env.TEST_COUNTS, JSON.stringify({ passed, failed, skipped }));
    });
  }
};
