interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** One choice out of several. A value that is not among them is shown all the same, so that the API can say what is wrong with it. */
export function ChoiceField({ label, value, options, onChange }: ChoiceFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([word, text]) => (
          <option key={word} value={word}>
            {text}
          </option>
        ))}
        {!options.some(([word]) => word === value) && <option value={value}>{value}</option>}
      </select>
    </label>
  );
}
