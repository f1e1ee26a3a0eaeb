/** Whether a text is the address of a page that may be linked to: http or https, nothing else. */
export function isWebAddress(text: string | null): boolean {
  return text !== null && /^https?:\/\/[^\s/]/i.test(text);
}

/**
 * Completes an address that was typed without its scheme: 'baohungyen.vn/tin' becomes 'https://baohungyen.vn/tin'.
 *
 * @returns the trimmed address; one with a scheme of its own stays, whatever that is; null when nothing was typed
 */
export function withScheme(text: string | null): string | null {
  const typed = text?.trim() ?? '';
  if (!typed) return null;
  // Digits after the colon are a port: 'baohungyen.vn:8080'.
  return /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed) ? typed : `https://${typed.replace(/^\/+/, '')}`;
}
