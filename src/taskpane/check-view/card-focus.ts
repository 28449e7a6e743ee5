/** Where the keyboard goes when the card that it is in goes elsewhere. */
import { tabId } from '../frame/view-ids';

/** The title button of a finding's card. */
export const cardSelector = '[data-finding]';

export function titleOf(card: Element | null | undefined): HTMLElement | null {
  return card?.querySelector<HTMLElement>(cardSelector) ?? null;
}

/** A card that is not drawn keeps the focus where it is. */
export function focusCard(findingId: string): void {
  const titles = [...document.querySelectorAll<HTMLElement>(cardSelector)];
  titles.find(({ dataset }) => dataset.finding === findingId)?.focus();
}

/** To be found while the card is still there: the next card's title, else that of the one before, else the view's tab. */
export function besideOf(card: Element | null): HTMLElement | null {
  return titleOf(card?.nextElementSibling ?? card?.previousElementSibling) ?? document.getElementById(tabId('check'));
}
