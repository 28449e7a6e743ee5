/**
 * Node for a test file, with what all files of a worker share: Univer, loaded and compiled once for all of them and not once
 * for each.
 */
const { AsyncLocalStorage } = require('node:async_hooks');
const { createRequire } = require('node:module');
const { TestEnvironment } = require('jest-environment-node');

/** jest-circus leaves one behind for each file, and each of them slows down every promise of the worker. */
const storages = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function remembered(...call) {
  storages.add(this);
  return run.apply(this, call);
};

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.shared = createRequire(__filename);
  }

  async teardown() {
    for (const storage of storages) storage.disable();
    storages.clear();
    await super.teardown();
  }
};
