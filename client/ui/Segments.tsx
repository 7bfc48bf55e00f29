import type { KeyboardEvent, ReactNode } from 'react';

interface Segment<Value extends string> {
  readonly value: Value;
  readonly word: ReactNode;
  readonly disabled?: boolean;
}

interface Properties<Value extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Tabs show another list; a choice changes how the same is shown. */
  readonly as: 'tabs' | 'choice';
  readonly className?: string;
}

/** Buttons in a row of which one is pressed. Left and right walk. */
export function Segments<Value extends string>(properties: Properties<Value>) {
  const { label, segments, value, onChange, as, className = '' } = properties;
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const able = segments.filter((segment) => segment.disabled !== true);
    const next =
      able[(able.findIndex((segment) => segment.value === value) + step + able.length) % able.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onChange(next.value);
    event.currentTarget.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus();
  };
  return (
    <div
      className={`seg ${className}`}
      role={as === 'tabs' ? 'tablist' : 'radiogroup'}
      aria-label={label}
      onKeyDown={walk}
    >
      {segments.map((segment) => {
        const on = segment.value === value;
        return (
          <button
            key={segment.value}
            type="button"
            data-value={segment.value}
            role={as === 'tabs' ? 'tab' : 'radio'}
            {...(as === 'tabs' ? { 'aria-selected': on } : { 'aria-checked': on })}
            tabIndex={on ? 0 : -1}
            disabled={segment.disabled}
            onClick={() => {
              onChange(segment.value);
            }}
          >
            {segment.word}
          </button>
        );
      })}
    </div>
  );
}
