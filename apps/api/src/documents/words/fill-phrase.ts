/** Values by the name of their place; null or '' is unknown. */
export type PhraseValues = Readonly<Record<string, string | null | undefined>>;

/**
 * Fills the places of a phrase: `{performers}` is a value, `<… {topic} …>` a part that is left out when it is unknown.
 * @param missing gives what is printed for an unknown place outside `<…>`
 * @example fillPhrase('Mời {who} nói< về {topic}>.', { who: 'đồng chí A' }, String) // 'Mời đồng chí A nói.'
 */
export function fillPhrase(phrase: string, values: PhraseValues, missing: (place: string) => string): string {
  return phrase
    .replace(/<([^<>]*)>/g, (_, part: string) => (placesOf(part).every((place) => values[place]) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, place: string) => values[place] ?? missing(place));
}

const placesOf = (part: string): string[] => [...part.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
