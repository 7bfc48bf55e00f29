import type { MouseEvent, ReactNode } from 'react';
import { workView } from '../routes.js';
import { Link } from '../ui/Link.js';
import type { Mark, Piece } from './marks.js';
import { Prose } from './Prose.js';
import { figure } from './words.js';

type CitationPiece = Extract<Piece, { what: 'citation' }>;

interface Properties {
  readonly piece: CitationPiece;
  /** It is the one looked for: its ground is tinted. */
  readonly hit: boolean;
  /** Its card is open. */
  readonly open?: boolean;
  /** Opens a card in its place; without, the link leads to the work. */
  readonly onOpen?: ((mark: Mark, element: HTMLElement) => void) | undefined;
}

/** One citation in running text: line by form, colour and sign by kind, a sign after it where it needs a look. */
export function CitationText({ piece, hit, open = false, onOpen }: Properties) {
  const { mark, first, last } = piece;
  const inner = <>{first ? <Beginning piece={piece} /> : <Prose text={piece.text} />}</>;
  const className = classOf(mark, hit, open);
  const lead = onOpen === undefined ? undefined : opener(mark, onOpen);
  return (
    <>
      {mark.work !== null ? (
        <Link
          to={workView(mark.work.id)}
          className={className}
          title={mark.work.label}
          data-citation={mark.id}
          onClick={lead}
          {...expanded(onOpen, open)}
        >
          {inner}
        </Link>
      ) : onOpen === undefined ? (
        <span className={className}>{inner}</span>
      ) : (
        <a
          href={`#${mark.id}`}
          className={className}
          data-citation={mark.id}
          onClick={lead}
          {...expanded(onOpen, open)}
        >
          {inner}
        </a>
      )}
      {last ? <OutcomeSign mark={mark} /> : null}
    </>
  );
}

function expanded(onOpen: Properties['onOpen'], open: boolean) {
  return onOpen === undefined ? {} : { 'aria-expanded': open };
}

function opener(mark: Mark, onOpen: (mark: Mark, element: HTMLElement) => void) {
  return (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(mark, event.currentTarget);
  };
}

function classOf(mark: Mark, hit: boolean, open: boolean): string {
  const names = ['c', mark.form, `k-${mark.kind ?? 'unknown'}`];
  if (mark.status === 'ambiguous') names.push('ask');
  if (mark.status === 'unresolved') names.push('none');
  if (hit) names.push('hit');
  if (open) names.push('open');
  return names.join(' ');
}

/** The sign of the kind, kept on one line with the first word. */
function Beginning({ piece }: { readonly piece: CitationPiece }): ReactNode {
  const space = piece.text.search(/\s/);
  const end = space < 0 ? piece.text.length : space;
  const kind = piece.mark.kind ?? 'unknown';
  return (
    <>
      <span className="nb">
        {piece.mark.form === 'crossref' ? (
          <span className="arr" aria-hidden="true">
            {/\binfra\b|\bbelow\b/i.test(piece.text) ? '↓' : '↑'}
          </span>
        ) : (
          <svg className="g" viewBox="0 0 16 16" aria-hidden="true">
            <use href={`#g-${kind}`} />
          </svg>
        )}
        <Prose text={piece.text.slice(0, end)} />
      </span>
      <Prose text={piece.text.slice(end)} />
    </>
  );
}

/** ≈ confidence under .80; 2? ambiguous; ∅ unresolved. */
export function OutcomeSign({ mark }: { readonly mark: Mark }) {
  if (mark.status === 'ambiguous') {
    const count = String(mark.candidates.length);
    return <Signed sign={`${count}?`} words={`ambiguous, ${count} candidates`} />;
  }
  if (mark.status === 'unresolved') return <Signed sign="∅" words="unresolved" />;
  if (mark.status === 'resolved' && mark.confidence !== null && mark.confidence < 0.8)
    return <Signed sign="≈" words={`confidence ${figure(mark.confidence)}`} soft />;
  return null;
}

function Signed({
  sign,
  words,
  soft = false,
}: {
  readonly sign: string;
  readonly words: string;
  readonly soft?: boolean;
}) {
  return (
    <span className={soft ? 'sign soft' : 'sign'} title={words}>
      <span aria-hidden="true">{sign}</span>
      <span className="vh"> {words}</span>
    </span>
  );
}
