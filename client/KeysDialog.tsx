import { useEffect, useRef, useState } from 'react';
import { settings } from './ui/settings.js';
import { Icon } from './ui/Icon.js';

const PLACES = [
  [
    'Everywhere',
    [
      ['/', 'find'],
      ['g', 'in the graph'],
      ['Esc', 'close'],
      ['?', 'these keys'],
    ],
  ],
  [
    'Lists and tables',
    [
      ['↑ ↓', 'walk'],
      ['Enter', 'open'],
      ['Space', 'select'],
    ],
  ],
  [
    'Graph',
    [
      ['e', 'what it cites'],
      ['E', 'what cites it'],
      ['c', 'collapse'],
      ['h', 'hide'],
      ['p', 'pin'],
      ['f', 'fit'],
      ['+ −', 'nearer, farther'],
      ['Ctrl Z', 'undo'],
      ['← →', 'to the neighbour by date'],
      ['Tab', 'into its footnotes'],
    ],
  ],
  [
    'Reader',
    [
      ['[ ]', 'note before, after'],
      [', .', 'citation before, after'],
      ['Enter', 'on a call-out: to its note, and back'],
    ],
  ],
  [
    'Desk',
    [
      ['j k', 'finding after, before'],
      ['a d u', 'accept, dismiss, undo'],
    ],
  ],
] as const;

interface Properties {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Lists the keys by place; letters can be switched off for those whose software speaks in letters. */
export function KeysDialog({ open, onClose }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [off, setOff] = useState(settings.lettersOff());
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="keys-d" aria-labelledby="keys-h" onClose={onClose}>
      <header>
        <h2 id="keys-h">Keys</h2>
        <button type="button" className="x" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="keys-l">
        {PLACES.map(([place, keys]) => (
          <section key={place}>
            <h3 className="cap">{place}</h3>
            <dl>
              {keys.map(([key, words]) => (
                <div key={key}>
                  <dt>
                    {key.split(' ').map((one) => (
                      <kbd key={one}>{one}</kbd>
                    ))}
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="small">
        <input
          type="checkbox"
          checked={off}
          onChange={(event) => {
            setOff(event.target.checked);
            settings.setLettersOff(event.target.checked);
          }}
        />{' '}
        Switch off keys of one letter
      </label>
    </dialog>
  );
}
