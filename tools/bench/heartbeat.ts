/** How long nobody else had a turn while something ran in slices. */
export interface Heartbeat {
  /** Milliseconds that a timer of one millisecond was late at worst. */
  end(): Promise<number>;
}

export function heartbeat(): Heartbeat {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  return {
    end: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      clearInterval(timer);
      return longest;
    },
  };
}
