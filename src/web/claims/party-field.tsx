/** Whom or what the claims have to do with: named by people, kept in the address as an id. */
import { useEffect, useState } from "preact/hooks";
import { useParties } from "../search/use-suggestions.ts";

interface PartyFieldProps {
  /** The whole id; empty for anybody and anything. */
  readonly about: string;
  /** The name of the party with that id; null while it is not known. */
  readonly name: string | null;
  readonly onChange: (about: string) => void;
}

/** Suggests names while one types; an id can be given as well. */
export function PartyField({ about, name, onChange }: PartyFieldProps) {
  const { typed, parties, note, type, give } = useGivenName(onChange);
  return (
    <div>
      <label class="field">
        <span>To do with</span>
        <input
          type="text"
          list="parties"
          value={typed ?? name ?? about}
          placeholder="Anybody and anything"
          autocomplete="off"
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onChange={({ currentTarget }) => give(currentTarget.value.trim())}
        />
      </label>
      <datalist id="parties">
        {parties.map(({ id, text, sort }) => (
          <option key={id} value={text}>
            {sort.toLowerCase()}
          </option>
        ))}
      </datalist>
      <small role="status">{note}</small>
    </div>
  );
}

/** What is typed, and the id it comes to once it is given; a name can be given before it is known whose it is. */
function useGivenName(onChange: (id: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isGiven, setGiven] = useState(false);
  const { things: parties, isAsking, hasFailed } = useParties(typed ?? "");
  const found = parties.find(({ text }) => text.toLowerCase() === typed?.toLowerCase())?.id;
  const type = (text: string | null) => {
    setTyped(text);
    setGiven(false);
  };
  const choose = (id: string) => {
    type(null);
    onChange(id);
  };
  const give = (text: string) => {
    if (text === "" || text.includes(":")) return choose(text);
    setTyped(text);
    setGiven(true);
  };
  useEffect(() => {
    if (isGiven && !isAsking && found) choose(found);
  }, [isGiven, isAsking, found]);
  const why = hasFailed ? "The server did not answer." : "There is nobody and nothing of this name.";
  return { typed, parties, note: isGiven && !isAsking && !found ? why : "", type, give };
}
