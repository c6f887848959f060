/** What paper gets in place of the canvas: all that is drawn, in light colours and sharp, made when the browser is about to print. */
import { useEffect, useRef } from 'react';
import { pictureOfView, PLAIN_LOOK, type SvgPicture } from '../../state/picture.ts';
import { useStore } from '../../state/provider.tsx';

type Drawing = SvgPicture['drawing'];

/** The page around it says the title, and lists the articles. */
const PARTS = { title: false, filters: true, sources: false, legend: true };

export default function PrintedNetwork() {
  const store = useStore();
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = (): void => {
      const { loading, history } = store.getState();
      if (loading.status !== 'ready') return;
      const { drawing } = pictureOfView(loading.index, history.present.view, PARTS, PLAIN_LOOK);
      paper.current?.replaceChildren(elementOf(drawing));
    };
    const clear = (): void => paper.current?.replaceChildren();
    addEventListener('beforeprint', draw);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', clear);
    };
  }, [store]);
  return <div ref={paper} className="printed-network" />;
}

/** Without its ids, which the page may use for something else. */
function elementOf({ name, attributes = {}, content = [] }: Drawing): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && key !== 'id' && key !== 'xmlns') element.setAttribute(key, String(value));
  }
  element.append(...(typeof content === 'string' ? [content] : content.map(elementOf)));
  return element;
}
