/** A page that only loads React and Cytoscape and draws. */
import { createElement, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { Elements } from '../page/elements.ts';
import { drawWithCytoscape } from './draw-cytoscape.ts';
import { loadElements } from './load.ts';

function Network({ elements }: { readonly elements: Elements }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => drawWithCytoscape(ref.current!, elements, true), [elements]);
  return createElement('div', { ref });
}

createRoot(document.getElementById('root')!).render(createElement(Network, { elements: await loadElements() }));
