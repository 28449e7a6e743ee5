/** Something the person who runs the demo has to mend: said on stderr, exit 2, nothing written. */
export class DemoProblem extends Error {}
