/** Timers for a frame that die with it: a retry that office.js has scheduled must not keep the process alive. */

export interface FrameTimers {
  readonly globals: Readonly<Record<string, unknown>>;
  clearAll(): void;
}

/** Milliseconds: how long office.js buffers results of functions and spaces its requests. */
const HURRIED = new Set([50, 200, 500]);

type Callback = (...args: unknown[]) => void;

/** `onError` hears what a timer's code threw; a page would report it and go on. */
export function frameTimers(onError: (error: unknown) => void, hurry = false): FrameTimers {
  const open = new Map<number, NodeJS.Timeout>();
  let nextId = 1;
  const guarded = (callback: Callback, args: unknown[]) => {
    try {
      callback(...args);
    } catch (error) {
      onError(error);
    }
  };
  const start = (callback: Callback, delay: unknown, args: unknown[], repeat: boolean): number => {
    const id = nextId++;
    const asked = Number(delay) || 0;
    const milliseconds = hurry && HURRIED.has(asked) ? 0 : asked;
    const timer = repeat
      ? setInterval(() => guarded(callback, args), milliseconds)
      : setTimeout(() => {
          open.delete(id);
          guarded(callback, args);
        }, milliseconds);
    open.set(id, timer);
    return id;
  };
  const stop = (id: number) => {
    clearTimeout(open.get(id));
    open.delete(id);
  };
  return {
    globals: {
      setTimeout: (callback: Callback, delay?: unknown, ...args: unknown[]) => start(callback, delay, args, false),
      setInterval: (callback: Callback, delay?: unknown, ...args: unknown[]) => start(callback, delay, args, true),
      clearTimeout: stop,
      clearInterval: stop,
      requestAnimationFrame: (callback: Callback) => start(callback, 16, [0], false),
      cancelAnimationFrame: stop,
    },
    clearAll: () => {
      for (const timer of open.values()) clearTimeout(timer);
      open.clear();
    },
  };
}
