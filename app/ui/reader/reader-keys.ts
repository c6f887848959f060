import { useEffect, type KeyboardEvent as ReactKeyboardEvent } from 'react';
import { isModalOpen, isTyping } from '../shell/shortcuts.ts';

/** Keys for whoever reads, anywhere on the page but in text fields. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
      if (defaultPrevented || ctrlKey || metaKey || altKey || isTyping(target) || isModalOpen()) return;
      keys[event.key.toLowerCase()]?.();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

/** Sets the keyboard on the next actor that is named, or the one before; Enter is a click on it. */
export function moveAmongActors(event: ReactKeyboardEvent<HTMLElement>): void {
  const named = [...event.currentTarget.querySelectorAll<HTMLElement>('.reader-text [data-actor][tabindex]')];
  const focused = named.indexOf(document.activeElement as HTMLElement);
  const { key } = event;
  if (key === 'Enter' && focused >= 0) return (event.preventDefault(), named[focused]!.click());
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
  event.preventDefault();
  const inSight = named.findIndex(
    (element) => element.getBoundingClientRect().top >= event.currentTarget.getBoundingClientRect().top,
  );
  const next = focused < 0 ? Math.max(0, inSight) : focused + (key === 'ArrowRight' ? 1 : -1);
  named[next]?.focus();
}
