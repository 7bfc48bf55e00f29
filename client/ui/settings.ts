export type Theme = 'light' | 'dark' | 'system';

/** What this browser remembers. Where storage is shut, everything works and nothing is remembered. */
export const settings = {
  theme: (): Theme => {
    const value = read('carolene.theme');
    return value === 'light' || value === 'dark' ? value : 'system';
  },
  setTheme: (theme: Theme): void => {
    write('carolene.theme', theme === 'system' ? null : theme);
  },
  lettersOff: (): boolean => read('carolene.letters') === 'off',
  setLettersOff: (off: boolean): void => {
    write('carolene.letters', off ? 'off' : null);
  },
  /** Who decides in this browser. */
  name: (): string => read('carolene.name') ?? '',
  setName: (name: string): void => {
    write('carolene.name', name === '' ? null : name);
  },
  list: (name: string): readonly string[] => {
    const text = read(`carolene.${name}`);
    return text === null ? [] : text.split('\n').filter((line) => line !== '');
  },
  setList: (name: string, lines: readonly string[]): void => {
    write(`carolene.${name}`, lines.length === 0 ? null : lines.join('\n'));
  },
};

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch (cause) {
    return shut(cause);
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch (cause) {
    shut(cause);
  }
}

/** Private windows refuse storage: that is their right, not a failure. Anything else is ours. */
function shut(cause: unknown): null {
  if (cause instanceof DOMException) return null;
  throw cause;
}
