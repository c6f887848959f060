/** Passes exactly this view on: as a link, as a file, or to oneself under a name. */
import { useState } from 'react';
import type { KeptView } from '../../state/kept-view.ts';
import { useDerived } from '../../state/provider.tsx';
import { suggestedName, titleAndLink } from '../../state/selectors/kept.ts';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { KeptViews } from './kept-views.tsx';
import { PassOn } from './pass-on.tsx';
import './share.css';

export default function ShareDialog({ close }: { readonly close: () => void }) {
  const suggestion = useDerived(suggestedName);
  const [name, setName] = useState(suggestion);
  const [said, setSaid] = useState('');
  const view: KeptView = { name: name.trim() || suggestion, ...useDerived(titleAndLink) };
  return (
    <DialogFrame title="Share or keep this view" close={close}>
      <PassOn view={view} say={setSaid} />
      <KeptViews view={view} name={name} setName={setName} say={setSaid} close={close} />
      <p className="share-said" role="status">
        {said}
      </p>
    </DialogFrame>
  );
}
