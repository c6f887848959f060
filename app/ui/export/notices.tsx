/** What a user should weigh before passing a graph on. */
import { Icon } from '../common/icons.tsx';
import { Choice } from '../common/choice.tsx';
import { counted } from '../../state/wording.ts';

interface SwitchProps {
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
}

export function FullTexts({ articles, chosen, onChange }: SwitchProps & { readonly articles: number }) {
  return (
    <div className="export-texts">
      <p>
        <Icon name="warning" />
        This format can hold the full text of {counted(articles, 'article')}. See that you may pass them on, or leave
        them out: the sentences that are evidence stay in any case.
      </p>
      <Choice chosen={chosen} onChange={onChange}>
        With the articles’ full texts
      </Choice>
    </div>
  );
}

export function MaskNames({ chosen, onChange }: SwitchProps) {
  return (
    <div className={chosen ? 'export-texts' : 'export-mask'}>
      <Choice chosen={chosen} onChange={onChange}>
        Mask names: “Person 1”, “State 2” …
      </Choice>
      {chosen && (
        <p>
          <Icon name="warning" />
          Names that were found are replaced everywhere, in quotes and titles too; addresses and descriptions are left
          out. Whoever reads on may still tell who is meant: by posts, places, days, or names that were not found.
        </p>
      )}
    </div>
  );
}
