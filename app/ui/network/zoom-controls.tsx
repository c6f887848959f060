import type { RefObject } from 'react';
import type { GraphCanvas } from '../../canvas/port.ts';
import { IconButton } from '../common/button.tsx';
import { ZOOM_STEP } from '../shell/shortcuts.ts';

export function ZoomControls({ canvas }: { readonly canvas: RefObject<GraphCanvas | null> }) {
  return (
    <div className="tool-group" role="group" aria-label="Zoom">
      <IconButton icon="minus" label="Zoom out" shortcut="−" onPress={() => canvas.current?.zoomBy(1 / ZOOM_STEP)} />
      <IconButton icon="plus" label="Zoom in" shortcut="+" onPress={() => canvas.current?.zoomBy(ZOOM_STEP)} />
      <IconButton icon="fit" label="Fit to the screen" shortcut="F" onPress={() => canvas.current?.fit()} />
    </div>
  );
}
