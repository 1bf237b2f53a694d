### Ce que dit l'interface, en français (Project Fluent, https://projectfluent.org).
### L'espace fine insécable (U+202F) se place devant ; : ! ? % et à l'intérieur de « ».

## Common: what several views say

common-close = Fermer

common-find-drawn = Le navigateur ne cherche que dans ce qui est affiché : sur { $count } lignes, celles qui sont proches de ce que vous voyez.
common-find-search = La recherche de la page les trouve toutes.
common-search-all-rows = Chercher dans toutes les lignes
common-draw-all-rows = Afficher les { $count } lignes

common-read-there = Lire à la source
common-no-address = sans adresse
common-source-set-aside = { $source } (fiche écartée)
common-source-language = , en { $language }
common-source-stands-for = — pour : { $what }
common-source-undated = La date de publication n’est pas connue : celle du dossier est la date d’un événement.

common-printed-first = Seules les { $printed } premières lignes sur { $count } sont imprimées.
common-show-first = Afficher les { $count } premiers
common-show-all = Tout afficher ({ $count })
common-show-more = Afficher { $next } de plus ; il en reste { $left }
common-more-not-shown = Il en reste { $left } : affinez les filtres pour les voir.

# $speaker (Element)
# $other (Element)
common-speaker-with = { $speaker } avec { $other }
# $what (Element)
common-about = au sujet de : { $what }
common-reported-through = Rapporté par :
# $event (Element)
common-said-at = Lors de : { $event }

common-open-file = Ouvrir un dossier ou un tableau…
common-pasted-table = Tableau collé

common-date-about = { $unit ->
    [day] vers le { $date }
    [other] environ { $date }
   *[month] vers { $date }
}
common-date-uncertain = { $date } (incertain)
common-date-about-uncertain = { common-date-about } (incertain)
common-date-edtf = EDTF { $edtf }
common-date-and-edtf = { $date } (EDTF { $edtf })

common-actor-title = { $roles } · { $party } : afficher tout ce qui concerne cet acteur
common-party = ({ $party })

common-part-loading = Chargement de cette partie de la page…
common-part-failed = Cette partie de la page n’a pas pu être chargée.
common-try-again = Réessayer
common-stop = Arrêter
common-show-all-topics = Afficher tous les thèmes
common-statements-counted = { $count ->
    [one] { $count } déclaration
    [many] { $count } de déclarations
   *[other] { $count } déclarations
}
common-sources-counted = { $count ->
    [one] { $count } source
    [many] { $count } de sources
   *[other] { $count } sources
}
common-copy-link = Copier le lien
common-channel = Canal
common-place = Lieu
common-topics = Thèmes
common-sources = Sources
common-what-was-said = Propos tenus
common-as-said = La citation est une traduction. Dans le texte original ({ $language }) :
common-in-language = Afficher dans la langue du dossier ({ $language })
common-words-read-at = Où lire les propos dans leur langue ({ $verification })
common-struck-out = biffé
common-accounts-differ = Récits divergents
common-events-behind-number = { $count ->
    [one] événement
    [many] d’événements
   *[other] événements
}
common-bytes-gone = son contenu a disparu
common-what-is-listed = Contenu de la liste
common-remove-all-filters = Retirer tous les filtres

## Shell: the bar, the menu, the time control, notices, keys, opening

shell-opening-dossier = Ouverture du dossier…
shell-no-dossier = Aucun dossier n’est ouvert. Rechargez la page, ou ouvrez votre propre dossier ou tableau : il ne quittera pas cet onglet.

shell-dismiss-notice = Fermer cet avis

shell-brand = Demarche
shell-page-title = { $dossier } · { shell-brand }

shell-about-dossier = À propos de ce dossier
shell-to-problems = Problèmes du fichier
shell-problems-in-file = { $count ->
    [one] problème dans le fichier
    [many] de problèmes dans le fichier
   *[other] problèmes dans le fichier
}
shell-views = Vues
shell-to-search = Rechercher
shell-search-field = Rechercher dans les titres, résumés, citations et noms
shell-search-placeholder = Rechercher
shell-share = Partager

shell-more = Plus
shell-link-copied = Lien copié
shell-keys = Raccourcis clavier

shell-offline-storing = Enregistrement de la page pour l’usage hors ligne…
shell-offline-ready = Disponible hors ligne.
shell-offline-taking = Passage à la nouvelle version…
shell-offline-update = Une nouvelle version de cette page est prête.
shell-take-update = Utiliser la nouvelle version
shell-offline-unavailable = Indisponible hors ligne : { $reason }.
shell-offline-only-https = ce navigateur n’enregistre que les pages en https ou de cet ordinateur
shell-offline-gone = ce qui était enregistré a disparu
shell-offline-not-whole = la page n’a pas pu être enregistrée en entier
shell-offline-no-answer = { $file } n’est pas arrivé
shell-offline-status = { $file } : le serveur a répondu { $status }
shell-offline-other = { $file } n’est pas le fichier attendu
shell-open-full-page = Ouvrir la page complète
shell-skip-to-view = Aller à la vue
shell-foot = Chaque affirmation est attribuée à son auteur. Rien de ce que vous faites ici ne quitte cet onglet.

shell-time-and-filters = Période et filtres
shell-filters = Filtres
shell-filters-chosen = { $count ->
    [one] choisi
    [many] choisis
   *[other] choisis
}
shell-shown = Période
shell-as-of = État au
shell-all-dates = Toutes les dates
shell-as-of-latest = dernier jour
shell-shown-now = Période affichée : { $dates }

shell-by-hour = par heure
shell-by-day = par jour
shell-by-week = par semaine
shell-by-month = par mois
shell-by-quarter = par trimestre
shell-by-years = { $count ->
    [one] par an
    [many] par { $count } d’années
   *[other] par { $count } ans
}
shell-strip = Tous les événements dans le temps, et la période affichée
shell-shown-from-handle = Début de la période affichée
shell-shown-to-handle = Fin de la période affichée
shell-flag = État au : le jour auquel vous vous placez
shell-flag-at-end = dernier jour : tout est connu

## Dates, typed in the time control.

dates-called = Dates
dates-close = Fermer les dates
dates-from = Du
dates-to = Au
dates-focus = Période clé : { $dates }
dates-only-certain = Seulement ce qui tombe avec certitude dans cette période
dates-as-of-note = ce qui était connu à la fin d’une journée
dates-look-from-latest = Dernier jour
dates-another-day = Un autre jour
dates-range-ends-before = La période finirait avant de commencer.
dates-no-date = Ce n’est pas une date. Indiquez un jour, un mois ou une année : 2025-12-21, 2025-12, 2025.
dates-either = Ce peut être { $one } ou { $other }. Écrivez-le ainsi : 2025-12-21.

shell-keys-everywhere = Partout
shell-keys-in-time-control = Réglage de la période, sur une poignée ou le drapeau
shell-keys-in-timeline = Chronologie
shell-keys-in-plans = Plans, point par point
shell-keys-in-lists = Tableau et listes
shell-keys-search = Rechercher
shell-keys-this-list = Cette liste
shell-keys-close = Fermer ce qui est ouvert : dates, menu, filtres, détails
shell-keys-day = Un jour plus tôt, plus tard
shell-keys-week = Une semaine plus tôt, plus tard
shell-keys-month = Un mois plus tôt, plus tard
shell-keys-first-last-day = Premier, dernier jour
shell-keys-neighbour = Événement précédent, suivant du couloir
shell-keys-lane = Couloir du dessus, du dessous
shell-keys-first-last-event = Premier, dernier événement
shell-keys-open-event = Ouvrir l’événement
shell-keys-zoom = Zoom avant, arrière
shell-keys-move-window = Déplacer la fenêtre
shell-keys-home-window = Revenir à la vue initiale
shell-keys-point = Point suivant, précédent
shell-keys-change = Changement suivant, précédent
shell-keys-point-on-strip = Sur la bande de tous les points : point précédent, suivant
shell-keys-open-point = Ouvrir le point
shell-keys-in-positions = Positions
shell-keys-filled-cell = Cellule remplie suivante
shell-keys-next-event = Événement suivant
shell-keys-open-it = L’ouvrir
shell-key-escape = Échap
shell-key-enter = Entrée
shell-key-tab = Tab
shell-key-home = Début
shell-key-end = Fin
shell-key-page-up = Page préc.
shell-key-page-down = Page suiv.
shell-key-with-shift = Maj { $key }

shell-column = { $when } · { $count ->
    [one] { $count } événement
    [many] { $count } d’événements
   *[other] { $count } événements
}

## App: notes

app-dossier-in-link = le dossier contenu dans ce lien
app-not-opened = Impossible d’ouvrir « { $file } » : { $reason }.
app-not-opened-stays = Impossible d’ouvrir « { $file } » : { $reason }. Ce qui était ouvert le reste : { $title }.
app-no-longer-open = Votre propre fichier n’est plus ouvert ici. Ouvrez-le de nouveau, ou voyez sous « Partager » ce que garde ce navigateur.
app-still-kept = Votre fichier n’est pas ouvert, mais il est toujours conservé dans ce navigateur : ouvrez-le sous « Partager ».
app-link-parts-left-out = Certaines parties de ce lien sont inutilisables et ont été ignorées :
app-link-of-other-dossier = Le dossier a changé depuis la création de ce lien. Ce que le lien désigne existe toujours, mais son contenu peut différer.
app-link-of-other-dossier-parts-left-out = Le dossier a changé depuis la création de ce lien. Ce qui n’existe plus a été ignoré :

app-own-file-not-reopened = Impossible de rouvrir votre fichier : { $reason }.
app-server-has-no-dossier = Ce que le serveur fournit sous le nom « { $file } » n’est pas un dossier que cette page sait lire : il est affiché dans son dernier état connu.

app-no-row-usable = aucune ligne utilisable sur { $count } : { $reason }
about-row-and-column = ligne { $row }, { $column }
about-whole-row = toute la ligne
app-value = « { $value } »
about-rows = { $count ->
    [one] { $count } ligne
    [many] { $count } de lignes
   *[other] { $count } lignes
}
about-first-listed-below = les premières sont énumérées ci-dessous

app-answer-unreadable = sa réponse est illisible

app-made-of-table = Événements importés du tableau { $file }.
app-made-no-party = Aucune partie indiquée
app-made-no-channel = Aucun canal indiqué
app-made-no-channel-in = Événements pour lesquels { $file } ne nomme aucun canal.
app-made-named-in = Nommé dans { $file }.
app-made-of-own-texts = Vos propres textes, comparés point par point.
app-made-own-publisher = Collé ou ouvert par le lecteur
app-made-own-status = votre propre texte

app-update-waits = La nouvelle version est en attente, car votre fichier ne pourrait pas être conservé d’une version à l’autre : { $reason }. Enregistrez ce dont vous avez besoin, ouvrez un autre dossier, puis passez à la nouvelle version.

app-table-stays = Ce tableau est l’un de vos fichiers et reste dans cet onglet : un lien ne peut pas le contenir. Enregistrez ce qui est affiché, sous « Partager », et envoyez le fichier, ou placez le tableau à côté de la page et désignez-le dans le lien par dossier=nom.csv.
app-link-holds-dossier = Le dossier est contenu dans ce lien, compressé, après le « # » : les navigateurs n’envoient cette partie à aucun serveur. Quiconque a le lien a le dossier ; celui-ci reste dans l’historique des navigateurs ainsi que dans le courriel ou la messagerie qui l’achemine. { $advice }
app-link-is-long = Ce lien est long. Certains programmes coupent les liens au-delà de 2 000 caractères : moins de filtres le raccourcissent.
app-not-packed = Impossible de compresser votre dossier : { $reason }
app-too-large-to-pack = Impossible de compresser votre dossier : il est trop volumineux pour un lien. Enregistrez-le dans un fichier.
app-link-not-copied = Impossible de copier le lien : { $reason }. Ouvrez « Partager » et copiez-le de là.
app-no-link-copied = Aucun lien n’a été copié. { $reason }
app-old-browser = Ce navigateur est plus ancien que ceux pour lesquels la page a été faite (Chrome ou Edge 123, Firefox 121, Safari 17.5) : tout peut être lu, mais des couleurs peuvent manquer et des parties se trouver ailleurs qu’à leur place.
app-packed-link-is-long = Ce lien est long. Certains programmes coupent les liens au-delà de 8 000 caractères : essayez-le avant de vous y fier.
app-packed-link-too-long = Le dossier ferait un lien de { $length } caractères, et navigateurs et courriels en portent au plus { $most }. Enregistrez-le plutôt dans un fichier : envoyez celui-ci, ou placez-le à côté de la page et désignez-le dans le lien par dossier=nom.json.
app-matches-full = Un lien contient au plus { $most } correspondances établies à la main, et celui-ci n’a plus de place : annulez-en d’abord.
app-part-and-reason = « { $part } » : { $why }

## Filters

filters-title = Filtres

filters-all-dates = toutes les dates
filters-dates-from = à partir du { $day }
filters-dates-up-to = jusqu’au { $day }

filters-facet-value = { $facet } : { $value }
filters-facet-before-value = { $facet } :
filters-or = { $first } ou { $second }
filters-searched = « { $words } »
filters-as-of = État au { $day }
filters-the-search = la recherche
filters-the-search-for = la recherche « { $words } »
filters-the-dates = la période : { $dates }
filters-the-date = la date du { $day }
filters-remove = Retirer : { $what }
filters-remove-idle = Sans effet sur cette vue : { $what }. Retirer
filters-chip-removes = , retirer
filters-active = Filtres actifs
filters-remove-chips = Tout retirer

filters-counted = { $kind ->
    [provisions] { $count ->
        [one] { $number } disposition
        [many] { $number } de dispositions
       *[other] { $number } dispositions
    }
    [positions] { $count ->
        [one] { $number } position
        [many] { $number } de positions
       *[other] { $number } positions
    }
    [statements] { $count ->
        [one] { $number } déclaration
        [many] { $number } de déclarations
       *[other] { $number } déclarations
    }
    [points] { $count ->
        [one] { $number } point
        [many] { $number } de points
       *[other] { $number } points
    }
   *[events] { $count ->
        [one] { $number } événement
        [many] { $number } d’événements
       *[other] { $number } événements
    }
}
# $number (Element)
filters-count = { filters-counted }{ $kind ->
    [provisions] { " " }dans tous les plans
   *[other] { "" }
}
# $found (Element)
filters-count-of = { $found } sur { filters-counted }{ $kind ->
    [provisions] { " " }dans tous les plans
   *[other] { "" }
}
# $number (Element)
filters-count-known = { filters-counted } au { $day }{ $kind ->
    [provisions] { " " }dans tous les plans
   *[other] { "" }
}
# $found (Element)
filters-count-of-known = { $found } sur { filters-counted } au { $day }{ $kind ->
    [provisions] { " " }dans tous les plans
   *[other] { "" }
}
# $no (Element)
filters-count-none = { $kind ->
    [provisions] { $no } disposition dans tous les plans
    [positions] { $no } position
    [statements] { $no } déclaration
    [points] { $no } point
   *[events] { $no } événement
}
filters-no = 0

filters-none-left = { $kind ->
    [provisions] Aucune disposition ne répond à tous ces critères.
    [positions] Aucune position ne répond à tous ces critères.
    [statements] Aucune déclaration ne répond à tous ces critères.
    [points] Aucun point ne répond à tous ces critères.
   *[events] Aucun événement ne répond à tous ces critères.
}
filters-no-single = Ils ne sont pas masqués par un seul filtre, mais par plusieurs à la fois.
# $filter (Element)
filters-hidden-by = { filters-counted } que masque { $filter }
# $filter (Element)
filters-remove-one = Retirer { $filter }
filters-searched-where = La recherche a porté sur les titres, résumés, citations et noms. Moins de mots, ou une autre graphie, donneront peut-être davantage de résultats.

filters-none-of-kind = { $kind ->
    [provisions] Ce dossier ne contient aucune disposition.
    [positions] Ce dossier ne contient aucune position.
    [statements] Ce dossier ne contient aucune déclaration.
    [points] Ce dossier ne contient aucun point sur lequel les récits divergent.
   *[events] Ce dossier ne contient aucun événement.
}
filters-what-it-has = Il contient :
filters-records-of-view = { $view } : { filters-counted }

filters-later = { $kind ->
    [provisions] { $count ->
        [one] { $count } disposition postérieure n’est pas affichée.
        [many] { $count } de dispositions postérieures ne sont pas affichées.
       *[other] { $count } dispositions postérieures ne sont pas affichées.
    }
    [positions] { $count ->
        [one] { $count } position postérieure n’est pas affichée.
        [many] { $count } de positions postérieures ne sont pas affichées.
       *[other] { $count } positions postérieures ne sont pas affichées.
    }
    [statements] { $count ->
        [one] { $count } déclaration postérieure n’est pas affichée.
        [many] { $count } de déclarations postérieures ne sont pas affichées.
       *[other] { $count } déclarations postérieures ne sont pas affichées.
    }
    [points] { $count ->
        [one] { $count } point postérieur n’est pas affiché.
        [many] { $count } de points postérieurs ne sont pas affichés.
       *[other] { $count } points postérieurs ne sont pas affichés.
    }
   *[events] { $count ->
        [one] { $count } événement postérieur n’est pas affiché.
        [many] { $count } d’événements postérieurs ne sont pas affichés.
       *[other] { $count } événements postérieurs ne sont pas affichés.
    }
}
filters-to-latest = Revenir au dernier jour

filters-later-event = Cet événement ({ $date }) est postérieur à la date choisie, le { $day }.
filters-later-event-of-statement = L’événement de cette déclaration ({ $date }) est postérieur à la date choisie, le { $day }.
filters-later-statement = Cette déclaration ({ $date }) est postérieure à la date choisie, le { $day }.
filters-later-plan-of-provision = Le plan de cette disposition ({ $date }) est postérieur à la date choisie, le { $day }.
filters-later-position = La première position de cet acteur sur ce thème ({ $date }) est postérieure à la date choisie, le { $day }.
filters-later-plan = « { $plan } » ({ $date }) est postérieur à la date choisie, le { $day }.
filters-show-later = Afficher jusqu’au dernier jour
filters-undated-of-plans = Le sort d’un plan, ses notes et les acteurs qui contestent une disposition ne sont pas datés : ils figurent tels que les donne le dossier.
filters-none-known = { $kind ->
    [provisions] Aucune disposition n’était connue au { $day }.
    [positions] Aucune position n’était connue au { $day }.
    [statements] Aucune déclaration n’était connue au { $day }.
    [points] Aucun point n’était connu au { $day }.
   *[events] Aucun événement n’était connu au { $day }.
}
filters-first-known = { $kind ->
    [provisions] La première disposition date ici du { $day }.
    [positions] La première position date ici du { $day }.
    [statements] La première déclaration date ici du { $day }.
    [points] Le premier point date ici du { $day }.
   *[events] Le premier événement date ici du { $day }.
}
filters-show-all-days = Tout afficher, jusqu’au dernier jour

filters-chosen-of = { $chosen } sur { $count }
filters-show-fewer = Afficher moins
filters-show-part = En afficher { $shown } sur { $count }

filters-clear = Effacer
filters-close = Fermer les filtres
filters-show-records = Afficher { filters-counted }

## Overview

overview-where-it-stands = Où en sont les négociations
overview-where-it-stands-note = Dernier développement dans chaque canal
overview-to-timeline = Chronologie
overview-all-channels = Les { $count } canaux

overview-latest = Dernier en date
overview-tally = Contenu du dossier
# $number (Element)
overview-tally-events = { $number } { $count ->
    [one] événement
    [many] d’événements
   *[other] événements
}
# $number (Element)
overview-tally-statements = { $number } { $count ->
    [one] déclaration
    [many] de déclarations
   *[other] déclarations
}
# $number (Element)
overview-tally-plans = { $number } { $count ->
    [one] plan
    [many] de plans
   *[other] plans
}
# $number (Element)
overview-tally-points = { $number } { $count ->
    [one] point contesté
    [many] de points contestés
   *[other] points contestés
}
# $number (Element)
overview-tally-positions = { $number } { $count ->
    [one] position
    [many] de positions
   *[other] positions
}
# $number (Element)
overview-tally-sources = { $number } { $count ->
    [one] source
    [many] de sources
   *[other] sources
}

overview-terms-that-differ = Les stipulations qui diffèrent
overview-to-all-points = Tous les points
overview-is-changed = , diffère du plan d’origine
overview-is-new = , absent du plan d’origine
overview-not-known = inconnu
overview-not-in-text = absent de ce texte
overview-key-of-tint = diffère du plan d’origine · – absent de ce texte
overview-key-of-unknown = { " " }· ? inconnu

overview-all-of-them = Tous ({ $count })
overview-others-speak = également : { $parties }
overview-party = { " " }({ $party })

overview-where-plans-come-from = D’où viennent les plans
overview-lineage-note = Un trait signifie « fondé sur », selon les sources
overview-to-comparison = Comparer
overview-based-on = , fondé sur { $plan }

## Plans: at a glance, point by point, own texts

plans-none = Ce dossier ne contient aucun plan à comparer.
plans-compare-own = Comparer vos propres textes…
plans-side-by-side = Plans côte à côte
plans-side-by-side-table = Plans côte à côte. Chaque ligne réunit des dispositions qui se correspondent ; les changements sont indiqués par rapport au plan nommé en tête de colonne.
plans-choice-and-order = Plans et ordre
plans-only-one = Il n’y a qu’un seul plan, et aucun autre auquel le comparer.
plans-beside-base = Plan à côté de la base
plans-base-beside = { $plan } à côté de
plans-rows = { $count ->
    [one] { $count } ligne
    [many] { $count } de lignes
   *[other] { $count } lignes
}
plans-rows-of = { $count } sur { $all ->
    [one] { $all } ligne
    [many] { $all } de lignes
   *[other] { $all } lignes
}
plans-no-provision = Aucune disposition d’aucun plan ne répond aux filtres.
plans-none-changed-so = Parmi les dispositions de ces plans qui répondent aux filtres, aucune n’a changé de cette manière.
plans-only-of-others = Aucune disposition de ces plans ne répond aux filtres ; seules y répondent celles d’autres plans.
plans-show-all-rows = Afficher toutes les lignes
plans-show-every-change = Afficher tous les changements

plans-base = base
plans-against = par rapport à { $plan }

plans-at-a-glance = Plans en un coup d’œil
plans-at-a-glance-table = Ce que dit chaque plan sur chaque thème. Une cellule ouvre la disposition correspondante.
plans-key-of-tint = diffère du texte d’origine · – absent de ce texte
plans-key-of-unknown = ? absent de ce que l’on en connaît
plans-topics = { $count ->
    [one] { $count } thème
    [many] { $count } de thèmes
   *[other] { $count } thèmes
}
plans-topics-of = { $count } sur { $all ->
    [one] { $all } thème
    [many] { $all } de thèmes
   *[other] { $all } thèmes
}
plans-no-topic = Aucune disposition d’aucun plan ne répond aux filtres, ou aucune n’a de thème.
plans-none-differs = Aucun plan ne diffère de son texte d’origine.
plans-topic = Thème
plans-point-by-point = { $plan } : point par point
plans-unknown-in-plan-hint = Absent de ce que l’on connaît de ce plan
plans-unknown-in-plan = absent de ce que l’on connaît de ce plan
plans-not-in-plan = absent de ce plan
plans-differs-from = (diffère de { $plan })
plans-not-in = (absent de { $plan })
plans-point = { $plan }, point { $number }
plans-point-titled = { $plan }, point { $number } : { $title }

plans-what-it-is = À propos de { $plan }
plans-put-forward-by = Présenté par
plans-based-on = Fondé sur { $plan }

plans-family = Les { $count } plans et leur filiation
plans-family-from = À partir de { $plan }
plans-family-alone = À part
plans-compare-with = Comparer avec { $base }

plans-because-same-text = les mêmes mots
plans-because-words = mots rares en commun : { $words }
plans-because-meaning = sens proche : { $words }
plans-because-numbers = les mêmes nombres : { $numbers }
plans-because-names = les mêmes noms : { $names }
plans-because-headings = dans les intitulés : { $words }
plans-because-terms = thèmes et stipulations de la rédaction : { $names }
plans-because-position = entre les mêmes voisines
plans-because-of = Raisons : { $reasons }
plans-evidence = Éléments à l’appui : d’où le texte est connu, et comment la correspondance a été établie
plans-evidence-for = Éléments à l’appui de { $provisions }, sources :
plans-confirmed-by-you = Confirmée par vous
plans-confirmed-by-editors = Confirmée par la rédaction
plans-not-matched = Aucune correspondance trouvée automatiquement
plans-matched = Correspondance automatique, sûre à { $percent } %
plans-matched-numbers = { $from } et { $to }
plans-take-back = Annuler
plans-confirm = Confirmer
plans-not-a-match = Pas de correspondance
plans-answers = Correspond à
plans-answers-also = Et aussi à
plans-cannot-answer-own = Une disposition ne peut correspondre qu’à celle d’un autre plan, pas du sien.
plans-drop-onto-provision = Déposez-la sur une disposition : ce plan n’en a aucune dans cette ligne.

plans-jump-to-row = Toutes les dispositions : aller à une ligne
plans-row-not-shown = { $row } (non affichée)

plans-compared = Plans comparés ; les autres le sont au premier, la base
plans-make-base = Prendre pour base
plans-remove = Retirer
plans-full = Au plus { $most } plans tiennent côte à côte. Retirez-en un pour en ajouter un autre.
plans-add = Ajouter un plan
plans-add-entry = Ajouter un plan…

plans-how-to-read = Lecture des plans
plans-only-differing = Seulement les différences

plans-on-condition = Sous condition :
# $actors (Element)
plans-contested-by = Contestée par { $actors }

plans-counted-against = , par rapport à { $plan }
plans-method = Les correspondances entre dispositions sont établies par un programme d’après leur contenu, à moins que la rédaction ou vous-même ne les ayez confirmées. Le programme indique son degré de certitude et ses raisons, et dit « peut-être » en cas de doute ; il peut se tromper. Lorsque la rédaction a relevé des stipulations, ce sont elles qui déterminent le changement ; sinon, ce sont les textes.

plans-becomes = devient
plans-value-new = nouveau :
plans-value-gone = disparu :
plans-value-no-longer-fixed = n’est plus fixé :
plans-value-not-known-here = inconnu ici ; dans l’autre :
plans-value-not-known-there = inconnu dans l’autre :
plans-value-unknown-there = (inconnu dans l’autre)
plans-exactly = exactement
plans-read-in-texts = Relevé dans les textes
plans-read-as = Lu comme { $number }
plans-amount-bounded = { $bound ->
    [about] environ { $amount }
    [by] au plus tard : { $amount }
    [since] à partir de : { $amount }
    [after] après : { $amount }
    [before] avant : { $amount }
    [at-most] au plus { $amount }
    [at-least] au moins { $amount }
    [more-than] plus de { $amount }
   *[less-than] moins de { $amount }
}
plans-amount-deadline = { $when ->
    [without-delay] sans délai
    [as-soon-as-possible] dès que possible
    [forthwith] sur-le-champ
    [indefinitely] pour une durée indéterminée
    [permanently] de façon permanente
   *[immediately] immédiatement
}
plans-amount-end = fin { $date }
plans-amount-counted = { $unit ->
    [people] { $count ->
        [one] { $number } personne
       *[other] { $number } personnes
    }
    [personnel] { $count ->
        [one] { $number } militaire
       *[other] { $number } militaires
    }
    [decade] { $count ->
        [one] { $number } décennie
       *[other] { $number } décennies
    }
    [nautical-mile] { $count ->
        [one] { $number } mille marin
       *[other] { $number } milles marins
    }
    [percentage-point] { $count ->
        [one] { $number } point de pourcentage
       *[other] { $number } points de pourcentage
    }
    [m2] { $number } m²
    [km2] { $number } km²
    [mile2] { $count ->
        [one] { $number } mille carré
       *[other] { $number } milles carrés
    }
    [t] { $number } t
    [minute] { $count ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
    [hour] { $count ->
        [one] { $number } heure
       *[other] { $number } heures
    }
    [day] { $count ->
        [one] { $number } jour
       *[other] { $number } jours
    }
    [week] { $count ->
        [one] { $number } semaine
       *[other] { $number } semaines
    }
    [month] { $number } mois
   *[year] { $count ->
        [one] { $number } an
       *[other] { $number } ans
    }
}
plans-moved-away = Déplacé : figure ailleurs ci-dessous
plans-moved-here = Déplacé : figurait ailleurs

plans-order = Ordre
plans-order-of = comme dans { $plan }
plans-order-by-topic = par thème
plans-stepwise = Chacun par rapport au précédent
plans-unfold-all = Tout déplier
plans-fold-all = Tout replier

plans-compare-again = Recommencer la comparaison
plans-comparing = Comparaison des plans…
plans-comparing-pairs = Comparaison des plans : { $done } paires sur { $all }…
plans-stopped = La comparaison a été arrêtée.
plans-failed = Impossible de comparer les plans : { $reason }.

plans-means-kept = mêmes stipulations, mêmes mots
plans-means-reworded = mêmes stipulations, autre rédaction
plans-means-modified = une stipulation, une condition ou une partie diffère
plans-means-added = absente du plan de référence
plans-means-removed = présente seulement dans le plan de référence
plans-means-split = une disposition est devenue plusieurs
plans-means-merged = plusieurs dispositions n’en font plus qu’une
plans-means-unknown = l’un des deux plans n’est connu qu’en partie, et rien de ce qu’on en connaît ne correspond
plans-absent-in-known = Absente de ce qui est connu ({ $points })
plans-absent = Absente de ce plan
plans-perhaps = Peut-être { $change }
plans-moved-from = , déplacée depuis { $numbers }
plans-is-confirmed = , confirmée
plans-text-read = Texte lu à la source
plans-text-corroborated = vu en partie ou dans un résumé
plans-text-recalled = d’après la connaissance générale du texte publié, reste à comparer ligne à ligne

plans-own-title = Comparer vos propres textes
plans-own-check = Vérifier les points
plans-own-how-to-check = Ces points ont été trouvés par un programme ; corrigez ses erreurs. Chacun commence par une ligne « # 6 Intitulé » : ajoutez une telle ligne pour scinder un point, supprimez-la pour en réunir deux, changez le numéro pour renuméroter.
plans-own-how-it-works = Les textes restent dans cet onglet : rien n’est envoyé nulle part. Les points numérotés 1., (1), Article 1, § 1, I. et ainsi de suite sont reconnus ; sans numéros, chaque alinéa est un point.
plans-own-not-done = L’opération a échoué : { $reason }
plans-own-not-saved = L’enregistrement a échoué : { $reason }
plans-own-empty = { $text } est vide : collez un texte, ouvrez un fichier ou choisissez un plan.
plans-own-looking = Recherche des points…
plans-own-find = Trouver les points
plans-own-compare = Comparer
plans-own-save = Enregistrer comme dossier
plans-own-add = Ajouter un texte
plans-own-name-given = Texte { $letter }
plans-own-name = Nom
plans-own-words = Texte
plans-own-words-hint = Collez un texte à points numérotés, ou déposez ici un fichier texte
plans-own-points = { $count ->
    [one] { $count } point
    [many] { $count } de points
   *[other] { $count } points
}
plans-own-other-reading = Ou y lire { $count ->
    [one] { $count } point
    [many] { $count } de points
   *[other] { $count } points
}
plans-own-either-way = Le texte peut se lire des deux façons
plans-own-split = Scinder au curseur
plans-own-join = Réunir au précédent
plans-own-renumber = Renuméroter
plans-own-open-file = Ouvrir un fichier texte…
plans-own-or-plan = ou un plan
plans-own-remove = Retirer ce texte
plans-own-is-document = c’est un fichier de traitement de texte ou un PDF ; copiez son texte et collez-le, ou enregistrez-le en texte brut
plans-own-is-not-utf8 = son texte n’est pas en UTF-8 ; enregistrez-le en texte brut UTF-8, ou collez-le

## Accounts: disputed points and statements

accounts-parties-and-stances = Parties et attitudes

accounts-only-opposed = Seulement là où plusieurs parties s’expriment
accounts-how-grouped = Regroupement des déclarations
accounts-as-table = En tableau

accounts-of-no-party = Hors parties
accounts-point-of-plan = point { $number }
accounts-events-concerned = { $count ->
    [one] { $count } événement concerné
    [many] { $count } d’événements concernés
   *[other] { $count } événements concernés
}
accounts-to-this-point = vers ce point

accounts-points = Points sur lesquels les récits divergent
accounts-show-others = { $count ->
    [one] Afficher l’autre
    [many] Afficher { $count } d’autres
   *[other] Afficher les { $count } autres
}
accounts-not-opposed = { $count } de plus : une seule partie s’y exprime, ou aucune nommément.
accounts-show-not-opposed = Les afficher

accounts-more-sources = { $count } de plus
accounts-all-about-it = Tous les détails
accounts-reported-through = rapporté par

## Positions

positions-none-known = aucune position connue
positions-stances = Attitudes
positions-form = Présentation des positions
positions-earlier = { $count ->
    [one] { $count } antérieure
    [many] { $count } d’antérieures
   *[other] { $count } antérieures
}
positions-how-to-read = Dernière position ; ouvrez une cellule pour voir les précédentes et les sources
positions-only-differing = Seulement les divergences
positions-none-differs = L’attitude de ces acteurs ne diffère sur aucun thème.
positions-by-topic = Positions des acteurs par thème
positions-table = Acteurs par thème : la dernière attitude de chacun. Chaque cellule ouvre ce sur quoi elle se fonde.
positions-actor = Acteur

## Timeline

timeline-as-of = état au { $day }

timeline-lanes-by = Couloirs par
timeline-zoom = Zoom
timeline-zoom-in = Zoom avant
timeline-zoom-out = Zoom arrière
timeline-to-earlier = Plus tôt
timeline-to-later = Plus tard
timeline-by-key = { $does } ({ $key })
timeline-all = Tout
timeline-all-events = Tous les événements
timeline-home = Début
timeline-back-home = Revenir à la vue initiale de la chronologie

timeline-by-kind = Filtrer par ce type
timeline-kinds = Formes : types d’événement
timeline-legend = Extrémités estompées : date incertaine de ce côté. Contour en tirets : rapporté seulement par un média ou des sources anonymes. « ! » : contesté par une partie concernée. Bandes grises : week-ends. Colonnes le long d’un couloir : nombre d’événements, trop rapprochés pour être distingués.
timeline-by-party = Filtrer par cette partie
timeline-parties = Couleurs : la partie du premier participant ; contour : celle du deuxième

timeline-others = { $count ->
    [one] { $count } autre
    [many] { $count } d’autres
   *[other] { $count } autres
}
timeline-none = { $facet ->
    [party] Sans partie
    [kind] Sans type
    [topic] Sans thème
    [place] Sans lieu
   *[channel] Sans canal
}
timeline-only = { $facet ->
    [party] Seulement cette partie : { $name }
    [kind] Seulement ce type : { $name }
    [topic] Seulement ce thème : { $name }
    [place] Seulement ce lieu : { $name }
   *[channel] Seulement ce canal : { $name }
}

timeline-name = Chronologie, { $dates } : { $shown } sur { $count ->
    [one] { $count } événement
    [many] { $count } d’événements
   *[other] { $count } événements
}. Les flèches mènent d’un événement à l’autre, plus et moins règlent le zoom ; la vue Tableau contient les mêmes événements.
timeline-name-as-of = Chronologie, { $dates }, état au { $day } : { $shown } sur { $count ->
    [one] { $count } événement
    [many] { $count } d’événements
   *[other] { $count } événements
}. Les flèches mènent d’un événement à l’autre, plus et moins règlent le zoom ; la vue Tableau contient les mêmes événements.

timeline-column-of-one = 1 événement dans { $lane }, { $dates } : ouvrir
timeline-column-without-room = 1 événement sans place pour son symbole dans { $lane }, { $dates } : ouvrir
timeline-column = { $count ->
    [one] { $count } événement rapproché
    [many] { $count } d’événements rapprochés
   *[other] { $count } événements rapprochés
} dans { $lane }, { $dates } : ouvrir
timeline-too-close = Événements trop rapprochés pour être distingués
timeline-events-here = { $count ->
    [one] { $count } événement ici
    [many] { $count } d’événements ici
   *[other] { $count } événements ici
}

timeline-earlier = ◂ { $count } plus tôt
timeline-later = { $count } plus tard ▸

timeline-mark = { $date } : { $title } ({ $about } ; { $parties })
timeline-is-reported = rapporté
timeline-is-disputed = contesté

timeline-answers = répond à
timeline-follows = fait suite à
timeline-part-of = fait partie de
timeline-leads-to = conduit à
timeline-contradicts = contredit
timeline-answered-by = a pour réponse
timeline-followed-by = suivi de
timeline-includes = comprend
timeline-comes-from = résulte de
timeline-contradicted-by = contredit par

## Table

table-caption-events = Événements, { $dates }.
table-caption-events-as-of = Événements, { $dates }, état au { $day }.
table-headings-order = Les en-têtes trient le tableau.
table-events = Événements en tableau
table-possibly-in-range = peut-être dans la période
table-taking-part = Participants
table-statements-of-event = Déclarations
table-sources = Sources

table-caption-statements = Déclarations, { $dates }.
table-caption-statements-as-of = Déclarations, { $dates }, état au { $day }.
table-statements = Déclarations en tableau
table-speaker = Auteur
table-stance = Attitude
table-through = Rapporté par

## Details: the drawer

details-panel = Détails
details-close = Fermer les détails

details-percent-sure = sûre à { $percent } %
details-side-by-side = Côte à côte
details-with-plan = avec { $plan }
details-to-pair-with = vers cette paire avec { $plan }

# $event (Element)
details-against-event = Face à : { $event }
details-kind = Type
details-how-sure = Certitude
details-who-took-part = Participants
details-related-events = Événements liés
details-plans-it-touched = Plans concernés

details-in-their-words = Dans ses propres termes
details-provisions-they-contest = Dispositions contestées
details-everything-on-topic = Tout sur ce thème

details-obliges = Oblige
details-benefits = Profite à
details-contested-by = Contestée par
details-on-condition = Sous condition
details-said-on-provision = Ce qui en a été dit
details-nothing-on-plan = Aucune déclaration sur ses thèmes ne porte sur ce plan.
details-more-on-plan = Autres déclarations sur ce plan ({ $count })
details-on-proposers = Sur ceux qui l’ont proposée ou la contestent ({ $count })
details-others-on-topics = Autres déclarations sur ses thèmes ({ $count })
details-compare-with = Comparer { $plan } avec { $base }
details-compare = Comparer { $plan }
details-in-other-plans = Dans les autres plans
details-events-that-moved = Événements qui l’ont fait évoluer
details-events-that-moved-are = Événements qui portent sur ses thèmes et touchent ce plan.

details-stances = Attitude des acteurs sur ses thèmes

details-term-in-versions = Cette stipulation dans toutes les versions : { $term }
details-date-of-plan = Date
details-plan = Plan
details-value = Valeur

## Share

share-title = Partager
share-files-name-all = Chaque fichier indique ses filtres, ce dossier et ce lien. La page n’envoie rien nulle part.

share-copied = Copié
share-not-copied = La copie a échoué : { $reason }. Sélectionnez le texte et copiez-le à la main.

share-link = Lien
share-link-to-view = Lien vers cette vue
share-packing = Compression de votre dossier dans le lien…
share-send = Partager…
share-not-sent = Le partage a échoué : { $reason }.
share-link-opens = Ouvre cette vue avec ses dates, ses filtres et sa sélection.
share-embed = Intégrer dans une autre page
share-embed-shows = Le cadre montre cette vue sans ce qui l’entoure, avec un lien vers la page complète.
share-snippet = Code pour une autre page
share-copy-snippet = Copier le code

share-qr = Code QR
share-qr-of-link = Code QR du lien
share-qr-too-long = Ce lien est trop long pour un code QR.

share-for-reading = Pour lire
share-for-spreadsheets = Pour les tableurs
share-for-reference-managers = Pour les logiciels bibliographiques
share-for-machines = Pour les machines
share-file-events = Événements
share-file-statements = Déclarations
share-file-provisions = Dispositions
share-file-positions = Positions
share-file-dossier = Dossier
share-file-calendar = Calendrier
share-file-linked-data = Données liées
share-file-bibtex = LaTeX
share-file-csl = Zotero, Mendeley
share-file-drawing = Dessin
share-file-picture = Image
share-print = Imprimer ou PDF
share-save-shown = Enregistrer ce qui est affiché
share-only-first = Les fichiers ne contiennent que les { $most } premiers événements, et le précisent ; les images les montrent tous.
share-not-made = Impossible de créer { $file } : { $reason }.
share-nothing-to-save = Il n’y a rien à enregistrer : { $reason }.
share-not-compared = les plans n’ont pas encore été comparés ; réessayez une fois la comparaison terminée
share-not-hashed = l’empreinte que le fichier doit indiquer est encore en cours de calcul ; réessayez dans un instant
share-events = { $count ->
    [one] { $count } événement
    [many] { $count } d’événements
   *[other] { $count } événements
}
share-provisions = { $count ->
    [one] { $count } disposition
    [many] { $count } de dispositions
   *[other] { $count } dispositions
}
share-positions = { $count ->
    [one] { $count } position
    [many] { $count } de positions
   *[other] { $count } positions
}
share-events-and-statements = { $events ->
    [one] { $events } événement
    [many] { $events } d’événements
   *[other] { $events } événements
}, { $statements ->
    [one] { $statements } déclaration
    [many] { $statements } de déclarations
   *[other] { $statements } déclarations
}

share-picture-moved = déplacée
share-picture-perhaps = peut-être
share-picture-condition = Sous condition : { $condition }
share-picture-contested = Contestée par { $actors }

share-picture-phrase = { $phrase ->
    [colours] Couleur : partie du premier participant ; contour : du deuxième.
    [unsure] Vide ou pâle : date incertaine.
    [reported] Tirets : rapporté seulement par un média ou des sources anonymes.
    [contested] « ! » : contesté par une partie concernée.
    [tinted] Teinté, avec une barre : diffère du texte d’origine. « – » : absent de ce texte.
    [not-known] « ? » : absent de ce que l’on en connaît.
    [struck-out] { common-struck-out }
    [latest-positions] La dernière position de chaque acteur sur chaque thème ; vide là où aucune n’est connue.
   *[no-party] { accounts-of-no-party }
}
share-stamp = Extrait de « { $title } ». Filtres : { $filters }. Dossier : { $dossier }. Fait le { $day } à partir de { $link }
share-without-hash = sans empreinte
share-asked-and = { $first } ; { $second }
share-asked-nothing = aucun
share-asked-plans = plans : { $names }
share-asked-certain = { $dates }, seulement ce qui y tombe avec certitude
share-asked-words = mots « { $words } »
share-asked-lanes = couloirs : { $group }
share-asked-sorted = { $order ->
    [last] ordre : { $column }, les derniers d’abord
   *[first] ordre : { $column }
}
share-asked-changes = changements : { $changes }
share-asked-rows = lignes : { $order }
share-asked-matches = { $count ->
    [one] avec { $count } correspondance fixée par le lecteur
   *[other] avec { $count } correspondances fixées par le lecteur
}
share-asked-drawn = dessiné : { $dates }
share-asked-first = seuls les { $some } premiers événements sur { $all } sont ici

share-to-event = vers cet événement
share-to-statement = vers cette déclaration
share-to-provision = vers cette disposition
share-to-position = vers cette position
share-cite = Citer
share-cite-event = cet événement
share-cite-statement = cette déclaration
share-cite-provision = cette disposition
share-cite-position = cette position
share-copy-text = Copier le texte
share-copy-bibtex = Copier en BibTeX
share-copy-csl = Copier en CSL-JSON
share-save-bibtex = Enregistrer en BibTeX
share-save-csl = Enregistrer en CSL-JSON
share-of-citation = de la référence

share-kept = Conservés dans ce navigateur
share-kept-is-here = L’un de vos dossiers ou tableaux peut être conservé ici, sur cet appareil, sans être envoyé nulle part.
share-kept-for-good = Ce navigateur s’est engagé à les conserver jusqu’à ce que vous les supprimiez.
share-kept-loosely = Ce navigateur peut supprimer ce qui est conservé s’il manque de place ou après une longue absence de votre part : enregistrez dans un fichier ce qui compte.
share-kept-failed = L’opération a échoué : { $reason }.
share-keep = Conserver ce fichier
share-kept-name = Nom
share-kept-size-and-day = { $kilobytes } ko, { $day }
share-kept-open = Ouvrir
share-kept-save = Enregistrer
share-kept-delete = Supprimer
share-kept-ask-delete = Supprimer « { $file } » de ce navigateur ?

## About

about-counts = { $events ->
    [one] { $events } événement
    [many] { $events } d’événements
   *[other] { $events } événements
}, { $statements ->
    [one] { $statements } déclaration
    [many] { $statements } de déclarations
   *[other] { $statements } déclarations
}, { $plans ->
    [one] { $plans } plan
    [many] { $plans } de plans
   *[other] { $plans } plans
} comptant { $provisions ->
    [one] { $provisions } disposition
    [many] { $provisions } de dispositions
   *[other] { $provisions } dispositions
}, { $positions ->
    [one] { $positions } position
    [many] { $positions } de positions
   *[other] { $positions } positions
}, { $actors ->
    [one] { $actors } acteur
    [many] { $actors } d’acteurs
   *[other] { $actors } acteurs
}, { $sources ->
    [one] { $sources } source
    [many] { $sources } de sources
   *[other] { $sources } sources
}.
about-file-beside = Fichier : { $file }, à côté de cette page.
about-file-in-link = Le dossier était contenu dans le lien qui a ouvert cette page : aucun serveur ne l’a jamais vu.
about-own-file = Fichier : { $file }, ouvert par vous. Il reste dans cet onglet : rien n’a été envoyé nulle part, et les liens que vous copiez montrent aux autres le dossier fourni avec la page.
about-not-translated = Ce qui n’est pas traduit reste dans la langue du dossier ({ $language }).
about-another-dossier = Un autre dossier
about-open-your-own = Ouvrez l’un de vos fichiers, ou déposez-le sur la page. Il est lu ici, dans votre navigateur, et ne va nulle part ailleurs.
about-open-shipped = Ouvrir le dossier fourni
about-how-to-read = Comment le lire
about-known-gaps = Lacunes connues
# A heading above what others made that is in the page.
about-made-with = Fait à l’aide de
about-word-meanings = Les mots de sens voisin sont connus, en anglais, grâce à all-MiniLM-L6-v2 (Apache License 2.0) et à WordNet (université de Princeton), et en allemand, français, espagnol, russe et ukrainien, grâce à multilingual-e5-small (licence MIT).
# A link to a file, after that.
about-their-licences = Leurs licences

about-problems = Problèmes dans ce fichier : { $count }
about-set-aside = { $count ->
    [0] Toutes les fiches ont pu être ouvertes.
    [one] { $count } fiche a été écartée ; tout le reste est ouvert.
    [many] { $count } de fiches ont été écartées ; tout le reste est ouvert.
   *[other] { $count } fiches ont été écartées ; tout le reste est ouvert.
}
about-error = Erreur
about-warning = Avertissement
about-problem-of-record = { $record } :
about-problem-hint = — { $hint }
about-whole-file = tout le fichier

about-sources-disagree = Là où les sources divergent

## Import

import-reading-a-table = Lecture d’un tableau
import-opening = Ouverture de { $file }…
import-reading = Lecture de { $file } : { $count ->
    [one] { $count } ligne
    [many] { $count } de lignes
   *[other] { $count } lignes
}, { $read } Mio jusqu’ici
import-reading-of = Lecture de { $file } : { $count ->
    [one] { $count } ligne
    [many] { $count } de lignes
   *[other] { $count } lignes
}, { $read } sur { $all } Mio
import-cancel = Annuler

import-columns-mean = Ce que contiennent les colonnes de { $file }
import-seen = { $count ->
    [one] { $count } colonne
    [many] { $count } de colonnes
   *[other] { $count } colonnes
}, { $encoding }. Rien ne quitte cet onglet.
import-seen-format = { $format }, { $count ->
    [one] { $count } colonne
    [many] { $count } de colonnes
   *[other] { $count } colonnes
}, { $encoding }. Rien ne quitte cet onglet.
import-columns = Colonnes
import-column = Colonne
import-is = Contient
import-first-values = Ses premières valeurs
import-read-as = Lecture
import-fits = { $fit } sur { $all } conviennent
import-misfits = Ne conviennent pas : { $values }
import-date-read = { $value } désigne : { $date }
import-column-is = { $column } contient
import-ambiguous-date = 03/04/2025 désigne
import-day-first = le 3 avril 2025
import-month-first = le 4 mars 2025
import-pairs = 2011/12 désigne
import-pairs-month = décembre 2011
import-pairs-years = 2011 à 2012
import-say-date = Indiquez quelle colonne contient la date.
import-say-order = Indiquez comment les dates sont écrites.
import-show-events = Afficher les événements

## Mots des listes, dates et nombres en toutes lettres ; langue

shell-language = Langue
app-language-not-there = Les textes en { $language } n’ont pas pu être chargés : { $reason }.

label-facet = { $facet ->
    [party] Partie
    [actor] Acteur
    [channel] Canal
    [kind] Type
    [topic] Thème
    [place] Lieu
    [stance] Attitude
    [confidence] Certitude
   *[source] Source
}
label-view = { $view ->
    [timeline] Chronologie
    [plans] Plans
    [accounts] Récits
    [positions] Positions
    [table] Tableau
   *[overview] Aperçu
}
label-kind = { $kind ->
    [talks] Pourparlers
    [summit] Sommet
    [call] Entretien téléphonique
    [visit] Visite
    [statement] Déclaration
    [proposal] Proposition
    [document] Document
    [decision] Décision
    [leak] Fuite
    [sanction] Sanctions
    [military] Action militaire
   *[other] Autre
}
label-confidence = { $confidence ->
    [confirmed] Confirmé
    [reported] Rapporté
   *[disputed] Contesté
}
label-translated-by = { $by ->
    [original] Mot pour mot
    [official] Traduction officielle
    [editor] Traduit par la rédaction
   *[machine] Traduit par un programme
}
label-stance = { $stance ->
    [supports] Pour
    [conditional] Sous condition
    [neutral] Neutre
    [opposes] Contre
   *[claims] Affirme
}
label-comparator = { $comparator ->
    [at-most] au plus
    [at-least] au moins
   *[about] environ
}
label-term = { $comparator ->
    [at-most] au plus { $value }
    [at-least] au moins { $value }
    [about] environ { $value }
   *[equal] { $value }
}
label-number-and-unit = { $number } { $unit }
label-percent = { $number } %
label-unit-compared = { $unit }, { label-comparator }
label-compared-if = { label-comparator }, { $condition }
label-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
label-points-known = { $count ->
    [one] { $count } point connu
   *[other] { $count } points connus
}
label-points-known-of = { $count ->
    [one] { $count } point connu sur { $all }
   *[other] { $count } points connus sur { $all }
}
label-date-decade = années { $year }
label-date-some-year = l’une des années { $years }
label-date-season = { $season ->
    [1] printemps { $year }
    [2] été { $year }
    [3] automne { $year }
   *[4] hiver { $year }
}
label-date-some-day = un jour en { $date }
label-date-some-month = un mois de { $date }
label-date-from = depuis : { $date }, sans fin fixée
label-date-from-to-unknown = depuis : { $date }, fin inconnue
label-date-up-to = jusqu’à : { $date }
label-date-from-unknown-up-to = jusqu’à : { $date }, début inconnu
label-date-between = { $from } – { $to }
label-date-between-days = entre le { $from } et le { $to }
label-date-by-clock = { $moment } (UTC{ $offset })

plans-change = { $change ->
    [kept] Conservée
    [reworded] Reformulée
    [modified] Modifiée
    [added] Ajoutée
    [removed] Supprimée
    [split] Scindée
    [merged] Fusionnée
    [moved] Déplacée
    [perhaps] Peut-être
   *[unknown] Inconnue
}
plans-change-within = { $change ->
    [kept] conservée
    [reworded] reformulée
    [modified] modifiée
    [added] ajoutée
    [removed] supprimée
    [split] scindée
    [merged] fusionnée
   *[unknown] inconnue
}
plans-changes-counted = { $change ->
    [kept] conservées
    [reworded] reformulées
    [modified] modifiées
    [added] ajoutées
    [removed] supprimées
    [split] scindées
    [merged] fusionnées
   *[unknown] inconnues
} : { $count }
plans-verification = { $verification ->
    [read] Lu
    [corroborated] Recoupé
   *[recalled] De mémoire
}
plans-reading = { $reading ->
    [glance] En un coup d’œil
   *[points] Point par point
}
plans-stance-within = { $stance ->
    [supports] pour
    [conditional] sous condition
    [neutral] neutre
    [opposes] contre
   *[claims] affirme
}
accounts-listed = { $listed ->
    [statements] Toutes les déclarations
   *[points] Où les récits divergent
}
accounts-feed = { $by ->
    [speaker] Par auteur
   *[day] Par jour
}
positions-shown = { $form ->
    [words] En mots
   *[matrix] Matrice
}
table-listed = { $listed ->
    [statements] Déclarations
   *[events] Événements
}
table-sorted = { $key ->
    [date] Date
    [title] Événement
    [kind] Type
    [channel] Canal
   *[confidence] Certitude
}
details-relation = { $relation ->
    [responds-to] Répond à
    [follows] Fait suite à
    [part-of] Fait partie de
    [leads-to] Conduit à
   *[contradicts] Contredit
}
details-relation-inverse = { $relation ->
    [responds-to] Reçoit la réponse de
    [follows] Suivi de
    [part-of] Comprend
    [leads-to] Résulte de
   *[contradicts] Contredit par
}
timeline-lane-of = { $group ->
    [party] Partie
    [kind] Type
    [topic] Thème
    [place] Lieu
   *[channel] Canal
}
import-role = { $role ->
    [date] date
    [end] fin
    [year] année
    [month] mois
    [day] jour
    [title] titre
    [description] description
    [kind] type
    [channel] canal
    [actors] acteurs
    [topics] thèmes
    [place] lieu
    [latitude] latitude
    [longitude] longitude
    [source] source
    [url] adresse web
    [confidence] certitude
    [time] heure
    [end-time] heure de fin
    [end-year] année de fin
    [end-month] mois de fin
    [end-day] jour de fin
    [all-day] toute la journée
   *[unused] inutilisée
}
import-told-title = Son titre est « { $title } ».
import-told-numbers = { $numbers ->
    [excel-1900] Les nombres des colonnes de dates sont lus comme numéros de série d’Excel (1900).
    [excel-1904] Les nombres des colonnes de dates sont lus comme numéros de série d’Excel (1904).
    [unix-seconds] Les nombres des colonnes de dates sont lus comme temps Unix en secondes.
   *[unix-milliseconds] Les nombres des colonnes de dates sont lus comme temps Unix en millisecondes.
}
import-told-day-first = Dans les dates avec des points, le jour vient en premier.
import-told-order-open = Le jour et le mois ne peuvent être distingués, par exemple : { $rows }.
import-told-order = L’ordre du jour et du mois ressort de : { $rows }.
import-told-pairs-open = Un mois ou deux années, par exemple : { $rows }.
import-told-row = { $value } (ligne { $row })
import-told-empty = Considéré comme vide : { $values }

common-row = { $first }, { $next }

## Edit: writing a dossier

shell-edit = Modifier…
shell-new-dossier = Nouveau dossier…
edit-title = Modification
edit-title-of = Modification : { $title }
edit-untitled = Dossier sans titre
edit-file-name = dossier.json
edit-not-opened = Impossible d’ouvrir le dossier pour le modifier : { $reason }

edit-is-a-copy = Vous modifiez une copie dans ce navigateur ; rien n’est envoyé nulle part.
edit-nothing-unsaved = Tout y est enregistré.
edit-being-kept = Elle est en cours de conservation dans ce navigateur.
edit-kept-not-saved = Elle est conservée dans ce navigateur, mais pas encore enregistrée dans un fichier.
edit-not-kept = Elle n’a pas pu être conservée dans ce navigateur : { $reason }. Enregistrez-la dans un fichier.
edit-other-tab = Ce dossier est en cours de modification dans un autre onglet. Vous travaillez ici sur une copie distincte, conservée à côté de l’autre.
edit-unfinished = { $count ->
    [one] { $count } fiche est inachevée.
    [many] { $count } de fiches sont inachevées.
   *[other] { $count } fiches sont inachevées.
}
edit-save = Enregistrer dans un fichier
edit-saved-as = Enregistré sous le nom { $file }.
edit-not-saved = L’enregistrement a échoué : { $reason }
edit-metadata = À propos du dossier
edit-paste = Sources tirées d’un texte
edit-doubles = Doublons
edit-changes = Modifications
edit-sheet = Volet de modification
edit-back-to-records = Retour aux fiches
edit-back-to = Retour à « { $record } »
edit-choose = Choisissez une fiche à modifier, ou ajoutez-en une.
edit-record-gone = Cette fiche n’existe plus.

edit-undo = Annuler
edit-redo = Rétablir
edit-nothing-done = Rien n’a encore été modifié.
edit-undone = Annulé : { $step }
edit-redone = Rétabli : { $step }
edit-refused = Impossible : { $reason }.
edit-refused-no-place = il n’y a rien en { $place }
edit-refused-no-list = ce qui figure en { $place } n’est pas une liste
edit-refused-no-id = ce qui figure en { $place } n’a pas d’identifiant
edit-refused-id-taken = l’identifiant « { $id } » est pris : { $record }
edit-refused-referred = { $record } : y renvoient { $others }
edit-refused-referred-more = { $record } : y renvoient { $others } et { $more } de plus
edit-refused-not-alike = seules deux fiches d’une même liste, chacune avec un identifiant, peuvent être fusionnées
edit-remove-with-references = { $count ->
    [one] La supprimer avec la référence
    [many] La supprimer avec les { $count } de références
   *[other] La supprimer avec les { $count } références
}

edit-step-changed = Modification de « { $field } » dans « { $record } »
edit-step-item = Ajout à « { $field } » dans « { $record } »
edit-step-taken = Retrait de « { $field } » dans « { $record } »
edit-step-moved = Déplacement au sein de « { $field } » dans « { $record } »
edit-step-id = Nouvel identifiant pour « { $record } »
edit-step-added = Ajout à « { $list } »
edit-step-removed = Suppression de « { $record } »
edit-step-merged = Fusion de « { $other } » dans « { $record } »
edit-step-sources = { $count ->
    [one] Ajout de { $count } source
    [many] Ajout de { $count } de sources
   *[other] Ajout de { $count } sources
}
edit-step-back = Modification défaite ({ $change })

edit-save-into = Enregistrer dans { $file }
edit-save-other = Enregistrer sous…
edit-file-changed = Un autre programme a modifié { $file } depuis le dernier enregistrement ; rien n’a été écrit. Reprenez ses modifications par « Fusionner une copie… », ou enregistrez sous un autre nom.
edit-keep-again = Réessayer
edit-merge = Fusionner une copie…
edit-merge-title = Reprendre une autre copie
edit-merge-about = Quelqu’un d’autre a travaillé sur une copie de ce dossier ? Ce qu’un seul de vous a modifié est repris, fiche par fiche et champ par champ ; là où vous avez modifié la même chose différemment, c’est vous qui choisissez. Le tout est une seule étape, qui peut être annulée.
edit-merge-choose-file = Choisir l’autre copie
edit-merge-drop = ou déposez-la ici
edit-merge-chosen = Choisi : { $file }
edit-merge-base = Ce dont les deux copies sont issues
edit-merge-base-opened = Le dossier tel qu’il a été ouvert ici
edit-merge-base-file = Un autre fichier
edit-merge-base-unknown = Inconnu : rien n’est tenu pour supprimé
edit-merge-choose-base = Choisir ce fichier
edit-merge-not-read = { $file } ne peut pas être fusionné : { $reason }
edit-merge-conflicts = { $count ->
    [one] Les deux copies ont modifié { $count } endroit différemment : choisissez
    [many] Les deux copies ont modifié { $count } d’endroits différemment : choisissez
   *[other] Les deux copies ont modifié { $count } endroits différemment : choisissez
}
edit-merge-taken = { $count ->
    [one] { $count } modification vient de l’autre copie
    [many] { $count } de modifications viennent de l’autre copie
   *[other] { $count } modifications viennent de l’autre copie
}
edit-merge-kept = { $count ->
    [one] { $count } modification n’est que de vous et reste
    [many] { $count } de modifications ne sont que de vous et restent
   *[other] { $count } modifications ne sont que de vous et restent
}
edit-merge-yours = De vous :
edit-merge-theirs = L’autre copie :
edit-merge-before = Avant :
edit-merge-apply = Fusionner
edit-merge-left = { $count ->
    [one] Il reste { $count } endroit à choisir.
    [many] Il reste { $count } d’endroits à choisir.
   *[other] Il reste { $count } endroits à choisir.
}
edit-step-copy-merged = Fusion de la copie { $file }
edit-publish = Publier…
edit-publish-title = Un site qui montre ce dossier
edit-publish-about = Vous obtenez un ZIP avec tout : cette page, votre dossier, ce qui se lit avant que la page ne démarre, et l’image que montrent les liens. Décompressez-le, puis copiez son contenu dans un répertoire de n’importe quel serveur web qui livre des fichiers en https. Qui ouvre l’adresse de ce répertoire voit votre dossier ; il n’y a rien à y installer, et rien n’est envoyé d’ici.
edit-publish-unfinished = { $count ->
    [one] { $count } fiche est inachevée : les lecteurs du site ne la voient pas, mais elle est dans son fichier.
    [many] { $count } de fiches sont inachevées : les lecteurs du site ne les voient pas, mais elles sont dans son fichier.
   *[other] { $count } fiches sont inachevées : les lecteurs du site ne les voient pas, mais elles sont dans son fichier.
}
edit-publish-problems = { $count ->
    [one] { $count } problème est signalé aussi aux lecteurs
    [many] { $count } de problèmes sont signalés aussi aux lecteurs
   *[other] { $count } problèmes sont signalés aussi aux lecteurs
}
edit-publish-address = Adresse du répertoire, si vous la connaissez
edit-publish-address-hint = Avec elle, les liens vers le site montrent partout leur image, et les moteurs de recherche reçoivent la liste de ses pages.
edit-publish-address-wrong = Il faut l’adresse d’un répertoire, comme https://example.org/talks/.
edit-publish-make = Créer le site
edit-publish-make-anyway = Créer le site malgré tout
edit-publish-working = Réunion des fichiers de la page : { $done } sur { $all }…
edit-publish-sitemap = Les robots trouvent la liste de ses pages par une ligne du robots.txt à la racine du serveur : Sitemap: { $address }
edit-publish-no-list = Cette copie de la page n’a pas la liste de ses propres fichiers : on ne peut pas en faire un site. Ouvrez la page là où elle est publiée, puis ouvrez-y le dossier.
edit-publish-no-file = Le fichier { $file } de cette page n’est pas arrivé : { $reason }. Rien n’a été enregistré.
edit-publish-wrong-file = Le fichier { $file } n’est pas celui dont cette version de la page est faite : aucun site n’a été créé. Prenez la nouvelle version de la page si elle est proposée, ou rechargez la page ; si le problème persiste, signalez-le à la personne qui l’héberge.
edit-publish-failed = Le site n’a pas pu être créé : { $reason }

edit-records = Fiches
edit-kind-of-record = Type de fiche
edit-find-record = Chercher une fiche
edit-only-unfinished = Seulement les inachevées
edit-no-records = Aucune fiche ici.
edit-is-unfinished = inachevée
edit-no-name = Sans nom
edit-list-and-count = { $list } ({ $count })
edit-list-parties = Parties
edit-list-sources = Sources
edit-list-actors = Acteurs
edit-list-channels = Canaux
edit-list-topics = Thèmes
edit-list-terms = Noms de stipulations
edit-list-places = Lieux
edit-list-events = Événements
edit-list-statements = Déclarations
edit-list-plans = Plans
edit-list-positions = Positions
edit-list-disagreements = Divergences
edit-list-matches = Correspondances entre dispositions
edit-add-party = Ajouter une partie
edit-add-source = Ajouter une source
edit-add-actor = Ajouter un acteur
edit-add-channel = Ajouter un canal
edit-add-topic = Ajouter un thème
edit-add-term-name = Ajouter un nom de stipulation
edit-add-place = Ajouter un lieu
edit-add-event = Ajouter un événement
edit-add-statement = Ajouter une déclaration
edit-add-plan = Ajouter un plan
edit-add-position = Ajouter une position
edit-add-disagreement = Ajouter une divergence
edit-add-match = Ajouter une correspondance

edit-to-put-right = { $count ->
    [one] { $count } élément à corriger. D’ici là, la fiche reste à part.
    [many] { $count } d’éléments à corriger. D’ici là, la fiche reste à part.
   *[other] { $count } éléments à corriger. D’ici là, la fiche reste à part.
}
edit-remove = Supprimer cette fiche
edit-fault-and-hint = { $fault } ({ $hint })
edit-optional = facultatif
edit-not-chosen = Aucun choix
edit-date-choose = Choisir : { $date }
edit-date-is = Lu comme : { $date }
edit-take-away = Retirer : { $what }
edit-open-record = { $field } : ouvrir { $record }
edit-nth = { $field } { $number }
edit-add = Ajouter à « { $field } »
edit-up = Monter
edit-move-up = Monter : { $what }
edit-pick = { $field } : chercher ou créer
edit-pick-placeholder = Chercher ou créer
edit-make = Créer « { $name } »
edit-note-for = Ce qu’atteste { $source }
edit-note-placeholder = Ce qu’elle atteste

edit-paste-here = Depuis une adresse ou un logiciel bibliographique
edit-paste-label = Adresses ou DOI, un par ligne, ou bien BibTeX, RIS ou CSL-JSON
edit-paste-unknown = Ce n’est rien de tout cela : une adresse ou un DOI par ligne, BibTeX, RIS, CSL-JSON.
edit-paste-faulty = Cela ressemble à du { $format }, mais reste illisible : { $reason }
edit-paste-known = déjà présente
edit-paste-add = { $count ->
    [one] L’ajouter
    [many] Ajouter les { $count }
   *[other] Ajouter les { $count }
}

edit-points = Points tirés du texte du plan
edit-points-paste = Le texte du plan, tel qu’il est imprimé
edit-points-check = Ses points : chacun commence par une ligne portant # et son numéro. Corrigez les erreurs ; supprimer une telle ligne réunit deux points.
edit-points-find = Trouver ses points
edit-points-looking = Recherche de ses points…
edit-points-failed = Impossible de trouver ses points : { $reason }
edit-points-add = { $count ->
    [one] Ajouter { $count } disposition
    [many] Ajouter { $count } de dispositions
   *[other] Ajouter { $count } dispositions
}
edit-term-add = Ajouter comme stipulation : { $number }

edit-article = À partir d’un article…
edit-article-title = À partir d’un article
edit-article-about = Un programme trouve dans le texte des déclarations et des événements ; c’est vous qui décidez de ce qui entre dans le dossier. Le texte reste dans cet onglet.
edit-article-text = Le texte de l’article, ou son HTML
edit-article-day-hint = Si vous ne mettez rien, c’est le jour indiqué dans le texte qui est pris.
edit-article-read = Trouver des ébauches
edit-article-files = Choisir des fichiers…
edit-article-drop = On peut aussi déposer ici des fichiers texte et HTML, plusieurs à la fois.
edit-article-keep = Garder les textes dans ce navigateur jusqu’à la prochaine fois
edit-article-not-kept = Ce navigateur n’a pas la place de garder les textes ; ils ne restent que dans cet onglet.
edit-article-kept = Des textes ont été gardés de la dernière fois.
edit-article-kept-open = Les ouvrir
edit-article-kept-forget = Les supprimer
edit-article-reading = Lecture de { $text } : { $percent } %
edit-article-stopped = { $text } n’a pas été lu jusqu’au bout.
edit-article-again = Le relire
edit-article-undated = { $text } ne dit pas quand il a été publié. Quel jour était-ce ?
edit-article-day-wrong = Il faut un jour précis, comme le 21 déc. 2025.
edit-article-failed = Les textes n’ont pas pu être lus : { $reason }
edit-article-more = Un autre texte
edit-article-finish = Ranger les textes
edit-article-counted = Ébauches : { $all } ; connues : { $known }, décidées : { $decided }, à décider : { $open }.
edit-article-decide = C’est un programme qui les a trouvées ; c’est vous qui décidez.
edit-article-nothing = Aucune déclaration et aucun événement n’ont été trouvés.
edit-article-source = L’article comme source
edit-article-source-made = Dans le dossier, c’est : { $source }
edit-article-byline = Écrit par
edit-article-source-needed = Dites qui l’a publié et sous quel titre avant d’accepter une ébauche.
edit-article-shown = Texte affiché
edit-article-untitled = Texte { $number }
edit-article-only-new = Seulement ce qui est nouveau
edit-article-accept = Accepter
edit-article-edit = Modifier
edit-article-reject = Rejeter
edit-article-accepted = Acceptée
edit-article-rejected = Rejetée
edit-article-again-decide = Décider à nouveau
edit-article-record = Ouvrir la fiche
edit-article-known = Déjà dans le dossier : { $record }
edit-article-add-source = Ajouter la source
edit-article-cites = Elle cite cet article.
edit-article-perhaps = peut-être
edit-article-differs = Diffère de : { $other }
edit-article-note-differs = Noter que les récits divergent
edit-article-makes = Sera aussi créé : { $records }
edit-article-told-in = Raconté dans
edit-article-figures = Chiffres qui diffèrent
edit-article-why = Pourquoi : { $field }
edit-article-why-told = { $field } : { $reason } ; sûr à { $percent } %.
edit-article-reason = { $reason ->
    [named] nommé à côté du verbe
    [pronoun] un pronom, pris pour la dernière personne nommée
    [office] une fonction, prise pour la personne nommée avec elle
    [goes-on] une citation qui poursuit les mots précédents
    [unnamed] quelqu’un sans nom
    [according] nommé après « selon »
    [marks] entre guillemets
    [unclosed] des guillemets jamais fermés
    [cue] un mot qui l’indique
    [nothing] rien dans le texte ne dit le contraire
    [written] écrit ainsi
    [year] écrit sans année : la plus proche de la publication
    [weekday] un jour de la semaine, compté depuis la publication
    [from-publication] compté depuis le jour de publication
    [from-context] compté depuis le jour évoqué avant
    [speaker] le jour des paroles précédentes de la même personne
    [article] le jour dont parle l’article
   *[publication] le jour de publication
}
edit-article-words = D’après les mots « { $words } ».
edit-article-through = Par { $chain }
edit-article-drafts = Ébauches
edit-article-keys = Touches : a accepte, e modifie, r rejette, j et k avancent et reculent.
edit-article-back = Retour aux ébauches
edit-article-step = Acceptée : « { $record } »
edit-article-step-source = Source ajoutée à « { $record } »
edit-article-nth = Ébauche { $number } : { $title }
edit-article-unsorted = Pas encore classé
edit-article-unsorted-about = Événements dont personne n’a encore dit à quel canal ils appartiennent.
edit-article-speaks = orateur
edit-article-took-part = participant
edit-article-spoke = Prise de parole : { $name }
edit-article-accounts = { $one } et { $other } divergent
edit-changes-since = { $count ->
    [0] Rien n’a changé depuis l’ouverture
    [one] { $count } modification depuis l’ouverture
    [many] { $count } de modifications depuis l’ouverture
   *[other] { $count } modifications depuis l’ouverture
}
edit-change-place = { $record } : { $field }
edit-nothing = rien
edit-take-back = Défaire
edit-take-back-of = Défaire : { $change }

edit-grid = Grille
edit-grid-of = { $list } en lignes et colonnes
edit-grid-row = Ligne
edit-grid-select-row = Sélectionne la ligne
edit-grid-filter = Chercher dans les lignes
edit-grid-order = Ordre des lignes
edit-grid-order-of-file = Comme dans le fichier
edit-grid-descending = Les derniers d’abord
edit-grid-edit = Modifier la cellule
edit-grid-fill-down = Recopier vers le bas
edit-grid-remove-rows = Supprimer les lignes ({ $count })
edit-grid-form = Ouvrir le formulaire
edit-grid-selected = Sélection : { $rows } × { $columns }
edit-grid-cell = { $field }, ligne { $row }
edit-grid-keys = Les flèches vont d’une cellule à l’autre, avec Maj elles sélectionnent. Entrée ou la saisie modifie une cellule, Échap la laisse telle qu’elle était, Suppr la vide. Ctrl avec C, X et V copie, coupe et colle, avec D recopie vers le bas, avec Entrée remplit toute la sélection.
edit-grid-copied = Cellules copiées : { $count }.
edit-grid-rows-added = Lignes ajoutées : { $count }.
edit-grid-left = Cellules laissées telles quelles : { $count }. { $cells }
edit-grid-left-cell = { $cell } : { $why }
edit-grid-unknown = aucune fiche ne s’appelle « { $name } »
edit-grid-several = plusieurs fiches s’appellent « { $name } » ; écrivez l’identifiant de l’une d’elles
edit-grid-one-id = un identifiant ne désigne qu’une seule fiche
edit-grid-id-taken = l’identifiant « { $id } » est pris
edit-grid-wrong-id = « { $id } » n’est pas un identifiant : au plus 64 lettres de a à z, chiffres, « - », « _ » et « . »
edit-grid-many-ids = trop d’identifiants auxquels d’autres renvoient changeraient à la fois
edit-grid-rows-left-out = Lignes laissées de côté : { $count } ; au plus { $most } cellules changent à la fois.
edit-grid-columns-left-out = Colonnes non collées, parce que la grille s’arrête avant elles : { $count }.
edit-grid-too-long = Rien n’est collé : le texte dépasse { $size } Mo.
edit-grid-asks = Absents du dossier ({ $count }) : { $names }
edit-grid-make = Les créer ({ $count })
edit-grid-skip = Laisser ces cellules telles quelles
edit-grid-cancel = Ne rien changer
edit-step-cells-pasted = Cellules collées : { $count }
edit-step-cells-set = Cellules remplies : { $count }
edit-step-cells-filled = Cellules recopiées vers le bas : { $count }
edit-step-cells-cleared = Cellules vidées : { $count }
edit-step-rows-removed = Lignes supprimées : { $count }

edit-doubles-found = { $count ->
    [0] Aucune fiche ne semble en double
    [one] { $count } paire de fiches probablement identiques
    [many] { $count } de paires de fiches probablement identiques
   *[other] { $count } paires de fiches probablement identiques
}
edit-doubles-about = Les sources sont comparées par adresse et DOI ; les acteurs, lieux et thèmes, par nom. Ce que la fiche gardée ne dit pas est repris de l’autre, et ce qui renvoyait à l’autre renvoie à elle.
edit-keep = Garder { $record }
edit-same-address = même adresse
edit-same-doi = même DOI
edit-same-name = même nom, écrit autrement
edit-same-initials = initiales concordantes
edit-same-spelling = autre graphie

edit-field-id = Identifiant
edit-field-name = Nom
edit-field-short = Nom court
edit-field-title = Titre
edit-field-summary = Résumé
edit-field-language = Langue
edit-field-focus = Période affichée d’abord
edit-field-compiled = Établi le
edit-field-notes = Notes
edit-field-note = Note
edit-field-gaps = Lacunes connues
edit-field-colour = Couleur
edit-field-publisher = Publié par
edit-field-url = Adresse
edit-field-published = Publié le
edit-field-kind = Type
edit-field-party = Partie
edit-field-affiliation = Appartient à
edit-field-roles = Fonctions
edit-field-role = Rôle
edit-field-country = Pays
edit-field-sources = Sources
edit-field-description = Description
edit-field-pax = Catégorie PA-X
edit-field-cameo = Code CAMEO
edit-field-main-term = Stipulation représentative
edit-field-key = Clé
edit-field-lat = Latitude
edit-field-lon = Longitude
edit-field-date = Date
edit-field-channel = Canal
edit-field-place = Lieu
edit-field-participants = Participants
edit-field-actor = Acteur
edit-field-topics = Thèmes
edit-field-topic = Thème
edit-field-related = Événements liés
edit-field-event = Événement
edit-field-events = Événements
edit-field-relation = Relation
edit-field-plans = Plans
edit-field-plan = Plan
edit-field-other-plan = Autre plan
edit-field-from = Ses dispositions
edit-field-to = Dispositions de l’autre plan
edit-field-confidence = Certitude
edit-field-speaker = Auteur
edit-field-joint-with = Conjointement avec
edit-field-about = Au sujet de
edit-field-stance = Attitude
edit-field-quote = Citation
edit-field-original = Dans la langue d’origine
edit-field-reported-by = Rapporté par
edit-field-proposers = Présenté par
edit-field-status = Statut
edit-field-based-on = Fondé sur
edit-field-completeness = Exhaustivité
edit-field-points = Nombre de points
edit-field-count = Points au total
edit-field-known = Points connus
edit-field-provisions = Dispositions
edit-field-number = Numéro
edit-field-text = Texte
edit-field-terms = Stipulations
edit-field-comparator = Comparaison
edit-field-value = Valeur
edit-field-unit = Unité
edit-field-obliges = Oblige
edit-field-benefits = Profite à
edit-field-conditions = Conditions
edit-field-contested-by = Contestée par
edit-field-verification = Mode de lecture
edit-field-statements = Déclarations

edit-hint-date = Un jour, un mois, une année ou une période, comme vous l’écririez.
edit-hint-reported-by = Du média à la personne, un par ligne.
edit-hint-confidence = À quel point il est sûr que l’événement a eu lieu, ou que le propos a été tenu ; non que le propos soit vrai.
edit-hint-language = Son code, par exemple en, uk ou pt-BR.
edit-hint-country = Deux majuscules, selon ISO 3166-1 : CH.
edit-hint-quote = Les mots eux-mêmes, sans guillemets.
edit-hint-original = Si la citation est traduite : les mots dans la langue où ils ont été dits.
edit-hint-key = Ce que partagent les stipulations comparables de plusieurs plans, par exemple armed-forces-cap.
edit-means = Ce que chacun veut dire
edit-means-actor = { $kind ->
    [person] Un être humain.
    [state] Un pays en tant que tel.
    [organisation] Une organisation, internationale ou non.
    [alliance] Plusieurs États ou groupes qui agissent ensemble.
   *[government-body] Un ministère, un parlement, une armée : une partie d’un État.
}
edit-means-event = { $kind ->
    [talks] Un cycle de négociation entre délégations.
    [summit] Une rencontre de dirigeants.
    [call] Un entretien par téléphone ou par vidéo.
    [visit] Un déplacement chez une autre partie, sans pourparlers.
    [statement] Un propos tenu en public.
    [proposal] Des termes avancés par une partie.
    [document] Un texte remis, convenu ou publié.
    [decision] Une décision suivie d’effet.
    [leak] Ce qui a été révélé contre le gré des intéressés.
    [sanction] Une sanction imposée, allégée ou levée.
    [military] Un acte de guerre ou un mouvement de forces.
   *[other] Tout le reste.
}
edit-means-confidence = { $confidence ->
    [confirmed] Officiel, publié ouvertement, ou plusieurs médias concordent.
    [reported] Un seul média, ou des sources anonymes seulement.
   *[disputed] Une partie concernée le conteste.
}
edit-means-relation = { $relation ->
    [responds-to] Cet événement répond à l’autre.
    [follows] Il vient après l’autre dans le même fil.
    [part-of] Il fait partie de l’autre.
    [leads-to] Il a provoqué l’autre.
   *[contradicts] Les deux versions ne peuvent être vraies à la fois.
}
edit-means-stance = { $stance ->
    [supports] Pour.
    [conditional] Pour ou contre, sous une condition.
    [neutral] Ni pour ni contre.
    [opposes] Contre.
   *[claims] Affirme un fait, sans prendre parti.
}
edit-means-verification = { $verification ->
    [read] Lu dans le texte, ou dans un compte rendu direct de ce point.
    [corroborated] Lu en partie, ou dans un résumé.
   *[recalled] De connaissance générale ; reste à comparer au texte.
}
edit-means-completeness = { $completeness ->
    [complete] Chacun de ses points est consigné.
   *[partial] Une partie n’a pas été publiée, ou pas lue.
}
edit-actor-kind = { $kind ->
    [person] Personne
    [state] État
    [organisation] Organisation
    [alliance] Alliance
   *[government-body] Organe d’État
}
edit-completeness = { $completeness ->
    [complete] Complet
   *[partial] Partiel
}
edit-colour = { $colour ->
    [blue] Bleu
    [orange] Orange
    [green] Vert
    [purple] Violet
    [sky] Bleu ciel
    [vermilion] Vermillon
   *[grey] Gris
}
edit-exactly = exactement
import-sheet = Feuille
import-numbers-count = Les nombres des colonnes de dates comptent
import-excel-1900 = les jours depuis 1900, comme Excel
import-excel-1904 = les jours depuis 1904, comme l’ancien Excel pour Mac
import-unix-seconds = les secondes depuis 1970 (heure Unix)
import-unix-milliseconds = les millièmes de seconde depuis 1970
import-as-before = Comme vous l’aviez choisi pour un tableau avec ces en-têtes.
import-keep-for-headings = Garder ce choix dans ce navigateur pour les tableaux aux mêmes en-têtes
import-as-proposed = Proposer à nouveau

## Faults: what is wrong with a file, record by record and row by row

fault-row = { $defect ->
    [no-date] ligne écartée : elle n’a pas de date
    [unread-date] ligne écartée : cette date est illisible ; écrivez 2025-12-21
    [no-such-day] ligne écartée : ce jour n’existe pas
    [short-year] ligne écartée : l’année a deux chiffres, et on ne sait quel nombre c’est ; écrivez-la avec quatre
    [no-year] ligne écartée : la date n’a pas d’année
    [bare-number] ligne écartée : un nombre seul n’est pas une date tant qu’on ne dit pas ce qu’il compte ; une année lointaine s’écrit Y12000
    [no-zone] ligne écartée : ce fuseau horaire est inconnu ; écrivez 10:30+02:00
    [month-or-years] ligne écartée : cela peut être un mois ou deux années ; écrivez 2011-12 ou 2011/2012
    [ten-or-hundred] ligne écartée : cela peut être dix ans ou cent ; écrivez 180X ou 18XX
    [two-decades] ligne écartée : cela peut être deux décennies ; écrivez 192X ou 202X
    [negative-year] ligne écartée : les années avant l’an 1 se comptent de deux façons ; écrivez 44 BC, soit -0043 en EDTF
    [unknown-order] ligne écartée : le jour et le mois ne peuvent être distingués
    [other-order] ligne écartée : le jour et le mois ne sont pas dans l’ordre choisi
    [ends-before] ligne écartée : elle finit avant de commencer
    [range-in-range] ligne écartée : une période ne peut avoir en plus une fin à elle
    [open-quote] ligne écartée : un guillemet n’est pas fermé, ou des guillemets intérieurs ne sont pas doublés ; la lecture a repris à la ligne suivante
    [long-field] ligne écartée : un champ dépasse 1 Mio ; la lecture a repris à la ligne suivante
    [long-row] ligne écartée : elle dépasse 4 Mio ou 2 000 champs ; la lecture a repris à la ligne suivante
    [extra-fields] ligne écartée : elle a plus de champs qu’il n’y a de colonnes
    [missing-fields] ligne écartée : elle a moins de champs qu’il n’y a de colonnes, et la date ou le titre n’y sont pas
    [times-of-range] valeur coupée : seule l’heure d’un début est gardée ; une période de jours n’a pas d’heures
    [no-time] valeur écartée : ce n’est pas une heure
    [read-short-year] ligne gardée : les années à deux chiffres sont lues de 1950 à 2049
    [read-portion] ligne gardée : début, milieu et fin sont lus comme un tiers chacun, aux limites approximatives
    [read-bound] ligne gardée : avant et après sont lus comme des périodes dont une extrémité est inconnue
    [read-century] ligne gardée : un siècle est lu comme les années qui commencent par les deux mêmes chiffres
    [read-fiscal-year] ligne gardée : une année budgétaire est lue comme environ l’année qu’elle nomme
    [read-weekday] ligne gardée : le jour de la semaine ne concorde pas, et la date est marquée comme incertaine
    [few-fields] ligne gardée : elle a moins de champs qu’il n’y a de colonnes
    [stray-quote] ligne gardée : des guillemets dans des guillemets ne sont pas doublés
    [no-letter] ligne gardée : des octets qui ne sont aucune lettre ont été remplacés par �
    [no-address] valeur écartée : ce n’est pas une adresse http ou https
    [more-addresses] valeur coupée : seule la première adresse est prise
    [no-coordinates] valeur écartée : ce ne sont pas des degrés nord (de −90 à 90) et est (de −180 à 180)
    [no-confidence] valeur écartée : ce n’est aucun des mots confirmed, reported, disputed
    [long-title] valeur coupée : un titre a au plus 500 octets ; il figure en entier dans la description
   *[many-names] valeur coupée : seuls les 200 premiers noms sont pris
}
fault-record-id = { $kind ->
    [party] partie « { $id } »
    [source] source « { $id } »
    [actor] acteur « { $id } »
    [channel] canal « { $id } »
    [topic] thème « { $id } »
    [name-of-a-term] nom de stipulation « { $id } »
    [place] lieu « { $id } »
    [plan] plan « { $id } »
    [event] événement « { $id } »
    [statement] déclaration « { $id } »
    [position] position « { $id } »
    [disagreement] divergence « { $id } »
   *[match] correspondance « { $id } »
}
fault-record-nth = { $kind ->
    [party] partie { $nth }
    [source] source { $nth }
    [actor] acteur { $nth }
    [channel] canal { $nth }
    [topic] thème { $nth }
    [name-of-a-term] nom de stipulation { $nth }
    [place] lieu { $nth }
    [plan] plan { $nth }
    [event] événement { $nth }
    [statement] déclaration { $nth }
    [position] position { $nth }
    [disagreement] divergence { $nth }
   *[match] correspondance { $nth }
}
fault-record-metadata = données du dossier
fault-record-provision = disposition « { $number } » du plan « { $plan } »
fault-record-nth-provision = la disposition nº { $nth } du plan « { $plan } »
fault-record-key = clé « { $key } »
fault-record-several = { $count ->
    [one] { $count } fiche
    [many] { $count } de fiches
   *[other] { $count } fiches
}
fault-record-other-provision = une autre disposition du plan « { $plan } »
fault-record-other-term-name = un autre nom de stipulation
fault-lone-surrogate = un texte contient la moitié d’un caractère (demi-codet isolé), montrée comme �, ligne { $line }, colonne { $column }
fault-no-metadata = le champ « metadata » manque : il donne le titre
fault-wrong = il faut ici { $wanted ->
    [text] un texte
    [number] un nombre
    [list] une liste
    [object] un objet
    [number-or-text] un nombre ou un texte
    [source-or-object] l’identifiant d’une source ou un objet
   *[translations] un objet dont la clé de chaque traduction est une langue
}, et c’est { $sort ->
    [null] null
    [bool] true ou false
    [number] un nombre
    [text] un texte
    [list] une liste
   *[object] un objet
}
fault-twice = le champ « { $field } » figure deux fois
fault-member-twice = le champ « { $field } » figure deux fois ; le premier a été lu
fault-unknown = le champ « { $field } » ne fait pas partie du format et a été écarté
fault-missing = le champ « { $field } » manque
fault-empty = ce texte est vide
fault-empty-left-out = ce texte est vide et a été écarté
fault-out-of-range = { $number } est hors limites : de { $min } à { $max }
fault-not-whole = { $number } n’est pas un nombre entier
fault-no-date = { $why ->
    [empty] il faut ici une date, comme 2025-12-21
    [too-long] c’est trop long pour une date
    [slashes] « { $text } » a plus d’une barre « / » ; une période s’écrit début/fin
    [ends-before] « { $text } » finit avant de commencer
    [no-ends] « { $text } » n’a de date à aucune de ses extrémités
    [commas] « { $text } » : les dates d’un ensemble sont séparées par une seule virgule
    [time-in-interval] « { $text } » a une heure ; une période va d’un jour à un autre
    [mark] « { $text } » : « { $part } » se place devant ou derrière une partie de la date
    [marked-time] « { $text } » : une heure ne prend aucune des marques « ? », « ~ » et « % »
    [no-hyphens] « { $text } » n’est pas une date ; vouliez-vous dire { $part } ?
    [small-x] « { $text } » n’est pas une date ; les chiffres inconnus s’écrivent par un X majuscule
    [signed-zero] « { $text } » : l’année 0000 n’a pas de signe
    [day-of-season] « { $text } » : une saison n’a pas de jours
    [no-such-digits] « { $text } » : aucun jour n’a ces chiffres
    [digits-that-count] « { $text } » : S est suivi du nombre de ses { $limit } chiffres qui comptent
    [zero-after-y] « { $text } » : après Y, une année ne commence pas par 0
    [ten-digits] « { $text } » : les années de plus de dix chiffres ne sont pas reconnues
    [four-digits] « { $text } » : les années de quatre chiffres au plus s’écrivent sans Y
    [month] « { $text } » : il n’y a pas de mois { $part } ; les mois vont de 01 à 12
    [month-or-season] « { $text } » : il n’y a pas de mois { $part } ; les mois vont de 01 à 12, les saisons de 21 à 41
    [day] « { $text } » : il n’y a pas de jour { $part } ; ce mois a les jours 01 à { $limit }
    [time-after-date] « { $text } » : une heure suit une date entière
    [time-form] « { $text } » : une heure s’écrit 23:20:30
    [no-such-time] « { $text } » : cette heure n’existe pas
    [zone] « { $text } » : un fuseau horaire s’écrit Z, +04 ou +04:30
   *[form] « { $text } » n’est pas une date ; écrivez 2025-12-21, 2025-12 ou 2025, ou une autre forme d’EDTF
}
fault-none-of = « { $text } » n’est aucun des mots admis : { $words }
fault-no-id = « { $text } » n’est pas un identifiant : au plus 64 lettres de a à z, chiffres, « - », « _ » et « . »
fault-id-twice = l’identifiant « { $id } » figure déjà en { $place }
fault-no-record = { $kind ->
    [party] il n’y a pas de partie « { $id } »
    [source] il n’y a pas de source « { $id } »
    [actor] il n’y a pas d’acteur « { $id } »
    [channel] il n’y a pas de canal « { $id } »
    [topic] il n’y a pas de thème « { $id } »
    [name-of-a-term] il n’y a pas de nom de stipulation « { $id } »
    [place] il n’y a pas de lieu « { $id } »
    [plan] il n’y a pas de plan « { $id } »
    [event] il n’y a pas d’événement « { $id } »
    [statement] il n’y a pas de déclaration « { $id } »
    [position] il n’y a pas de position « { $id } »
    [disagreement] il n’y a pas de divergence « { $id } »
   *[match] il n’y a pas de correspondance « { $id } »
}
fault-no-actor-or-plan = il n’y a ni acteur ni plan « { $id } »
fault-set-aside = { $kind ->
    [party] partie « { $id } » : fiche écartée
    [source] source « { $id } » : fiche écartée
    [actor] acteur « { $id } » : fiche écartée
    [channel] canal « { $id } » : fiche écartée
    [topic] thème « { $id } » : fiche écartée
    [name-of-a-term] nom de stipulation « { $id } » : fiche écartée
    [place] lieu « { $id } » : fiche écartée
    [plan] plan « { $id } » : fiche écartée
    [event] événement « { $id } » : fiche écartée
    [statement] déclaration « { $id } » : fiche écartée
    [position] position « { $id } » : fiche écartée
    [disagreement] divergence « { $id } » : fiche écartée
   *[match] correspondance « { $id } » : fiche écartée
}
fault-closes = { $circle ->
    [affiliation] son appartenance à « { $to } » ferme un cercle
    [based-on] être fondé sur « { $to } » ferme un cercle
   *[part-of] faire partie de « { $to } » ferme un cercle
}
fault-closes-itself = { $circle ->
    [affiliation] l’acteur est rattaché à lui-même : le cercle est fermé
    [based-on] le plan est fondé sur lui-même : le cercle est fermé
   *[part-of] l’événement fait partie de lui-même : le cercle est fermé
}
fault-no-country = « { $text } » n’est pas un code de pays : deux majuscules, selon ISO 3166-1
fault-no-language = « { $text } » n’est pas une langue : il faut une balise BCP 47, comme uk ou zh-Hant
fault-translated-twice = il y a déjà une traduction en « { $language } »
fault-other-length = textes traduits : { $found }, et il y en a { $wanted } : chacun a sa traduction
fault-nothing-translated = rien de la fiche n’est traduit ici
fault-no-source = aucune source n’est citée
fault-no-address = une adresse commence par https:// ou http:// et un hôte, sans espaces, et sans barre oblique inverse ni @ dans l’hôte
fault-no-chain = rien ne dit par qui c’est connu
fault-chain-ends-with-publisher = la chaîne va du média à la personne, et « { $name } », à la fin, a publié une source
fault-chain-is-speaker = « { $name } » est l’auteur lui-même : rien ne dit par qui c’est connu
fault-chain-has-speaker = la chaîne va du média à la personne, et l’auteur, « { $name } », n’est pas à la fin
fault-related-to-itself = un événement n’est pas lié à lui-même
fault-no-provision = le plan « { $plan } » n’a pas de disposition « { $number } »
fault-provision-set-aside = la disposition « { $number } » du plan « { $plan } » a été écartée
fault-number-twice = ce numéro figure déjà en { $place }
fault-more-known = points connus : { $known }, alors qu’il en compterait { $count }
fault-nothing-matched = une correspondance sans disposition
fault-key-named = la clé « { $key } » a déjà un nom en { $place }
fault-key-unused = aucune stipulation n’a la clé « { $key } »
fault-hint-did-you-mean = vouliez-vous dire « { $word } » ?
fault-hint-in-quotes = écrivez-le entre guillemets : { $text }
fault-hint-turn-round = inversez-la
fault-hint-begin-with-outlet = commencez par le média qui le rapporte
fault-hint-name-provisions = nommez des dispositions d’un plan au moins
fault-record-whole = le dossier

## Refusals: why a file, a part of a link or something of the browser could not be had

refusal-no-table = { $why ->
    [empty] il est vide
    [zip] c’est une archive zip ; décompressez-la et ouvrez le tableau qu’elle contient
    [old-workbook] c’est un ancien classeur Excel (.xls), ou un classeur protégé par mot de passe ; enregistrez-le en .xlsx sans mot de passe, ou la feuille en CSV
    [packed-twice] il est compressé deux fois ; décompressez-le une fois
    [pdf] c’est un PDF, pas un tableau
    [database] c’est une base de données ; exportez-en une table en CSV
    [parquet] c’est un fichier Parquet ; exportez-le en CSV
    [json] c’est du JSON, pas un tableau
    [markup] c’est une page web ou du XML, pas un tableau
    [no-text] ce n’est pas du texte : un tableau est un fichier texte avec des colonnes, comme CSV
    [no-columns] il n’a pas de colonnes : celles d’un tableau sont séparées par une virgule, un point-virgule, une tabulation ou |
    [endless-row] sa première ligne ne finit pas dans les 256 premiers Kio
    [no-rows] il a des en-têtes, mais aucune ligne en dessous
    [many-columns] il a plus de 1 000 colonnes ; gardez celles qui parlent d’événements et retirez les autres
    [no-date] aucune colonne n’est choisie comme date ; choisissez-en une, ou une pour l’année
    [open-order] ses dates ressemblent à 03/04/2025, et aucune valeur ne distingue le jour du mois ; choisissez lequel vient d’abord
    [no-objects] c’est du JSON sans liste d’objets
    [no-table-in-page] c’est une page web sans tableau
    [no-events-in-calendar] c’est un calendrier sans événements
    [no-events-in-timeline] c’est une chronologie sans événements
    [binary-workbook] c’est un classeur Excel binaire (.xlsb) ; enregistrez-le en .xlsx, ou la feuille en CSV
    [no-workbook] c’est une archive zip et non un classeur ; décompressez-la et ouvrez le tableau qu’elle contient
    [large-workbook] le classeur décompressé est trop volumineux (une feuille peut avoir 512 Mio, ses textes 64 Mio) ; enregistrez la feuille en CSV
    [large-sheet] les cellules de la feuille dépassent 512 Mio ; divisez-la par période, ou enregistrez-la en CSV
    [long-sheet] la feuille a plus de 1 048 576 lignes ; divisez-la par période
   *[empty-workbook] c’est un classeur dont toutes les feuilles sont vides
}
refusal-too-large = il fait { $size } Mio, et les dossiers sont lus jusqu’à { $most } Mio ; divisez-le par période
refusal-no-sheet = le classeur n’a pas de feuille « { $sheet } », seulement : { $sheets }
refusal-empty-sheet = la feuille « { $sheet } » est vide
refusal-damaged-workbook = c’est un classeur Excel ou OpenDocument, ou une autre archive zip, endommagé ou protégé par mot de passe ({ $why }) ; ouvrez-le dans un tableur et enregistrez-le à nouveau, ou enregistrez la feuille en CSV
refusal-too-much-text = il contient plus de { $most } Mio de texte, plus qu’un onglet ne peut en tenir ; divisez-le par période
refusal-no-workbooks = la partie de la page qui lit les classeurs n’est pas arrivée ou a échoué ({ $why }) ; réessayez, ou enregistrez la feuille en CSV
refusal-reading-stopped = la lecture s’est arrêtée : { $why } ; s’il est compressé, il est peut-être endommagé
refusal-not-utf8 = ce n’est pas du texte en UTF-8 (l’octet { $at } n’appartient à aucun caractère) ; enregistrez-le en UTF-8
refusal-not-json = ce n’est pas du JSON : ligne { $line }, colonne { $column } ({ $why })
refusal-no-object = c’est du JSON, mais pas un dossier : il faut un objet, et c’est { $sort ->
    [null] null
    [bool] true ou false
    [number] un nombre
    [text] un texte
   *[list] une liste
}
refusal-no-version = c’est du JSON, mais pas un dossier : il n’a pas { $mark }
refusal-other-version = la version de son format est { $found }, et seul { $mark } peut être lu
refusal-not-fetched = il n’a pas pu être récupéré ({ $why })
refusal-no-file = il n’y a aucun fichier de ce nom à côté de cette page
refusal-answered = le serveur a répondu { $status }
refusal-nothing-sent = le serveur n’a rien envoyé
refusal-no-reason = le navigateur n’a donné aucune raison
refusal-no-room = ce navigateur n’a plus de place ; ce qui était conservé l’est toujours
refusal-keeps-nothing = ce navigateur ne conserve rien pour les pages ici
refusal-no-clipboard = ce navigateur ne donne pas ici aux pages l’accès au presse-papiers
refusal-no-writing = ce navigateur n’écrit pas dans des fichiers
refusal-damaged = les données sont endommagées ({ $why })
refusal-unpacks-to-much = décompressé, cela dépasse { $most } octets
refusal-no-drawing = ce navigateur ne dessine pas d’images
refusal-large-picture = l’image est trop grande pour ce navigateur ; enregistrez-la en SVG
refusal-small-letters = ses lettres seraient trop petites pour être lues ; enregistrez en SVG, ou affichez moins à l’aide des filtres
refusal-other-page-version = il vient d’une autre version de cette page
refusal-worker = une partie de la page qui travaille en arrière-plan a échoué ({ $why })
refusal-packed = { $fault ->
    [character] le dossier de ce lien est endommagé : il contient un caractère impossible
    [end] le dossier de ce lien est endommagé : la fin manque
    [too-long] le dossier de ce lien est trop long pour un lien : demandez-le en fichier
   *[empty] le lien ne contient aucun dossier
}
refusal-link-newer = ce lien vient d’une version plus récente de cette page : rechargez la page et prenez la nouvelle version si elle est proposée. Si ce message persiste, la page est ici une copie plus ancienne ; ce qu’elle comprend du lien est affiché
refusal-link-no-version = doit être la version d’un lien, comme v=1
refusal-link-unknown = aucun réglage de ce nom
refusal-link-no-value = « { $key } » n’a pas de valeur
refusal-link-no-pair = « { $key } » demande deux noms séparés par une virgule
refusal-link-none-of = doit être l’un de ces mots : { $words }
refusal-link-no-switch = doit être 1 ou 0
refusal-link-no-hash = doit être le SHA-256 d’un dossier, au moins { $digits } de ses chiffres
refusal-link-no-rows = doit être « topic », ou « plan » avec l’identifiant d’un plan
refusal-link-no-match = doit donner deux plans, les numéros dans l’un et ceux dans l’autre : a,b;6;4,5
refusal-link-many-matches = correspondances de dispositions dans un lien : { $most } au plus
refusal-link-many-plans = plans comparés à la fois : { $most } au plus
refusal-link-long-search = seuls les { $most } premiers caractères sont cherchés
refusal-link-no-file = un dossier est un fichier à côté de cette page, comme dossier=other.json
refusal-link-no-date = ce n’est pas une date ; écrivez 2025-12-21, 2025-12 ou 2025
refusal-link-no-single-date = il faut une seule date, comme 2025-12-21
refusal-link-ends-before = la période finit avant de commencer
refusal-link-holds-dossier = le lien contient lui-même un dossier
refusal-link-not-there = { $what ->
    [party] ce dossier n’a pas cette partie
    [actor] ce dossier n’a pas cet acteur
    [channel] ce dossier n’a pas ce canal
    [topic] ce dossier n’a pas ce thème
    [place] ce dossier n’a pas ce lieu
    [source] ce dossier n’a pas cette source
    [event] ce dossier n’a pas cet événement
    [statement] ce dossier n’a pas cette déclaration
    [plan] ce dossier n’a pas ce plan
    [provision] ce dossier n’a pas cette disposition
    [provisions] ce dossier n’a pas ces dispositions
    [position] ce dossier n’a pas cette position
    [point] ce dossier n’a pas ce point sur lequel les récits divergent
   *[value] ce dossier n’a pas cette valeur
}
