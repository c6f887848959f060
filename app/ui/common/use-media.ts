import { useSyncExternalStore } from 'react';

/** Whether a media query holds, now and as it changes. */
export function useMedia(query: string): boolean {
  const subscribe = (listener: () => void): (() => void) => {
    const list = matchMedia(query);
    list.addEventListener('change', listener);
    return () => list.removeEventListener('change', listener);
  };
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** Below this width the panels are sheets: beside both there would be no room for the network. The style sheets say the same. */
export const useNarrow = (): boolean => useMedia('(max-width: 959.98px)');

/** Below this width lines are broken and words left out. The style sheets say the same. */
export const useSlim = (): boolean => useMedia('(max-width: 599.98px)');
