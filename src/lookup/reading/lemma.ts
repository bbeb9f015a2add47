/** Irregular English words, and lists of words as sets of stems. */
import { stemOf } from "../../domain/drift/phrase.ts";

/** Irregular forms with the word that they are forms of. */
const LEMMAS: ReadonlyMap<string, string> = new Map(
  (
    "brought:bring took:take taken:take made:make ran:run began:begin begun:begin wrote:write written:write rewrote:rewrite " +
    "rewritten:rewrite gave:give given:give went:go gone:go grew:grow grown:grow rose:rise risen:rise fell:fall fallen:fall " +
    "said:say told:tell found:find held:hold kept:keep left:leave lost:lose meant:mean met:meet sent:send set:set shown:show " +
    "spoke:speak spoken:speak spent:spend stood:stand thought:think won:win built:build rebuilt:rebuild came:come became:become " +
    "chose:choose chosen:choose drew:draw drawn:draw got:get gotten:get knew:know known:know led:lead paid:pay saw:see seen:see " +
    "sold:sell taught:teach understood:understand withdrew:withdraw withdrawn:withdraw broke:break broken:break shrank:shrink shrunk:shrink sank:sink sunk:sink forbade:forbid forbidden:forbid swore:swear fed:feed ate:eat bound:bind " +
    "dealt:deal driven:drive drove:drive hit:hit laid:lay beat:beat beaten:beat bought:buy caught:catch does:do did:do done:do " +
    "has:have had:have people:people flaws:flaw errors:error men:man women:woman children:child faster:fast slower:slow " +
    "safer:safe larger:large bigger:big smaller:small higher:high lower:low quicker:quick"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** The stem of a word in lower case, irregular forms among them. */
export function lemmaStem(word: string): string {
  return stemOf(LEMMAS.get(word) ?? word);
}

/** Words as they are and as stems, so that a list need not have both. */
export function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").flatMap((word) => [word, lemmaStem(word)]));
}
