/**
 * Node for a test file, with what all files of a worker share: Univer, loaded and compiled once for all of them and not once
 * for each.
 */
const { AsyncLocalStorage } = require('node:async_hooks');
const { createRequire } = require('node:module');
const { TestEnvironment } = require('jest-environment-node');

/**
 * jest-circus asks such a storage which test or hook is running. Node follows every promise of the worker for it; as the tests
 * of a file run one after the other, a variable tells the same.
 */
const current = new WeakMap();
AsyncLocalStorage.prototype.getStore = function getStore() {
  return current.get(this);
};
AsyncLocalStorage.prototype.run = function run(store, callback, ...given) {
  const before = current.get(this);
  const back = () => current.set(this, before);
  current.set(this, store);
  let returned;
  try {
    returned = callback(...given);
  } catch (thrown) {
    back();
    throw thrown;
  }
  if (typeof returned?.then !== 'function') back();
  else returned.then(back, back);
  return returned;
};

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.shared = createRequire(__filename);
  }
};
