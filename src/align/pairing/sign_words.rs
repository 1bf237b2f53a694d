//! The words that are signs of a change: of negations, permissions, duties and conditions,
//! and which words of a text are of these. How a text binds in fixed phrases is told by
//! `force`.

use super::{
    clause::Read,
    force::Binding,
    tokens::Token,
    vector_space::{ByFeature, Feature, feature},
};
use std::sync::OnceLock;

/// Words by which texts negate; what forbids negates too. By language: English,
/// French, German, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian.
const NEGATIONS: &str = "\
no not never nor neither none cannot without nothing nobody \
prohibit prohibited prohibits prohibition forbidden forbid forbids banned ban bans refrain refrains refraining abstain renounce renounces \
ne pas aucun aucune jamais ni sans interdit interdite interdits interdiction \
nicht kein keine keinen keiner keinem keines nie niemals ohne weder verboten untersagt unzulassig \
no ni nunca jamas sin ningun ninguna prohibe prohibido prohibida prohiben \
non senza nessun nessuna vietato vietata nao sem nenhum nenhuma nunca proibido proibida \
niet geen nooit zonder verboden nie bez zaden zadna zakaz zabronione \
не ни нет без никогда нельзя запрещено запрещается запрещены запрет воздерживаться воздерживаются \
ні немає без ніколи заборонено забороняється";
/// Words that can say what a negation says: exempting, ending, for free.
const SOFT: &str = "\
except exception excepted excluded exclude excluding exempt exempted free cease ceases ceased end ends ended stop stops lift lifts lifted only unless keep \
sauf exception excepte exclusion exempt gratuit gratuitement gratuite cesse cessent fin seuls seul uniquement \
librement entrave gratuite dehors ferme nul nulle caduc desarme desarmee refuse innocent illicite arbitrairement independant continue reste renonce renoncent \
ausnahme ausgenommen ausser frei kostenlos unentgeltlich endet enden nur ausschliesslich unbefristet \
ungehindert unbewaffnet unverzuglich ungultig nichtig unschuldig unabhangig willkurlich verweigert lehnt scheitert weiter verzichtet verzichten unzulassig geschlossen ausserhalb \
libremente trabas fuera cerrado nulo inocente ilicito arbitrariamente independiente desarmado renuncia renuncian niega unicamente sigue \
salvo excepto excepcion gratuito gratuita cese cesan cesa libre solo eccetto gratuitamente cessa fine exceto livre behalve gratis vrij \
кроме исключением исключая бесплатно прекращают прекращается прекращение только беспрепятственно безусловно бессрочно свободно невооруженных невиновен невиновным незаконно произвольно независимый недействителен отказываются отказывается лишен лишь \
безперешкодно безумовно безстроково вільно неозброєних невинуватий незаконно свавільно незалежний недійсний відмовляються відмовляється позбавлений звільняються скасовується окрім винятком безкоштовно припиняють лише \
除外 停止 免费";
/// Characters by which Chinese and Japanese negate, and words of Arabic and Hebrew.
const NEGATING: [&str; 14] = [
    "不", "未", "无", "無", "没", "非", "禁", "لا", "لن", "لم", "ليس", "دون", "לא", "אין",
];

/// Words that permit or wish where others oblige.
const PERMISSIONS: &str = "\
may might can could permitted allowed entitled authorized authorised option optional discretion voluntary voluntarily \
should encouraged encourage endeavour endeavor strive consider aim wherever possible appropriate \
peut peuvent pourra pourront devrait devraient s'efforce efforcent facultatif \
kann konnen darf durfen soll sollen sollte sollten bemuht bemuhen \
puede pueden podra podran deberia deberian procurara procuraran \
puo possono dovrebbe dovrebbero pode podem podera poderao devera mag mogen kan kunnen moze moga powinien powinny \
может могут вправе следует стремятся стремиться разрешается може можуть вправі слід дозволяється \
يجوز يمكن يحق يسمح \
可以 可 宜";
/// Words that oblige.
const OBLIGING: &str = "\
shall must obliged bound undertake undertakes required \
doit doivent devra devront tenu tenus tenue tenues oblige obliges engage engagent \
muss mussen verpflichtet verpflichten \
debe deben debera deberan obligado obligada obligados obligadas compromete comprometen \
должен должна должно должны обязан обязана обязано обязаны обязуется обязуются \
повинен повинна повинно повинні мусить мусять зобов'язаний зобов'язана зобов'язані зобов'язується зобов'язуються \
يجب يتعين يلتزم تلتزم 必须 应当 有义务";

/// Words that set conditions.
const CONDITIONS: &str = "\
unless except provided subject if only until unless save where condition conditional conditions contingent upon once after before \
sauf si condition reserve jusqu lorsque apres avant \
wenn falls sofern soweit ausser vorbehaltlich bis bedingung nachdem bevor nur \
salvo excepto si siempre condicion hasta cuando solo despues antes \
se salvo eccetto purche fino condizione exceto desde ate caso condicao \
если кроме условии только пока после исключением якщо крім умови лише поки після \
إذا اذا شرط بشرط \
除非 如果 但 条件";

/// Words for keeping somebody from something: what nobody is kept from, everybody may.
const HINDERING: &str = "\
hindered hinder impeded impede obstructed obstruct prevented prevent refused refuse denied deny withheld withhold barred excluded restricted restrict stopped disturbed \
entrave entravee entraver empeche empechee empecher refuse refusee refuser exclu exclue restreint restreinte \
gehindert behindert verwehrt verweigert versagt ausgeschlossen eingeschrankt \
impedir impedido impedida obstaculizar obstaculizado negar negado negada denegado denegada excluido restringido \
препятствовать препятствуют отказано отказывать отказывают ограничивать ограничивается \
перешкоджати перешкоджають відмовлено відмовляти обмежувати обмежується";

/// Words for what lies outside of something: nothing is allowed there where all is only within.
const EXCLUDING: &str = "\
outside beyond except excepting other otherwise elsewhere unless without but until before apart \
hors dehors sauf excepte autre autres autrement ailleurs sans avant hormis exterieur \
ausserhalb ausser andere anderen anderer anderem anderes anders sonst ohne bevor ausgenommen jenseits \
fuera salvo excepto otro otra otros otras sin antes menos demas \
вне кроме иных иной иные других другой другие иначе без пределами пределы прежде помимо \
поза крім інших інший інші іншим інше інакше без межами межі окрім перш \
خارج غير إلا دون بدون قبل سوى 以外 之外 除非 其他 未经 以前 之前";
/// Words for what is asked for before something is done.
const CONSENTING: &str = "\
consent permission permit permits authorisation authorization authorised authorized approval approved leave licence license invitation request agreement agrees \
accord autorisation autorises autorise permission permis consentement approbation aval licence invitation demande \
zustimmung genehmigung erlaubnis einwilligung einverstandnis genehmigt einladung ersuchen bewilligung \
consentimiento permiso autorizacion acuerdo aprobacion anuencia licencia invitacion peticion \
согласия согласие согласием согласию разрешения разрешению разрешением разрешение одобрения приглашению просьбе лицензии \
згоди згода згодою дозволу дозволом дозвіл схвалення запрошенням ліцензії \
موافقة بموافقة الموافقة إذن بإذن تصريح بتصريح 同意 许可 批准 授权 邀请";

/// Words that make a bound of a negation before them.
const BOUNDS: &str = "more less later fewer exceeding exceed earlier greater lower longer plus moins mehr weniger spater langer mas menos tarde piu meno oltre mais более менее позднее больше меньше раньше більше менше пізніше";

/// The lists of words, ready to be looked up.
pub struct Lists {
    words: ByFeature<u16>,
}

/// Negates: `not`, `forbidden`.
pub const NEGATES: u16 = 1;
/// Permits or wishes: `may`, `should`.
pub const PERMITS: u16 = 2;
/// Sets a condition: `if`, `unless`.
pub const SETS_CONDITION: u16 = 4;
/// Can say what a negation says: `free`, `ends`.
pub const NEGATES_SOFTLY: u16 = 8;
/// Makes a bound of a negation before it: `no more than`.
pub const MAKES_BOUND: u16 = 16;
/// Keeps somebody from something: `denied`.
pub const HINDERS: u16 = 32;
/// Is for what lies outside: `beyond`.
pub const EXCLUDES: u16 = 64;
/// Is for what is asked for before: `consent`.
pub const CONSENTS: u16 = 128;
/// Obliges: `shall`.
pub const OBLIGES: u16 = 256;

/// So many words from what a negation stands before on are negated by it.
const NEGATED: u32 = 2;

/// Whether a word is the first of French `ne … que`, which negates nothing: `ils n'entrent qu'à midi`.
fn is_only(words: &[Token], at: usize) -> bool {
    let is_ne = words[at].word == "ne" || words[at].word.starts_with("n'");
    is_ne
        && (words[at + 1..].iter().take(4))
            .take_while(|token| !matches!(&*token.word, "pas" | "plus" | "jamais"))
            .any(|token| token.word == "que" || token.word.starts_with("qu'"))
}

impl Lists {
    /// The lists, prepared when they are first asked for.
    pub fn get() -> &'static Lists {
        static LISTS: OnceLock<Lists> = OnceLock::new();
        LISTS.get_or_init(Lists::new)
    }

    fn new() -> Lists {
        let mut words: ByFeature<u16> = ByFeature::default();
        for (list, sign) in [
            (NEGATIONS, NEGATES),
            (PERMISSIONS, PERMITS),
            (CONDITIONS, SETS_CONDITION),
            (SOFT, NEGATES_SOFTLY),
            (BOUNDS, MAKES_BOUND),
            (HINDERING, HINDERS),
            (EXCLUDING, EXCLUDES),
            (CONSENTING, CONSENTS),
            (OBLIGING, OBLIGES),
        ] {
            for word in list.split(' ') {
                *words.entry(feature(word)).or_insert(0) |= sign;
            }
        }
        Lists { words }
    }

    /// The signs of every word of texts that is of a list.
    pub fn of(&self, reads: &[&Read], binding: &Binding) -> Vec<u16> {
        let mut all: Vec<u16> = Vec::new();
        for (nth, read) in reads.iter().enumerate() {
            // “Not exceeding” and “none but” negate nothing.
            all.extend(read.text.iter().enumerate().map(|(at, token)| {
                let is_masked = binding.is_of_several(nth, at) || is_only(&read.text, at);
                self.signs(token) & if is_masked { !NEGATES } else { u16::MAX }
            }));
        }
        for at in 1..all.len() {
            // “No later than” bounds a number; that is told with the number.
            if all[at] & MAKES_BOUND > 0 && all[at - 1] & NEGATES > 0 {
                all[at - 1] = 0;
            }
        }
        all.retain(|signs| signs & !MAKES_BOUND > 0);
        all
    }

    /// Whether something that one side negates the other says as well: of `are not
    /// permitted`, the permission. Who says the same in words that are all new has no such
    /// word: `may go anywhere`, `no place is closed to them`.
    pub fn negates_what_is_said(
        &self,
        reads: &[&Read],
        binding: &Binding,
        other: &[&Read],
    ) -> bool {
        let said = |feature: Feature| {
            let mut senses = other.iter().flat_map(|read| read.senses());
            senses.any(|sense| sense.feature == feature)
        };
        reads.iter().enumerate().any(|(nth, read)| {
            let negating = (0..read.text.len()).filter(|&at| {
                self.signs(&read.text[at]) & NEGATES > 0 && !binding.is_of_several(nth, at)
            });
            negating.into_iter().any(|at| {
                let senses = read.senses();
                let next = senses.partition_point(|sense| sense.at as usize <= at);
                let from = senses.get(next).map_or(0, |sense| sense.at);
                (senses[next..]
                    .iter()
                    .take_while(|sense| sense.at < from + NEGATED))
                .any(|sense| said(sense.feature))
            })
        })
    }

    fn signs(&self, token: &Token) -> u16 {
        let word = &token.word;
        let negates = word.ends_with("n't")
            || (!word.is_ascii() && NEGATING.iter().any(|sign| word.starts_with(sign)));
        let listed = self.words.get(&token.feature).copied().unwrap_or(0);
        listed | if negates { NEGATES } else { 0 }
    }
}
