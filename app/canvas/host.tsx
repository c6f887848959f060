/** The one React component that knows a canvas: creates it, hands it scenes, destroys it. */
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import type { Scene } from '../scene/scene.ts';
import { createCanvas } from './create-canvas.ts';
import type { CanvasEvents, DragTool, GraphCanvas } from './port.ts';

export interface CanvasHostProps {
  readonly scene: Scene;
  readonly events: CanvasEvents;
  readonly tool: DragTool;
  /** Changes with the theme in force: the colours are then read again. */
  readonly theme: string;
  /** For fitting, zooming, pictures. */
  readonly ref?: Ref<GraphCanvas | null>;
  readonly className?: string;
}

/** The canvas fills the element, which must be positioned. To assistive technology it is a picture; the rest of the page says it in words. */
export function CanvasHost({ scene, events, tool, theme, ref, className }: CanvasHostProps) {
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<GraphCanvas | null>(null);
  const latest = useRef(events);
  useLayoutEffect(() => {
    latest.current = events;
  });
  useLayoutEffect(() => {
    const created = createCanvas(container.current!, {
      select: (...args) => latest.current.select(...args),
      selectArea: (...args) => latest.current.selectArea(...args),
      expand: (...args) => latest.current.expand(...args),
      menu: (...args) => latest.current.menu(...args),
      hover: (...args) => latest.current.hover(...args),
      move: (...args) => latest.current.move(...args),
    });
    canvas.current = created;
    return () => {
      canvas.current = null;
      created.destroy();
    };
  }, []);
  useImperativeHandle<GraphCanvas | null, GraphCanvas | null>(ref, () => canvas.current, []);
  useLayoutEffect(() => canvas.current?.update(scene), [scene]);
  useLayoutEffect(() => canvas.current?.use(tool), [tool]);
  useEffect(() => canvas.current?.recolour(), [theme]);
  return <div ref={container} className={className} aria-hidden="true" />;
}
