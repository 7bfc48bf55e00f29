import type { MarkupElement } from '../tree.js';

/** Elements that stand as blocks of their own (HTML 15.3, the ones that documents have). */
export const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'li',
  'main',
  'menu',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** Elements whose content is no text of the document. */
export const UNREAD: ReadonlySet<string> = new Set([
  'audio',
  'button',
  'canvas',
  'datalist',
  'embed',
  'head',
  'iframe',
  'input',
  'nav',
  'noscript',
  'object',
  'option',
  'rp',
  'rt',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
]);

export function classesOf(element: MarkupElement): string[] {
  return (element.attributes['class'] ?? '').split(/\s+/).filter((name) => name !== '');
}

/** What the markup says that the element is: `epub:type`, `role` and `class`, in lower case. */
export function rolesOf({ attributes }: MarkupElement): string[] {
  return ['epub:type', 'role', 'class']
    .flatMap((name) => (attributes[name] ?? '').toLowerCase().split(/\s+/))
    .filter((word) => word !== '');
}

export function isHeading(element: MarkupElement): boolean {
  return /^h[1-6]$/.test(element.name);
}
