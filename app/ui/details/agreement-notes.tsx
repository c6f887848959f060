import { useDerived } from '../../state/provider.tsx';
import { agreementNotes } from '../../state/selectors/agreement.ts';
import type { RelationId } from '../../../core/model/ids.ts';
import { Icon } from '../common/icons.tsx';

/** Where reports of a relation differ, or one article, outlet or speaker stands alone with it. */
export function AgreementNotes({ relation }: { readonly relation: RelationId }) {
  const notes = useDerived((index, view) => agreementNotes(index, view, relation));
  if (notes.length === 0) return null;
  return (
    <ul className="agreement" aria-label="How it is reported">
      {notes.map(({ kind, text }) => (
        <li key={kind} className={`foreign${kind === 'disputed' ? ' disputed' : ''}`}>
          <Icon name={kind === 'disputed' ? 'differ' : 'alone'} size={14} />
          {text}
        </li>
      ))}
    </ul>
  );
}
