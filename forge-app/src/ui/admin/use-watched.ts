import { useEffect, useRef } from 'react';

const EVERY_MS = 4000;

/** Looks again and again while something is under way. */
export function useWatched(isUnderWay: boolean, look: () => void): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(() => latest.current(), EVERY_MS);
    return () => clearInterval(timer);
  }, [isUnderWay]);
}
