/**
 * Copies what a field holds. A page in a frame may be kept from the clipboard: then it says no, and the text is selected for
 * Ctrl+C.
 */
export async function copyText(field: HTMLTextAreaElement | null): Promise<boolean> {
  field?.select();
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    return true;
  } catch {
    return false;
  }
}
