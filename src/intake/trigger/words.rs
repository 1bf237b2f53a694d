//! The words that tell of events, in four languages. Open it to add one.

use crate::intake::lexicon::Language;
use crate::model::EventKind::{
    self, Call, Decision, Document, Leak, Military, Other, Proposal, Sanction, Summit, Talks, Visit,
};
use std::{collections::HashSet, sync::LazyLock};

/// The words of a language.
pub(super) struct Words {
    /// A phrase or one word that tells it alone.
    pub(super) verbs: &'static [(EventKind, &'static str)],
    pub(super) nouns: &'static [(EventKind, &'static str)],
    /// A verb that tells it with one of some nouns behind it.
    pub(super) pairs: &'static [(EventKind, &'static str, &'static str)],
    /// Not told as a fact when it stands right before.
    pub(super) unreal: &'static str,
}

/// Later lines win over earlier ones at the same word. `*` is any ending.
const ENGLISH: Words = Words {
    verbs: &[
        (
            Talks,
            "met meets meet negotiated conferred sat_down reconvened reconvene reconvenes",
        ),
        (Call, "phoned telephoned telephones"),
        (
            Visit,
            "visited visits arrived travelled traveled travel flew fly landed touched_down toured",
        ),
        (Leak, "leaked"),
        (Sanction, "sanctioned blacklisted froze_the_assets"),
        (
            Military,
            "attacked struck shelled bombed bombarded captured seized stormed invaded ambushed overran recaptured retook raided torpedoed shot_down opened_fire clashed strafed rammed occupied seized_power surrendered test-fired pounded",
        ),
        (
            Decision,
            "ratified vetoed decided proclaimed turned_down took_effect came_into_force entered_into_force came_into_effect",
        ),
        (Other, "summoned"),
        (Proposal, "proposed"),
        (Document, "initialled initialed"),
    ],
    nouns: &[
        (
            Talks,
            "talks negotiations consultations meeting meetings round next_session second_session third_session negotiating_session",
        ),
        (Summit, "summit"),
        (
            Call,
            "the_call phone_call phone_calls telephone_call telephone_conversation phone_conversation video_call videoconference video_conference conference_call call_with call_between by_phone by_telephone",
        ),
        (Visit, "visit trip tour_of"),
        (Leak, "leak leaking"),
        (
            Military,
            "airstrike airstrikes air_strike air_strikes strike strikes attack attacks shelling bombardment barrage raid raids offensive assault clashes",
        ),
        (
            Decision,
            "prisoner_swap prisoner_exchange exchange_of_prisoners swap_of_prisoners",
        ),
    ],
    pairs: &[
        (Decision, "agreed agree", "to on in ceasefire truce extend"),
        (
            Decision,
            "approved adopted backed passed endorsed voted extended",
            "loan package resolution plan bill budget ceasefire truce aid decision law mandate extension funding measure deal agreement declaration mission for to statute tariff tariffs roadmap",
        ),
        (
            Decision,
            "exchanged swapped released freed",
            "prisoners captives hostages detainees bodies hostage soldiers remains",
        ),
        (Decision, "declared announced", "ceasefire truce pause halt"),
        (
            Decision,
            "expelled recalled",
            "ambassador ambassadors diplomats envoy consul attache",
        ),
        (Decision, "severed cut restored", "ties relations"),
        (Decision, "ruled", "on that in"),
        (
            Decision,
            "dismissed sacked",
            "governor minister ministers general commander ambassador premier chief",
        ),
        (
            Decision,
            "reached",
            "agreement deal truce accord understanding ceasefire compromise resolution consensus settlement arrangement",
        ),
        (
            Decision,
            "closed reopened",
            "border crossing crossings borders airspace embassy consulate",
        ),
        (
            Decision,
            "ended scrapped annulled revoked terminated cancelled canceled",
            "agreement deal accord treaty pact truce ceasefire",
        ),
        (
            Decision,
            "appointed",
            "envoy mediator negotiator negotiators",
        ),
        (
            Decision,
            "suspended resumed halted postponed withdrew",
            "talks participation negotiations aid membership mediation tariffs deliveries inspectors ambassador treaty",
        ),
        (
            Document,
            "signed inked concluded struck signing initialling initialing",
            "agreement deal accord memorandum treaty declaration document pact protocol framework roadmap ceasefire truce letter",
        ),
        (
            Document,
            "published released issued handed circulated exchanged",
            "statement document documents draft drafts text communique declaration list report letter memorandum paper",
        ),
        (
            Proposal,
            "proposed offered presented submitted unveiled put tabled floated outlined advanced",
            "plan proposal proposals counter-proposal counterproposal ceasefire truce forward roadmap talks summit exchange framework draft formula initiative corridor pause points force mission swap meeting deal mediation",
        ),
        (
            Proposal,
            "requested",
            "pause ceasefire truce meeting talks mediation halt",
        ),
        (Proposal, "handed", "proposal plan counter-proposal"),
        (
            Sanction,
            "froze freezing frozen",
            "assets loan funds aid payments",
        ),
        (
            Sanction,
            "imposed announced slapped lifted eased extended renewed adopted approved",
            "sanctions sanction embargo",
        ),
        (
            Military,
            "launched fired carried unleashed",
            "airstrike invasion missiles missile drones drone attack attacks strike strikes rockets offensive rocket raid airstrikes assault salvo shots shells barrage incursion cannon",
        ),
        (
            Military,
            "deployed sent moved withdrew pulled redeployed massed",
            "troops warships tanks battalions warplanes frigate destroyer vehicles",
        ),
        (Military, "landed", "marines troops soldiers paratroopers"),
        (Military, "dropped", "bomb bombs explosives grenades"),
        (Military, "exchanged traded", "fire gunfire shots shelling"),
        (
            Military,
            "carried conducted stepped intensified mounted",
            "attack attacks strike strikes raid raids offensive bombardment airstrike airstrikes shelling",
        ),
        (
            Military,
            "killed wounded destroyed injured",
            "strike strikes attack attacks drone drones shelling missile missiles airstrike airstrikes raid bombardment bomb rocket",
        ),
        (
            Call,
            "held had joined",
            "call phone_call video_call telephone_conversation conference_call",
        ),
        (
            Document,
            "sent delivered",
            "draft text letter memorandum document",
        ),
        (
            Call,
            "spoke spoken talked called discussed",
            "phone telephone by_phone call",
        ),
        (
            Call,
            "called rang",
            "president premier chancellor counterpart prime_minister",
        ),
        (Talks, "had", "breakfast lunch dinner"),
        (Talks, "called", "session"),
        (
            Talks,
            "gather gathered convene convened return returned assemble assembled reconvene",
            "talks discuss negotiations round summit negotiate consultations discussions",
        ),
        (
            Talks,
            "hosted welcomed received hosts receive host welcome",
            "president minister premier chancellor leader envoy delegation delegations leaders negotiators ministers envoys counterpart counterparts presidents ambassador officials mediators sides",
        ),
        (
            Talks,
            "held hosted hold host convened opened began resumed restart restarted relaunched reconvened",
            "talks meeting negotiations consultations discussions round session",
        ),
    ],
    unreal: " no possible potential any further would-be ",
};

const UKRAINIAN: Words = Words {
    verbs: &[
        (Proposal, "запропонував запропонувала запропонували"),
        (Talks, "зустрівся зустрілася зустрілися зустрінеться"),
        (Call, "зателефонував зателефонувала"),
        (
            Visit,
            "прибуде прибув прибула прибули прибути відвідав відвідала відвідає прилетів приїхав поїхав поїхала приїде",
        ),
        (
            Military,
            "атакувала атакували атакував обстріляла обстріляли вдарила вдарили",
        ),
    ],
    nouns: &[
        (
            Talks,
            "переговори переговорів консультації консультацій зустріч зустрічі зустрічей раунд",
        ),
        (Summit, "саміт саміту саміті"),
        (
            Call,
            "телефонна_розмова телефонну_розмову телефонної_розмови",
        ),
        (Visit, "візит візиту"),
        (
            Military,
            "атака атаки атаку обстріл обстрілу удар удару удари",
        ),
    ],
    pairs: &[
        (
            Decision,
            "провели погодили заблокували ратифікували ратифікував ратифікувала обмінялися погодилися домовилися схвалили схвалив схвалила ухвалили ухвалив ухвалила",
            "обмін кредит рішення резолюцію припинення план пакет надати про продовжити відкрити розпочати позику закон договір",
        ),
        (
            Document,
            "підписали підписав підписала підписати підпишуть підписано",
            "угоду меморандум документ договір декларацію",
        ),
        (
            Document,
            "оприлюднили опублікував оприлюднив передав передала передали",
            "документ заяву проєкт текст",
        ),
        (
            Proposal,
            "запропонував запропонувала запропонували",
            "план перемир'я обмін зустріч припинення провести",
        ),
        (Military, "завдали завдала завдав", "удару ударів удар"),
        (Decision, "оголосила оголосив", "стан мобілізацію перемир'я"),
        (Other, "викликав викликала викликали", "посла повіреного"),
        (
            Sanction,
            "запровадив запровадила запровадили ввів ввела",
            "санкції",
        ),
        (
            Call,
            "поговорив поговорила провів",
            "телефоном телефонну розмову",
        ),
    ],
    unreal: " нові нових нова можливі можливу ",
};

const RUSSIAN: Words = Words {
    verbs: &[
        (Proposal, "предложил предложила предложили"),
        (Talks, "встретился встретилась встретились встретится"),
        (Call, "позвонил позвонила созвонился созвонились"),
        (Decision, "ратифицировал ратифицировала ратифицировали"),
        (
            Visit,
            "прибудет прибыл прибыла прибыли посетил посетила посетит посетят прилетел приехал приедет",
        ),
        (
            Military,
            "атаковала атаковали атаковал обстреляла обстреляли нанесли убил убила убили захватил захватили",
        ),
    ],
    nouns: &[
        (
            Talks,
            "переговоры переговоров переговорах встреча встречу встрече встречи раунд консультаций консультациях консультации",
        ),
        (Summit, "саммит саммита саммите"),
        (Call, "телефонный_разговор телефонного_разговора"),
        (Visit, "визит визита"),
        (Military, "атака атаки атаку обстрел удар удары удара"),
    ],
    pairs: &[
        (
            Decision,
            "провели обменялись договорились согласились одобрили одобрил одобрила приняли приняла принял",
            "обмен кредит решение резолюцию прекращение план пакет предоставить об о продлить открыть начать санкции закон договор",
        ),
        (
            Document,
            "подписали подписал подписала подписан подписано заключено заключен",
            "соглашение меморандум документ договор декларацию перемирие",
        ),
        (
            Document,
            "опубликовал опубликовали передал передала передали",
            "документ заявление проект текст",
        ),
        (
            Proposal,
            "предложил предложила предложили",
            "план перемирие обмен встречу прекращение провести",
        ),
        (Military, "нанесла нанес", "удар удары ударов"),
        (Sanction, "ввел ввела ввели", "санкции"),
        (
            Call,
            "поговорил поговорили провел",
            "телефону телефонный разговор",
        ),
    ],
    unreal: " новые новых новая возможные возможную ",
};

const FRENCH: Words = Words {
    verbs: &[
        (Talks, "rencontre rencontrer rencontres rencontrera"),
        (Talks, "reunis reunies reuni"),
        (Visit, "visite rendu rendue rendus rendre"),
        (Military, "attaque bombarde frappe"),
    ],
    nouns: &[
        (
            Talks,
            "pourparlers negociations entretiens discussions reunion rencontre",
        ),
        (Summit, "sommet"),
        (Call, "entretien_telephonique appel_telephonique"),
        (Visit, "visite deplacement"),
        (Military, "frappes frappe attaque attaques bombardement"),
    ],
    pairs: &[
        (
            Document,
            "signe",
            "accord traite memorandum declaration protocole",
        ),
        (Document, "publie", "communique declaration texte"),
        (
            Decision,
            "approuve adopte convenu prolonge accepte rejete ratifie",
            "pret resolution plan treve cessez-le-feu de accord texte loi proposition traite",
        ),
        (
            Proposal,
            "propose presente",
            "plan treve cessez-le-feu rencontre reunion",
        ),
        (Call, "entretenu parle", "telephone telephonique"),
        (Sanction, "impose annonce", "sanctions"),
        (Other, "convoque", "ambassadeur charge"),
        (
            Decision,
            "rouvert ferme",
            "poste-frontiere frontiere ambassade espace",
        ),
        (Talks, "prevue prevu tenue tenu tenues", "reunion rencontre"),
    ],
    unreal: " nouveaux nouvelles eventuels eventuelle ",
};

/// Words that tell of an event only beside certain others, as `trigger` knows them.
const BESIDE: &str = "took signed see saw discuss discussed offered killed wounded hit pounded";

/// The first words of all phrases, by language: most words of a text are none of them.
static FIRST: LazyLock<[HashSet<&'static str>; 4]> = LazyLock::new(|| {
    [&ENGLISH, &UKRAINIAN, &RUSSIAN, &FRENCH].map(|words| {
        let alone = words.verbs.iter().chain(words.nouns).map(|(_, list)| *list);
        let pairs = words.pairs.iter().map(|(_, verbs, _)| *verbs);
        (alone.chain(pairs).chain([BESIDE]))
            .flat_map(|list| list.split(' '))
            .filter_map(|phrase| phrase.split('_').next())
            .collect()
    })
});

/// Whether a word may be the first of what tells of an event.
pub(super) fn may_tell(language: Language, word: &str) -> bool {
    let row = match language {
        Language::English => 0,
        Language::Ukrainian => 1,
        Language::Russian => 2,
        Language::French => 3,
    };
    FIRST[row].contains(word)
}

pub(super) fn words_of(language: Language) -> &'static Words {
    match language {
        Language::English => &ENGLISH,
        Language::Ukrainian => &UKRAINIAN,
        Language::Russian => &RUSSIAN,
        Language::French => &FRENCH,
    }
}
