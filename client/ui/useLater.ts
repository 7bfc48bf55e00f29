import { useEffect, useState } from 'react';

/** A value that follows after it has stood still for so many milliseconds; false and '' follow at once. */
export function useLater<Value>(value: Value, milliseconds: number): Value {
  const [later, setLater] = useState(value);
  const atOnce = value === false || value === '';
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setLater(value);
      },
      atOnce ? 0 : milliseconds,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [value, milliseconds, atOnce]);
  return atOnce ? value : later;
}
