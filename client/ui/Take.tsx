/** Something to be taken along: fetched from an address, or made here when it is pressed. */
export type Way = { readonly word: string; readonly title: string } & (
  { readonly from: 'server'; readonly address: string } | { readonly from: 'here'; readonly make: () => void }
);

interface Properties {
  /** What is taken; the ways say in which form. */
  readonly what: string;
  readonly ways: readonly Way[];
  readonly className?: string;
}

/** The forms in which a thing can be taken along, in a row. */
export function Take({ what, ways, className = '' }: Properties) {
  return (
    <p className={`take ${className}`} role="group" aria-label={what}>
      {what}:{' '}
      {ways.map((way) =>
        way.from === 'server' ? (
          <a key={way.word} href={way.address} title={way.title} download>
            {way.word}
          </a>
        ) : (
          <button key={way.word} type="button" className="lnk" title={way.title} onClick={way.make}>
            {way.word}
          </button>
        ),
      )}
    </p>
  );
}
