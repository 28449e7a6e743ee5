/** The pipe through which office.js sends requests (text) and hears answers and events. */

export interface Bridge {
  /** Filled in by office.js when its host file loads. */
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(text: string): void;
}

export function createBridge(onMessage: (text: string) => void): Bridge {
  return { onMessageFromHost: null, sendMessageToHost: onMessage };
}
