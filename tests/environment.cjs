/**
 * Node for a test file, with Univer from the worker that runs it: loaded and compiled once for all files of a worker, not once
 * for each.
 */
const { TestEnvironment } = require('jest-environment-node');
const { createRequire } = require('node:module');

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.shared = createRequire(__filename);
  }
};
