/** What the pane's page may load: our own files and office.js, and no connection anywhere else. */

/** office.js may fetch MicrosoftAjax.js from here. */
const ajaxOrigin = 'https://ajax.aspnetcdn.com';

/** `officeJs` as in the build's settings: an https address, or a path on the same server. */
export function contentSecurityPolicy(officeJs: string): string {
  const scripts = officeJs.startsWith('https:') ? [new URL(officeJs).origin, ajaxOrigin] : [];
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    // Fluent UI writes its styles into the page at run time; a style can neither run code nor ask a server we do not allow.
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
