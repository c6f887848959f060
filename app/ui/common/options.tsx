import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import './options.css';

interface OptionsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly explained?: string;
    readonly disabled?: boolean;
  }[];
  /** What the chosen one means, where not each has a line of its own. */
  readonly explained?: string;
}

/** One of a few, each with a line that explains it, or side by side with a line for the chosen one. */
export function Options({ label, value, onChange, options, explained }: OptionsProps) {
  return (
    <RadioGroup className={explained === undefined ? 'options' : 'options beside'} value={value} onChange={onChange}>
      <Label className="section-head">{label}</Label>
      {options.map((option) => (
        <Radio className="option" key={option.value} value={option.value} isDisabled={option.disabled ?? false}>
          <span className="choice-box round" />
          <span className="option-label">{option.label}</span>
          {option.explained !== undefined && <span className="option-explained">{option.explained}</span>}
        </Radio>
      ))}
      {explained !== undefined && (
        <Text slot="description" className="options-explained">
          {explained}
        </Text>
      )}
    </RadioGroup>
  );
}
