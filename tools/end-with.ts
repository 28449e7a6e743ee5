/** The end of a tool: its problems, or what it threw, are said one by one and make it fail. */
export function endWith(problems: Promise<readonly string[]>): void {
  void problems
    .catch((error: unknown) => [error instanceof Error ? error.message : String(error)])
    .then((found) => {
      for (const problem of found) console.error(problem);
      if (found.length > 0) process.exitCode = 1;
    });
}
