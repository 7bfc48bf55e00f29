import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { go } from '../location.js';
import { toUrl, type View } from '../routes.js';

interface Properties extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: View;
}

/** A link to a view: a real address, opened without loading the page again. */
export function Link({ to, onClick, ...rest }: Properties) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return <a {...rest} href={toUrl(to)} onClick={follow} />;
}
