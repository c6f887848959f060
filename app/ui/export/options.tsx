import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

interface OptionsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly explained: string;
    readonly disabled?: boolean;
  }[];
}

/** One of a few, each with a line that explains it. */
export function Options({ label, value, onChange, options }: OptionsProps) {
  return (
    <RadioGroup className="options" value={value} onChange={onChange}>
      <Label className="section-head">{label}</Label>
      {options.map((option) => (
        <Radio className="option" key={option.value} value={option.value} isDisabled={option.disabled ?? false}>
          <span className="choice-box round" />
          <span className="option-label">{option.label}</span>
          <span className="option-explained">{option.explained}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
