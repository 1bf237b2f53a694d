//! Words that hold sentences together and say nothing of what is agreed: articles,
//! prepositions, pronouns, auxiliaries, and what every treaty calls itself and its
//! parties. They tell the language of a text, and are no reason for a match and no
//! evidence of one. Open it to add a language.

use super::{
    languages::Language,
    vector_space::{ByFeature, Feature, feature},
};
use std::sync::OnceLock;

/// Folded, a language each: English, French, German, Spanish, Italian, Portuguese, Dutch,
/// Polish, Russian, Ukrainian, Arabic; then what texts call themselves and their parts.
const WORDS: [&str; 12] = [
    "a an the this that these those such same each every either neither both all any some no none not nor other others another \
     and or but so than then as if whether while where when whenever wherever who whom whose which what whoever whatever \
     of in on at to from by with without within into onto upon for over under above below between among against about across after \
     before during until till since through throughout toward towards beyond behind beside besides near off out up down per via \
     is are was were be been being am has have had having do does did done will shall would should can could may might must ought \
     it its itself he him his she her they them their theirs themselves we us our you your i my me one ones oneself there here \
     not only also even still yet already again ever never always too very more most less least much many few several own \
     shall hereby hereof herein hereto hereafter thereof therein thereto thereafter thereby whereas accordingly otherwise \
     because though although unless except save how why whether rather just soon once enough else \
     make makes made take takes taken give gives given get gets set sets put puts let lets go goes come comes keep keeps \
     concerning regarding respect relation accordance following including subject according",
    "le la les l un une des du de d au aux ce cet cette ces celui celle ceux celles ci cela ceci et ou ni mais donc or car que qui quoi dont ou \
     a dans en sur sous par pour avec sans vers chez entre contre depuis pendant avant apres jusque jusqu lors lorsque quand comme si \
     est sont etait etaient sera seront soit soient etre ete ait aient ont avoir avait auront aura peut peuvent pourra pourront doit doivent devra devront \
     il elle ils elles on se sa ses leur leurs lui y nous notre nos vous votre vos je me moi meme memes tout toute tous toutes chaque aucun aucune autre autres \
     ne pas plus moins tres ainsi aussi encore deja toujours jamais rien quiconque quelque quelques tel telle tels telles qu c s n m t",
    "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene und oder aber denn sondern weder noch sowie \
     in im an am auf aus bei beim mit nach seit von vom zu zum zur uber unter vor hinter neben zwischen durch fur gegen ohne um bis wahrend wegen ab je binnen \
     ist sind wird werden wurde wurden worden sein hat haben hatte hatten kann konnen darf durfen muss mussen soll sollen will mag mogen lasst lassen \
     er sie es ihn ihm ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner sich wir uns unser wer wen wem was wo wohin wie wenn ob dass weil als \
     da so dann dort hier nicht kein keine keinen keiner keinem nur auch noch schon sehr mehr weniger alle allen aller alles jede jeder jedes jeden jedem andere anderen anderer \
     selbst dabei dazu davon darauf damit daran dafur wobei hierbei jeweils und zwar",
    "el la los las un una unos unas lo al del de y e o u ni pero sino que quien quienes cual cuales cuyo cuya donde cuando como si porque pues \
     a ante bajo con contra desde durante en entre hacia hasta mediante para por segun sin sobre tras dentro fuera antes despues \
     es era eran sera seran sean ser sido esta estan estar ha han haya hayan haber habra habran puede pueden podra podran debe deben debera deberan \
     se su sus le les me mi nos nuestro nuestra ellos ellas ella el este esta estos estas ese esa esos esas aquel aquella aquellos mismo misma mismos \
     no mas menos muy tambien ya aun siempre nunca todo toda todos todas cada otro otra otros otras alguno alguna ningun ninguna cualquier cualquiera",
    "il lo la i gli le l un uno una del dello della dei degli delle di a al allo alla ai agli alle da dal dallo dalla dai in nel nello nella nei su sul sulla per con tra fra \
     e ed o od ma ne che chi cui quale quali dove quando come se perche \
     e sono era erano sara saranno sia siano essere ha hanno avere abbia possono puo potra deve devono dovra si suo sua suoi sue loro noi ci vi \
     questo questa questi queste quello quella quelli non piu meno molto anche gia sempre mai tutto tutta tutti tutte ogni altro altra altri altre entro dopo prima durante senza",
    "o a os as um uma uns umas do da dos das de em no na nos nas ao aos pelo pela pelos pelas por para com sem sob sobre entre ate desde durante apos antes depois \
     e ou mas nem que quem qual quais cujo onde quando como se porque e sao era sera serao seja sejam ser sido esta estao ha tem ter tera pode podem podera deve devem devera \
     se seu sua seus suas lhe lhes nos nosso ele ela eles elas este esta estes estas esse essa aquele aquela mesmo mesma nao mais menos muito tambem ja ainda sempre nunca todo toda todos todas cada outro outra outros outras",
    "de het een en of maar want dat die dit deze wie wat waar wanneer als hoe in op aan bij met naar van voor over onder tot tegen tussen uit zonder binnen na sinds tijdens om te ter \
     is zijn was wordt worden werd werden geworden heeft hebben had kan kunnen mag mogen moet moeten zal zullen er hij zij ze het hun haar hem zich wij ons niet geen ook nog al meer minder zeer alle ieder iedere elk elke andere",
    "i oraz a lub albo ani ale ze kto co ktory ktora ktore ktorego ktorej ktorych ktorym gdzie gdy jak jesli jezeli czy w we na z ze do od dla po przez przed pod nad przy za o u bez miedzy podczas \
     jest sa byl byla bylo byli bedzie beda byc zostanie zostana moze moga musi powinien nie tak tez takze juz jeszcze bardziej mniej sie swoj swoje swoich jego jej ich ta to te tego tej tych tym wszystkie wszystkich kazdy kazda kazde inny inne innych",
    "и или а но ни что чтобы кто который которая которое которые которых которого которой которым где когда как если ли же бы \
     в во на с со к ко от до из у о об обо по под над при про за для без через между перед после против среди вокруг ради кроме около \
     есть быть был была было были будет будут является являются может могут должен должна должно должны не нет также уже еще более менее очень только \
     он она оно они его ее их ему ей им ими него нее них себя свой своя свое свои своего своей своих этот эта это эти этого этой этих тот та то те того той тех \
     весь вся все всех всем каждый каждая каждое каждого каждой иной иные другой другая другие других сам сама сами самой такой такая такие таких",
    "і й та або чи а але ні що щоб хто який яка яке які яких якого якої яким де коли як якщо ж би б \
     в у на з із зі до від для по під над при про за без через між перед після проти серед навколо крім біля \
     є бути був була було були буде будуть може можуть повинен повинна повинні не немає також вже ще більш менш дуже тільки лише \
     він вона воно вони його її їх йому їй їм себе свій своя своє свої свого своєї своїх цей ця це ці цього цієї цих той та те ті того тієї тих весь вся все всі всіх кожен кожна кожного інший інша інші інших",
    "في من الى إلى على عن مع بين بعد قبل عند حتى منذ خلال ضد دون أن ان إن لا لم لن ما هو هي هم هذا هذه ذلك تلك الذي التي الذين كل أي اي أو او و ثم قد كان كانت يكون تكون",
    "party parties side sides signatory signatories contracting article articles paragraph point section annex clause present \
     partie parties partei parteien vertragspartei vertragsparteien parte partes artikel articulo articolo artigo artykul absatz \
     сторона стороны сторон сторонам сторонами статья статьи статьей пункт пункта сторони сторін стаття статті",
];

/// The words, ready to be looked up.
pub struct FunctionWords {
    /// For each word, a bit for each list that has it.
    words: ByFeature<u16>,
}

impl FunctionWords {
    /// The lists, prepared when they are first asked for.
    #[inline(never)]
    pub fn get() -> &'static FunctionWords {
        static WORDS_READ: OnceLock<FunctionWords> = OnceLock::new();
        WORDS_READ.get_or_init(|| {
            let mut words: ByFeature<u16> = ByFeature::default();
            for (nth, list) in WORDS.iter().enumerate() {
                for word in list.split_whitespace() {
                    *words.entry(feature(word)).or_insert(0) |= 1 << nth;
                }
            }
            FunctionWords { words }
        })
    }

    /// The languages of the lists, where the thesaurus has them; the last list is of all.
    const LANGUAGES: [Option<Language>; WORDS.len() - 1] = [
        Some(Language::English),
        Some(Language::French),
        Some(Language::German),
        Some(Language::Spanish),
        None,
        None,
        None,
        None,
        Some(Language::Russian),
        Some(Language::Ukrainian),
        Some(Language::Arabic),
    ];

    /// The language of a text, by its words, each with its feature; none where there are too few words to tell by, or
    /// where it is one that the thesaurus does not have.
    pub fn language<'t>(
        &self,
        words: impl Iterator<Item = (&'t str, Feature)>,
    ) -> Option<Language> {
        let mut counts = [0_usize; Self::LANGUAGES.len()];
        let (mut all, mut han) = (0_usize, 0_usize);
        for (word, feature) in words {
            all += 1;
            han += usize::from(word.starts_with(is_han));
            let lists = self.words.get(&feature).copied().unwrap_or(0);
            for (nth, count) in counts.iter_mut().enumerate() {
                *count += usize::from(lists & 1 << nth > 0);
            }
        }
        if han * 2 > all {
            return Some(Language::Chinese);
        }
        // Of two that are as likely, the first.
        let best = (0..counts.len()).rev().max_by_key(|&nth| counts[nth])?;
        (counts[best] >= LEAST_WORDS).then_some(Self::LANGUAGES[best])?
    }

    /// Whether a folded word, with its feature, is one; so is a single letter.
    pub fn is(&self, word: &str, feature: Feature) -> bool {
        self.words.contains_key(&feature)
            || word.chars().nth(1).is_none() && word.chars().all(char::is_alphabetic)
    }
}

/// So many function words of a language tell it.
const LEAST_WORDS: usize = 3;

fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use crate::align::pairing::tokens::tokens;

    #[test]
    fn what_carries_meaning_is_left() {
        for (text, left) in [
            (
                "Each Party shall withdraw its forces from the port.",
                "withdraw forces port",
            ),
            (
                "Les Parties s'engagent à ne pas armer les bateaux.",
                "engagent armer bateaux",
            ),
            (
                "Jede Vertragspartei zieht ihre Truppen ab.",
                "zieht truppen",
            ),
            ("Стороны обменивают всех пленных.", "обменивают пленных"),
            ("Las Partes no podrán pescar.", "pescar"),
        ] {
            let words: Vec<String> = (tokens(text).into_iter())
                .filter(|token| !token.is_function_word)
                .map(|token| token.word)
                .collect();
            assert_eq!(words.join(" "), left, "{text}");
        }
    }
}
