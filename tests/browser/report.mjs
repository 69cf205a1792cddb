// Counts what held and what did not, and tells each failure once.

export class Report {
  passed = 0;
  failures = [];

  // One claim: `holds`, or else `what` is wrong `where` (with what was found).
  claim(holds, where, what, found = '') {
    if (holds) this.passed += 1;
    else this.failures.push(`${where}: ${what}${found ? ` (${found})` : ''}`);
  }

  close() {
    for (const failure of this.failures.slice(0, 200)) console.log(`FAILED ${failure}`);
    console.log(`${this.passed} passed, ${this.failures.length} failed`);
    return this.failures.length === 0;
  }
}
