// The parts of a Vietnamese syllable, written without tone.

const split = (text: string): readonly string[] => text.normalize('NFC').split(/\s+/);

/** First consonants. "gi" and "qu" are onsets that swallow their vowel letter. */
export const onsets = split('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x');

/** What may follow an onset, or stand alone. */
export const rhymes = new Set(
  split(
    `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu
    ư ưa ưc ưi ưm ươc ươi ươm ươn ương ươp ươt ươu ưng ưt ưu y yêm yên yêng yêt yêu`,
  ),
);

/** What may follow "qu". */
export const quRhymes = new Set(
  split(
    `a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eo et ê êch ên ênh êt êu
    i ich in inh it ơ ơi ơn ơt ôc y ych yên yêt ynh yt yêu`,
  ),
);

/** What may follow "gi" beside the rhymes: gì, gìn, giêng. */
export const giRhymes = new Set(split('m n êc êng êt êm êp'));

/** The onsets that never stand before i, e, ê, y, and those that stand nowhere else. */
export const onsetsBeforeBackVowels = new Set(split('c g ng'));
export const onsetsBeforeFrontVowels = new Set(split('k gh ngh'));
