import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { useStore, useViewPart } from '../../state/provider.tsx';
import type { Connection } from '../../state/view.ts';
import { Choice } from '../common/choice.tsx';
import { Icon } from '../common/icons.tsx';

type Rules = Connection['rules'];

const RULES: readonly { readonly rule: keyof Rules; readonly words: string; readonly explained: string }[] = [
  { rule: 'directed', words: 'Follow directions', explained: 'only from who acts to whom it concerns' },
  { rule: 'planned', words: 'Planned or possible too', explained: 'what is denied never counts' },
  { rule: 'structural', words: 'Standing relations too', explained: 'posts, memberships, places' },
  { rule: 'coMentions', words: 'Named together too', explained: 'both in one sentence, and nothing more' },
];

/** "reported or standing relations, in either direction" */
function inWords({ directed, planned, structural, coMentions }: Rules): string {
  const kinds = ['reported', ...(planned ? ['planned'] : []), ...(structural ? ['standing'] : [])];
  const stated = kinds.length === 1 ? kinds[0] : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`;
  const named = coMentions ? ', or both named in one sentence' : '';
  return `${stated} relations${named}, ${directed ? 'along their directions' : 'in either direction'}`;
}

/** What counts as a step, and how much else is drawn. */
export function StepChoices() {
  const store = useStore();
  const connection = useViewPart((view) => view.connection);
  if (connection === null) return null;
  const { rules, only } = connection;
  const change = (rule: keyof Rules, on: boolean): void =>
    store.dispatch({ type: 'connect-by', change: { rules: { ...rules, [rule]: on }, path: null } });
  return (
    <div>
      <Disclosure className="step-choices">
        <h3>
          <AriaButton slot="trigger" className="row bleeding step-choices-head">
            <Icon name="right" size={12} />
            <span>
              Steps: <span className="quiet">{inWords(rules)}</span>
            </span>
          </AriaButton>
        </h3>
        <DisclosurePanel className="step-choices-panel">
          {RULES.map(({ rule, words, explained }) => (
            <Choice key={rule} chosen={rules[rule]} onChange={(on) => change(rule, on)}>
              <span>
                {words}
                <span className="quiet step-explained">{explained}</span>
              </span>
            </Choice>
          ))}
        </DisclosurePanel>
      </Disclosure>
      <Choice chosen={only} onChange={(on) => store.dispatch({ type: 'connect-by', change: { only: on } })}>
        Draw only the paths
      </Choice>
    </div>
  );
}
