import { lazy, memo, Suspense, type RefObject } from 'react';
import type { DragTool, GraphCanvas } from '../../canvas/port.ts';
import { DragTools } from './drag-tools.tsx';
import { LayoutControl } from './layout-control.tsx';
import { Legend } from './legend.tsx';
import { LookControl } from './look-control.tsx';
import { ZoomControls } from './zoom-controls.tsx';

const PrintedNetwork = lazy(() => import('./printed-network.tsx'));

interface NetworkToolsProps {
  readonly canvas: RefObject<GraphCanvas | null>;
  readonly tool: DragTool;
  readonly choose: (tool: DragTool) => void;
}

/** The tools that stand over the network, and what a printer gets in place of it. They stay as they are when it is drawn anew. */
export default memo(function NetworkTools({ canvas, tool, choose }: NetworkToolsProps) {
  return (
    <>
      <div className="network-tools">
        <Legend />
        <LookControl />
        <DragTools tool={tool} choose={choose} />
        <LayoutControl canvas={canvas} />
        <ZoomControls canvas={canvas} />
      </div>
      <Suspense>
        <PrintedNetwork />
      </Suspense>
    </>
  );
});
