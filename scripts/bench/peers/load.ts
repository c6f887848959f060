/** What the peer pages have in common: the elements that they draw, and the sign that they have. */
import type { Elements } from '../page/elements.ts';

declare global {
  interface Window {
    /** When names could first be read, in milliseconds since the page was asked for, and how much was drawn. */
    readable?: { readonly at: number; readonly nodes: number; readonly edges: number };
  }
}

/** The elements that the address names with `?data=`. */
export async function loadElements(): Promise<Elements> {
  const response = await fetch(`/${new URLSearchParams(location.search).get('data')!}.json`);
  return (await response.json()) as Elements;
}

/** Says, once the frame that is being made has been painted, that it can be read. */
export function tellReadable(nodes: number, edges: number): void {
  if (window.readable) return;
  requestAnimationFrame(() => setTimeout(() => (window.readable ??= { at: performance.now(), nodes, edges })));
}
