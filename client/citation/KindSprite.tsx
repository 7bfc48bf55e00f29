import { DRAWINGS, KINDS } from './kinds.js';

const OTHERS = {
  doc: ['M3 1.5h6.5L13 5v9.5H3z', 'M9.5 1.5V5H13M5.4 11.6h2.4M5.4 8h5.2'],
  who: ['M8 1.6 14.5 5.4h-13z', 'M3.5 5.4v6.4M8 5.4v6.4M12.5 5.4v6.4M1.5 13.6h13'],
  person: ['M11 5a3 3 0 1 1-6 0 3 3 0 0 1 6 0z', 'M2.5 14.5c.5-3.2 2.6-4.8 5.5-4.8s5 1.6 5.5 4.8'],
} as const;

/** The signs of kinds, drawn once and used by name: i- for icons, g- for signs in running text. */
export function KindSprite() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true">
      <defs>
        {KINDS.map((kind) => (
          <Icon key={kind} id={`i-${kind}`} lines={DRAWINGS[kind].icon} />
        ))}
        {KINDS.map((kind) => (
          <Icon key={kind} id={`g-${kind}`} lines={[DRAWINGS[kind].sign]} />
        ))}
        {Object.entries(OTHERS).map(([name, lines]) => (
          <Icon key={name} id={`i-${name}`} lines={lines} />
        ))}
      </defs>
    </svg>
  );
}

function Icon({ id, lines }: { readonly id: string; readonly lines: readonly string[] }) {
  return (
    <symbol id={id} viewBox="0 0 16 16">
      {lines.map((line) => (
        <path key={line} d={line} />
      ))}
    </symbol>
  );
}
