// Mocha's own dots, and its counts written to the file that TEST_COUNTS names.
import { writeFileSync } from 'node:fs';

import Mocha from 'mocha';

export default class Counts extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      writeFileSync(process.env.TEST_COUNTS, JSON.stringify({ passed, failed, skipped }));
    });
  }
}
