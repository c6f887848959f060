import { DRAG_TOOLS, type DragTool } from '../../canvas/port.ts';
import { Icon, type IconName } from '../common/icons.tsx';

interface DragToolsProps {
  readonly tool: DragTool;
  readonly choose: (tool: DragTool) => void;
}

const LOOKS: Record<DragTool, { readonly icon: IconName; readonly label: string; readonly keys?: string }> = {
  pan: { icon: 'pan', label: 'Drag moves the network' },
  box: { icon: 'box', label: 'Drag selects the actors in a box', keys: 'Shift drag' },
  lasso: { icon: 'lasso', label: 'Drag selects the actors in a lasso', keys: 'Shift Alt drag' },
};

/** What dragging over the network does. The tables select several actors without any dragging. */
export function DragTools({ tool, choose }: DragToolsProps) {
  return (
    <div className="tool-group" role="group" aria-label="What dragging does">
      {DRAG_TOOLS.map((one) => {
        const { icon, label, keys } = LOOKS[one];
        return (
          <button
            key={one}
            type="button"
            className="button icon"
            aria-label={label}
            aria-pressed={one === tool}
            data-tip={label}
            data-keys={keys}
            onClick={() => choose(one)}
          >
            <Icon name={icon} />
          </button>
        );
      })}
    </div>
  );
}
