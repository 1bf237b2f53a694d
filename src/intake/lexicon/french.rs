//! French words of the news by what they may be, folded. `_` is a space, `*` any ending.

use super::{Class, Words};

/// First of all the verbs of saying.
pub(super) const WORDS: Words = &[
    (
        Class::SAY,
        "dit declare affirme indique annonce explique precise ajoute estime souligne assure rappele rappelle averti prevenu promis reconnu confirme dementi repondu repond ecrit appele reclame exige juge jugee estimait assurait affirmait rapporte rapportent affirment indiquent expliquent insiste lance martele reagi retorque conclu commente fait_savoir fait_valoir espere regrette plaide evoque releve relevent resume raconte racontent plaisante glisse confie deplore redit repete observe admet concede reconnait reconnaissent soutient soutiennent pretend garantit previent demande demandent doute felicite demandait recense ironise tempere nuance tranche rencherit assurent estiment rappellent precisent soulignent martelait glisse",
    ),
    (
        Class::TAKE,
        "rejete condamne denonce accuse salue critique qualifie remercie decrit soutenu ecarte revendique dement",
    ),
    (
        Class::SAYING,
        "ajoutant affirmant precisant declarant soulignant disant estimant appelant qualifiant accusant",
    ),
    (Class::CITE, "cite cites cited citant"),
    (Class::ACCORDING, "selon d'apres"),
    (
        Class::VERB,
        "rencontre rencontres tenu tenus commence termine sont arrive arrives signe publie propose presente approuve adopte convenu frappe attaque bombarde tue blesse discute parle visite accueilli recu participe prevoit prevoient doit doivent entretenu rouvert reuni reunis rendu ratifie rejete ferme pris repris",
    ),
    (
        Class::AUXILIARY,
        "est sont a ont avait avaient etait etaient sera seront ete etre avoir aura auront s'est",
    ),
    (
        Class::DETERMINER,
        "le la les l un une des ce cet cette ces son sa ses leur leurs aucun chaque d",
    ),
    (
        Class::NUMERAL,
        "un deux trois quatre cinq six plusieurs quelques certains",
    ),
    (
        Class::MODIFIER,
        "haut haute ancien ancienne special speciale premier premiere chef vice etrangeres affaires defense interieur exterieur national nationale militaire senior anonyme occidental occidentale europeen europeenne diplomatique adjoint delegue general generale",
    ),
    (
        Class::ROLE,
        "president presidente premier_ministre premiere_ministre ministre porte-parole envoye emissaire negociateur negociatrice ambassadeur ambassadrice conseiller conseillere chef cheffe dirigeant dirigeante responsable secretaire chancelier chanceliere general commandant gouverneur maire depute deputee senateur directeur directrice representant representante commissaire mediateur analyste historien historienne politologue economiste humanitaire medecin militaire_ cadre participant participante commercante commercant avocat avocate expert chercheur chercheuse professeur source diplomate fonctionnaire homologue habitant habitante roi prince",
    ),
    (
        Class::LEADER,
        "president presidente chancelier chanceliere dirigeant premier_ministre roi",
    ),
    (
        Class::ROLES,
        "responsables sources diplomates experts analystes secouristes dirigeants ministres negociateurs representants temoins habitants deputes parties paramilitaires rebelles humanitaires allies pays mediateurs autorites secours conseillers emissaires",
    ),
    (
        Class::SOURCE,
        "source sources responsable responsables diplomate diplomates",
    ),
    (
        Class::BODY,
        "ministere gouvernement parlement bureau presidence administration delegation ambassade conseil commission comite armee forces police service agence cabinet mission etat-major diplomatie groupe chancellerie",
    ),
    (
        Class::OUTLET,
        "medias journal agence chaine quotidien presse",
    ),
    (Class::PRONOUN, "il elle ils elles lui qui"),
    (
        Class::PREPOSITION,
        "de du d pour avec sur par entre contre apres avant depuis sans sous vers selon malgre lors pendant des",
    ),
    (Class::LOCATIVE, "a dans en au aux pres chez"),
    (
        Class::CONJUNCTION,
        "et ou mais que qu si quand lorsque alors tandis car ni dont",
    ),
    (Class::NEGATION, "ne n pas jamais aucun aucune sans"),
    (
        Class::FUTURE,
        "sera seront doit doivent devrait devraient prevu prevue prevus prevoit aura auront rencontrera recevra tiendra tiendront retrouveront",
    ),
    (
        Class::UNREAL,
        "si pourrait pourraient serait eventuel pret prete",
    ),
    (
        Class::WEEKDAY,
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
    ),
    (
        Class::MONTH,
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    ),
    (
        Class::FUNCTION,
        "le la les l un une des du de d et ou mais si quand lorsque dans en au aux avec sur par pour selon apres avant depuis pendant lors malgre il elle ils elles ce cet cette ces son sa ses leur nous vous je on qui que ne pas deux trois plus interroge interrogee cependant toutefois ainsi aussi hier demain aujourd'hui entre contre les_deux pourparlers negociations a",
    ),
    (Class::PARTICLE, "de da di von van al el ben bin du"),
    (
        Class::FEMALE,
        "marie anne claire helene catherine isabelle sophie julie camille nathalie ursula kaja maria elena nadia fatima leila ani mariam",
    ),
    (
        Class::MALE,
        "jean pierre francois emmanuel michel philippe nicolas alain bruno laurent henri louis paul marc thomas antoine vladimir volodymyr dmitri sergei donald joe steve marco ahmed mohamed ali hassan ilham nikol",
    ),
];
