/** Where the keyboard goes when the card that it is in goes elsewhere. */
import { tabId } from '../frame/view-ids';

/** The title button of a finding's card. */
export const cardSelector = '[data-finding]';

/** To be found while the card is still there: the next card's title, else that of the one before, else the view's tab. */
export function besideOf(card: HTMLElement | null): HTMLElement | null {
  const neighbour = card?.nextElementSibling ?? card?.previousElementSibling;
  return neighbour?.querySelector<HTMLElement>(cardSelector) ?? document.getElementById(tabId('check'));
}
