import type { ComponentChildren } from "preact";
import "./choices-field.css";

/** One of the choices. */
export interface Choice {
  readonly value: string;
  readonly label: ComponentChildren;
  /** What it means, where the label does not say. */
  readonly title?: string;
}

interface ChoicesFieldProps {
  readonly legend: string;
  /** The parameter of the address. */
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** What stands behind the choices. */
  readonly children?: ComponentChildren;
}

/** Any number of choices out of several, as boxes. */
export function ChoicesField(props: ChoicesFieldProps) {
  const { legend, name, choices, chosen, onChange, children } = props;
  const without = (value: string) => chosen.filter((other) => other !== value);
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map(({ value, label, title }) => (
        <label key={value} class="check" title={title}>
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) => onChange(checked ? [...chosen, value] : without(value))}
          />
          {label}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
