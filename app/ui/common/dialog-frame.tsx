import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from './button.tsx';

interface DialogFrameProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  /** For a dialog of words alone, which the keyboard could not scroll otherwise. */
  readonly focusable?: boolean;
}

/** A dialog over the page: its title, its content, what can be done. Esc and a click beside it close it. */
export function DialogFrame({ title, close, children, foot, focusable = false }: DialogFrameProps) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="dialog-box">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label="Close" onPress={close} />
          </div>
          <div className="dialog-body" {...(focusable && { tabIndex: 0, role: 'group', 'aria-label': title })}>
            {children}
          </div>
          {foot && <div className="dialog-foot">{foot}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
