/** Runs in the page: what is wrong with the focus, in words; null when it is somewhere, drawn, and in sight. */
export function focusComplaint(): string | null {
  const outer = document.activeElement;
  const frame = outer instanceof HTMLIFrameElement ? outer : null;
  const element = frame ? frame.contentDocument?.activeElement : outer;
  const view = frame?.contentWindow ?? window;
  if (!element || element === element.ownerDocument.body) return `the focus is lost${frame ? ' in the pane' : ''}`;
  // The grid draws its own: the border of the selected cell.
  if (element.closest('.grid')) return null;
  const name = `${element.tagName} “${(element.textContent || element.getAttribute('aria-label') || '').slice(0, 40)}”`;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  if (bottom < 1 || right < 1 || top > view.innerHeight - 1 || left > view.innerWidth - 1)
    return `the focus on ${name} is out of sight`;
  const isDrawn = (of: Element, part?: string): boolean => {
    const style = view.getComputedStyle(of, part);
    if (part && (style.content === 'none' || style.content === 'normal')) return false;
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    const border = part !== undefined && style.borderBottomStyle !== 'none' && parseFloat(style.borderBottomWidth) > 1;
    return outline || border;
  };
  // A field of Fluent UI draws it on what surrounds the input.
  const around = element.matches('input, textarea') ? [element, element.parentElement] : [element];
  const drawn = around.some((each) => each && [undefined, '::before', '::after'].some((part) => isDrawn(each, part)));
  return drawn ? null : `the focus on ${name} is not to be seen`;
}
