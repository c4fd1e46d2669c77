interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  return (
    <label className="picker choice">
      <span className="picker-label">{label}</span>
      <select
        value={chosen}
        onChange={({ target }) => {
          const option = options.find(([value]) => value === target.value);
          if (option !== undefined) onChoose(option[0]);
        }}
      >
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
