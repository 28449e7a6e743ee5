/** A cell holds up to 32,767 characters; what the pane shows of it need not. */
const longestShown = 80;

export function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
