import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import type { ActorDetails } from '../../state/selectors/details.ts';
import { Icon } from '../common/icons.tsx';

/** Why names were taken for one actor: the rules that decided it. */
export function Merges({ merges }: Pick<ActorDetails, 'merges'>) {
  if (merges.length === 0) return null;
  return (
    <Disclosure className="mention-article">
      <h3>
        <Button slot="trigger" className="row bleeding mention-head">
          <Icon name="right" size={12} />
          <span>Why these names are taken for one</span>
        </Button>
      </h3>
      <DisclosurePanel>
        <ul className="merges">
          {merges.map(({ rule, names }, i) => (
            <li key={i} className="foreign">
              {names.join(' = ')} <span className="rule">{rule}</span>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
