### What the interface says, in Ukrainian. What messages and arguments mean is told in `en.ftl`.

## Common: what several views say

common-close = Закрити

common-find-drawn = Браузер шукає лише серед виведеного: рядків усього { $count }, виведено ті, що поруч із видимими.
common-find-search = Пошук на самій сторінці охоплює всі рядки.
common-search-all-rows = Шукати в усіх рядках
common-draw-all-rows = Вивести всі рядки ({ $count })

common-read-there = Читати в джерелі
common-no-address = без адреси
common-source-set-aside = { $source } (запис відкладено)
common-source-language = , мова: { $language }
common-source-stands-for = — підтверджує: { $what }
common-source-undated = Коли опубліковано, невідомо: дата в досьє — це дата події.

common-printed-first = Надруковано перші { $printed } із { $count }.
common-show-first = Показати перші { $count }
common-show-all = Показати всі { $count }
common-show-more = Показати ще { $next }; не показано { $left }
common-more-not-shown = Ще { $left } не показано: звузьте фільтри, щоб їх побачити.

# $speaker (Element) who spoke, and who joined in before.
# $other (Element) who joined in as well.
common-speaker-with = { $speaker } та { $other }
# $what (Element) the actors and plans that a statement is about.
common-about = стосується: { $what }
common-reported-through = Передано через:
# $event (Element) a link to the event at which a statement was made.
common-said-at = Подія: { $event }

common-open-file = Відкрити досьє або таблицю…
common-pasted-table = Вставлена таблиця

common-date-about = { $unit ->
    [day] близько { $date }
   *[other] приблизно { $date }
}
common-date-uncertain = { $date } (імовірно)
common-date-about-uncertain = { common-date-about } (імовірно)
common-date-edtf = EDTF { $edtf }
common-date-and-edtf = { $date } (EDTF { $edtf })

common-actor-title = { $roles } · { $party }: показати все з цим учасником
common-party = ({ $party })

common-part-loading = Завантаження цієї частини сторінки…
common-part-failed = Цю частину сторінки не вдалося завантажити.
common-try-again = Спробувати ще раз
common-stop = Зупинити
common-show-all-topics = Показати всі теми
common-statements-counted = { $count ->
    [one] { $count } заява
    [few] { $count } заяви
    [many] { $count } заяв
   *[other] { $count } заяви
}
common-sources-counted = { $count ->
    [one] { $count } джерело
    [few] { $count } джерела
    [many] { $count } джерел
   *[other] { $count } джерела
}
common-copy-link = Копіювати посилання
common-channel = Канал
common-place = Місце
common-topics = Теми
common-sources = Джерела
common-what-was-said = Що сказано
common-as-said = Цитату перекладено. Як було сказано ({ $language }):
common-in-language = Показати мовою досьє ({ $language })
common-words-read-at = Де прочитати сказане мовою оригіналу ({ $verification })
common-struck-out = викреслено
common-accounts-differ = Версії розходяться
common-events-behind-number = { $count ->
    [one] подія
    [few] події
    [many] подій
   *[other] події
}
common-bytes-gone = вміст файлу втрачено
common-what-is-listed = Що показано в списку
common-remove-all-filters = Прибрати всі фільтри

## Shell: the bar, the menu, the time control, notices, keys, opening

shell-opening-dossier = Відкриваємо досьє…
shell-no-dossier = Жодного досьє не відкрито. Перезавантажте сторінку або відкрийте власне досьє чи таблицю: вони залишаться в цій вкладці.

shell-dismiss-notice = Закрити це повідомлення

shell-brand = Demarche
shell-page-title = { $dossier } · { shell-brand }

shell-about-dossier = Про це досьє
shell-to-problems = Що не так із файлом
shell-problems-in-file = { $count ->
    [one] проблема у файлі
    [few] проблеми у файлі
    [many] проблем у файлі
   *[other] проблеми у файлі
}
shell-views = Розділи
shell-to-search = Пошук
shell-search-field = Шукати в заголовках, викладах, цитатах та іменах
shell-search-placeholder = Пошук
shell-share = Поділитися

shell-more = Більше
shell-link-copied = Посилання скопійовано
shell-keys = Клавіші

shell-offline-storing = Зберігаємо сторінку для роботи без мережі…
shell-offline-ready = Готово до роботи без мережі.
shell-offline-taking = Переходимо на нову версію…
shell-offline-update = Нова версія сторінки готова.
shell-take-update = Перейти на нову версію
shell-offline-unavailable = Без мережі недоступно: { $reason }.
shell-offline-only-https = цей браузер зберігає сторінки лише з https або з цього комп’ютера
shell-offline-gone = збережене зникло
shell-offline-not-whole = сторінку не вдалося зберегти цілком
shell-offline-no-answer = файл { $file } не надійшов
shell-offline-status = { $file }: сервер відповів { $status }
shell-offline-other = { $file } — не той файл, який має тут бути
shell-open-full-page = Відкрити повну сторінку
shell-skip-to-view = Перейти до вмісту
shell-foot = Кожне твердження подано із зазначенням, чиє воно. Ніщо з того, що ви тут робите, не виходить за межі цієї вкладки.

shell-time-and-filters = Час і фільтри
shell-filters = Фільтри
shell-filters-chosen = { $count ->
   *[other] вибрано
}
shell-shown = Показано
shell-as-of = Станом на
shell-all-dates = Усі дати
shell-as-of-latest = останню дату
shell-shown-now = Показано: { $dates }

shell-by-hour = по годинах
shell-by-day = по днях
shell-by-week = по тижнях
shell-by-month = по місяцях
shell-by-quarter = по кварталах
shell-by-years = { $count ->
    [1] по роках
    [one] по { $count } року
    [few] по { $count } роки
    [many] по { $count } років
   *[other] по { $count } року
}
shell-strip = Усі події в часі та показаний проміжок
shell-shown-from-handle = Показано з
shell-shown-to-handle = Показано по
shell-flag = Станом на: показано відоме на цей день
shell-flag-at-end = остання дата: відомо все

## Dates, typed in the time control.

dates-called = Дати
dates-close = Закрити дати
dates-from = З
dates-to = По
dates-focus = У фокусі: { $dates }
dates-only-certain = Лише те, що напевно належить до цих дат
dates-as-of-note = що було відомо на кінець дня
dates-look-from-latest = Остання дата
dates-another-day = Інший день
dates-range-ends-before = Проміжок закінчився б раніше, ніж почався.
dates-no-date = Це не дата. Введіть день, місяць або рік: 2025-12-21, 2025-12, 2025.
dates-either = Це може бути { $one } або { $other }. Запишіть так: 2025-12-21.

shell-keys-everywhere = Усюди
shell-keys-in-time-control = Шкала часу: на межі проміжку чи прапорці
shell-keys-in-timeline = Хронологія
shell-keys-in-plans = Плани за пунктами
shell-keys-in-lists = Таблиця та списки
shell-keys-search = Пошук
shell-keys-this-list = Цей список
shell-keys-close = Закрити: дати, меню, фільтри, подробиці
shell-keys-day = На день раніше, пізніше
shell-keys-week = На тиждень раніше, пізніше
shell-keys-month = На місяць раніше, пізніше
shell-keys-first-last-day = До першого, останнього дня
shell-keys-neighbour = До попередньої, наступної події на доріжці
shell-keys-lane = До доріжки вище, нижче
shell-keys-first-last-event = До першої, останньої події
shell-keys-open-event = Відкрити подію
shell-keys-zoom = Збільшити, зменшити масштаб
shell-keys-move-window = Зсунути вікно
shell-keys-home-window = Повернутися до початкового вигляду
shell-keys-point = До наступного, попереднього пункту
shell-keys-change = До наступної, попередньої зміни
shell-keys-point-on-strip = На смузі всіх пунктів: до попереднього, наступного пункту
shell-keys-open-point = Відкрити пункт
shell-keys-in-positions = Позиції
shell-keys-filled-cell = До наступної заповненої клітинки
shell-keys-next-event = До наступної події
shell-keys-open-it = Відкрити
shell-key-escape = Esc
shell-key-enter = Enter
shell-key-tab = Tab
shell-key-home = Home
shell-key-end = End
shell-key-page-up = Page Up
shell-key-page-down = Page Down
shell-key-with-shift = Shift { $key }

shell-column = { $when } · { $count ->
    [one] { $count } подія
    [few] { $count } події
    [many] { $count } подій
   *[other] { $count } події
}

## App: notes

app-dossier-in-link = досьє з цього посилання
app-not-opened = Не вдалося відкрити «{ $file }»: { $reason }.
app-not-opened-stays = Не вдалося відкрити «{ $file }»: { $reason }. Відкритим залишається те, що було: { $title }.
app-no-longer-open = Ваш власний файл тут більше не відкрито. Відкрийте його знову або погляньте в «Поділитися», що зберігає цей браузер.
app-still-kept = Ваш файл не відкритий, але досі зберігається в цьому браузері: відкрийте його через «Поділитися».
app-link-parts-left-out = Деякі частини цього посилання не вдалося використати, тому їх пропущено:
app-link-of-other-dossier = Відколи створено це посилання, досьє змінилося. Усе, на що воно вказує, на місці, але зміст може відрізнятися.
app-link-of-other-dossier-parts-left-out = Відколи створено це посилання, досьє змінилося. Те, чого вже немає, пропущено:

app-own-file-not-reopened = Не вдалося знову відкрити ваш файл: { $reason }.
app-server-has-no-dossier = Файл «{ $file }» на сервері — не досьє, яке ця сторінка вміє читати; показано попередній вміст.

app-no-row-usable = не вдалося використати жодного рядка (усього { $count }): { $reason }
about-row-and-column = рядок { $row }, { $column }
about-whole-row = увесь рядок
app-value = «{ $value }»
about-rows = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
    [many] { $count } рядків
   *[other] { $count } рядка
}
about-first-listed-below = перші з них наведено нижче

app-answer-unreadable = відповідь неможливо прочитати

app-made-of-table = Події, імпортовані з таблиці { $file }.
app-made-no-party = Сторону не вказано
app-made-no-channel = Канал не вказано
app-made-no-channel-in = Події, для яких { $file } не називає каналу.
app-made-named-in = Згадано у файлі { $file }.
app-made-of-own-texts = Ваші власні тексти, порівняні пункт за пунктом.
app-made-own-publisher = Вставлено або відкрито читачем
app-made-own-status = ваш власний текст

app-update-waits = Нова версія чекає, бо зберегти ваш файл під час переходу не вдалося: { $reason }. Збережіть потрібне, відкрийте інше досьє, а тоді переходьте на неї.

app-table-stays = Ця таблиця — ваш власний файл, і вона залишається в цій вкладці: посилання не може її передати. Збережіть показане через «Поділитися» і надішліть файл або покладіть таблицю поруч зі сторінкою й посилайтеся на неї так: dossier=name.csv.
app-link-holds-dossier = Досьє міститься в самому посиланні, у стисненому вигляді, після «#»: цю частину браузери не надсилають жодному серверу. Хто має посилання, той має й досьє; воно залишається в історії браузера та в листуванні чи чаті, через які його передано. { $advice }
app-link-is-long = Посилання довге. Деякі програми обрізають посилання, довші за 2000 знаків: що менше фільтрів, то воно коротше.
app-not-packed = Не вдалося запакувати ваше досьє: { $reason }
app-too-large-to-pack = Не вдалося запакувати ваше досьє: воно завелике для посилання. Збережіть його як файл.
app-link-not-copied = Не вдалося скопіювати посилання: { $reason }. Натисніть «Поділитися» і скопіюйте його там.
app-no-link-copied = Посилання не скопійовано. { $reason }
app-old-browser = Цей браузер старіший за ті, для яких створено сторінку (Chrome або Edge 123, Firefox 121, Safari 17.5): прочитати можна все, але кольорів може бракувати, а частини можуть стояти не на своїх місцях.
app-packed-link-is-long = Посилання довге. Деякі програми обрізають посилання, довші за 8000 знаків: перевірте його, перш ніж на нього покладатися.
app-packed-link-too-long = Посилання з цим досьє мало б знаків: { $length }, а браузери й пошта передають щонайбільше { $most }. Збережіть його як файл: надішліть файл або покладіть поруч зі сторінкою й посилайтеся на нього так: dossier=name.json.
app-matches-full = Посилання вміщує щонайбільше { $most } зіставлень, зроблених уручну, і в цьому місця вже немає: спершу скасуйте деякі.
app-part-and-reason = «{ $part }»: { $why }

## Filters

filters-title = Фільтри

filters-all-dates = усі дати
filters-dates-from = з { $day }
filters-dates-up-to = по { $day }

filters-facet-value = { $facet }: { $value }
filters-facet-before-value = { $facet }:
filters-or = { $first } або { $second }
filters-searched = «{ $words }»
filters-as-of = Станом на { $day }
filters-the-search = пошук
filters-the-search-for = пошук «{ $words }»
filters-the-dates = дати { $dates }
filters-the-date = стан на { $day }
filters-remove = Прибрати: { $what }
filters-remove-idle = Не впливає на цей розділ: { $what }. Прибрати
filters-chip-removes = , прибрати
filters-active = Активні фільтри
filters-remove-chips = Прибрати все

filters-counted = { $kind ->
    [provisions] { $count ->
        [one] { $number } положення
        [few] { $number } положення
        [many] { $number } положень
       *[other] { $number } положення
    }
    [positions] { $count ->
        [one] { $number } позиція
        [few] { $number } позиції
        [many] { $number } позицій
       *[other] { $number } позиції
    }
    [statements] { $count ->
        [one] { $number } заява
        [few] { $number } заяви
        [many] { $number } заяв
       *[other] { $number } заяви
    }
    [points] { $count ->
        [one] { $number } спірне питання
        [few] { $number } спірні питання
        [many] { $number } спірних питань
       *[other] { $number } спірного питання
    }
   *[events] { $count ->
        [one] { $number } подія
        [few] { $number } події
        [many] { $number } подій
       *[other] { $number } події
    }
}
# $number (Element) how many records there are, set bold. All of them pass the filters.
filters-count = { filters-counted }{ $kind ->
    [provisions] { " " }у всіх планах
   *[other] { "" }
}
# $found (Element) how many records pass the filters, set bold; $number how many there are.
filters-count-of = { $found } із { $kind ->
    [provisions] { $count ->
        [one] { $number } положення
        [few] { $number } положень
        [many] { $number } положень
       *[other] { $number } положення
    }
    [positions] { $count ->
        [one] { $number } позиції
        [few] { $number } позицій
        [many] { $number } позицій
       *[other] { $number } позиції
    }
    [statements] { $count ->
        [one] { $number } заяви
        [few] { $number } заяв
        [many] { $number } заяв
       *[other] { $number } заяви
    }
    [points] { $count ->
        [one] { $number } спірного питання
        [few] { $number } спірних питань
        [many] { $number } спірних питань
       *[other] { $number } спірного питання
    }
   *[events] { $count ->
        [one] { $number } події
        [few] { $number } подій
        [many] { $number } подій
       *[other] { $number } події
    }
}{ $kind ->
    [provisions] { " " }у всіх планах
   *[other] { "" }
}
# $number (Element) how many records were known on a day, set bold. All of them pass the filters.
filters-count-known = Станом на { $day }: { filters-counted }{ $kind ->
    [provisions] { " " }у всіх планах
   *[other] { "" }
}
# $found (Element) how many records pass the filters, set bold; $number how many were known on the day.
filters-count-of-known = Станом на { $day }: { $found } із { $kind ->
    [provisions] { $count ->
        [one] { $number } положення
        [few] { $number } положень
        [many] { $number } положень
       *[other] { $number } положення
    }
    [positions] { $count ->
        [one] { $number } позиції
        [few] { $number } позицій
        [many] { $number } позицій
       *[other] { $number } позиції
    }
    [statements] { $count ->
        [one] { $number } заяви
        [few] { $number } заяв
        [many] { $number } заяв
       *[other] { $number } заяви
    }
    [points] { $count ->
        [one] { $number } спірного питання
        [few] { $number } спірних питань
        [many] { $number } спірних питань
       *[other] { $number } спірного питання
    }
   *[events] { $count ->
        [one] { $number } події
        [few] { $number } подій
        [many] { $number } подій
       *[other] { $number } події
    }
}{ $kind ->
    [provisions] { " " }у всіх планах
   *[other] { "" }
}
# $no (Element) filters-no, set bold.
filters-count-none = { $kind ->
    [provisions] { $no } положень у жодному плані
    [positions] { $no } позицій
    [statements] { $no } заяв
    [points] { $no } спірних питань
   *[events] { $no } подій
}
filters-no = Немає

filters-none-left = { $kind ->
    [provisions] Жодне положення не відповідає всім цим умовам.
    [positions] Жодна позиція не відповідає всім цим умовам.
    [statements] Жодна заява не відповідає всім цим умовам.
    [points] Жодне спірне питання не відповідає всім цим умовам.
   *[events] Жодна подія не відповідає всім цим умовам.
}
filters-no-single = Їх приховує не один фільтр, а кожен із кількох.
# $filter (Element) the part of what is asked for that hides them.
filters-hidden-by = { $filter } — приховано: { filters-counted }
# $filter (Element) what it removes, for who cannot see that it stands before.
filters-remove-one = Прибрати: { $filter }
filters-searched-where = Пошук охопив заголовки, виклади, цитати та імена. Спробуйте менше слів або інше написання.

filters-none-of-kind = { $kind ->
    [provisions] У цьому досьє немає положень.
    [positions] У цьому досьє немає позицій.
    [statements] У цьому досьє немає заяв.
    [points] У цьому досьє немає питань, у яких версії розходяться.
   *[events] У цьому досьє немає подій.
}
filters-what-it-has = Натомість у ньому є:
filters-records-of-view = { $view }: { filters-counted }

filters-later = { $kind ->
    [provisions] { $count ->
        [one] Не показано { $count } пізніше положення.
        [few] Не показано { $count } пізніші положення.
        [many] Не показано { $count } пізніших положень.
       *[other] Не показано { $count } пізнішого положення.
    }
    [positions] { $count ->
        [one] Не показано { $count } пізнішу позицію.
        [few] Не показано { $count } пізніші позиції.
        [many] Не показано { $count } пізніших позицій.
       *[other] Не показано { $count } пізнішої позиції.
    }
    [statements] { $count ->
        [one] Не показано { $count } пізнішу заяву.
        [few] Не показано { $count } пізніші заяви.
        [many] Не показано { $count } пізніших заяв.
       *[other] Не показано { $count } пізнішої заяви.
    }
    [points] { $count ->
        [one] Не показано { $count } пізніше спірне питання.
        [few] Не показано { $count } пізніші спірні питання.
        [many] Не показано { $count } пізніших спірних питань.
       *[other] Не показано { $count } пізнішого спірного питання.
    }
   *[events] { $count ->
        [one] Не показано { $count } пізнішу подію.
        [few] Не показано { $count } пізніші події.
        [many] Не показано { $count } пізніших подій.
       *[other] Не показано { $count } пізнішої події.
    }
}
filters-to-latest = Повернутися до останньої дати

filters-later-event = Дата цієї події ({ $date }) пізніша за обрану ({ $day }).
filters-later-event-of-statement = Дата події, до якої належить ця заява ({ $date }), пізніша за обрану ({ $day }).
filters-later-statement = Дата цієї заяви ({ $date }) пізніша за обрану ({ $day }).
filters-later-plan-of-provision = Дата плану з цим положенням ({ $date }) пізніша за обрану ({ $day }).
filters-later-position = Дата першої позиції цього учасника з цієї теми ({ $date }) пізніша за обрану ({ $day }).
filters-later-plan = Дата плану «{ $plan }» ({ $date }) пізніша за обрану ({ $day }).
filters-show-later = Показати: до останньої дати
filters-undated-of-plans = Доля плану, примітки до нього й те, хто оспорює положення, власної дати не мають: їх подано так, як у досьє.
filters-none-known = { $kind ->
    [provisions] Станом на { $day } не було відомо жодного положення
    [positions] Станом на { $day } не було відомо жодної позиції
    [statements] Станом на { $day } не було відомо жодної заяви
    [points] Станом на { $day } не було відомо жодного спірного питання
   *[events] Станом на { $day } не було відомо жодної події
}
filters-first-known = { $kind ->
    [provisions] Перше положення тут — { $day }
    [positions] Перша позиція тут — { $day }
    [statements] Перша заява тут — { $day }
    [points] Перше спірне питання тут — { $day }
   *[events] Перша подія тут — { $day }
}
filters-show-all-days = Показати все: до останньої дати

filters-chosen-of = { $chosen } із { $count }
filters-show-fewer = Показати менше
filters-show-part = Показати { $shown } із { $count }

filters-clear = Очистити
filters-close = Закрити фільтри
filters-show-records = Показати { $kind ->
    [provisions] { $count ->
        [one] { $number } положення
        [few] { $number } положення
        [many] { $number } положень
       *[other] { $number } положення
    }
    [positions] { $count ->
        [one] { $number } позицію
        [few] { $number } позиції
        [many] { $number } позицій
       *[other] { $number } позиції
    }
    [statements] { $count ->
        [one] { $number } заяву
        [few] { $number } заяви
        [many] { $number } заяв
       *[other] { $number } заяви
    }
    [points] { $count ->
        [one] { $number } спірне питання
        [few] { $number } спірні питання
        [many] { $number } спірних питань
       *[other] { $number } спірного питання
    }
   *[events] { $count ->
        [one] { $number } подію
        [few] { $number } події
        [many] { $number } подій
       *[other] { $number } події
    }
}

## Overview

overview-where-it-stands = Стан справ
overview-where-it-stands-note = Остання подія в кожному каналі
overview-to-timeline = Хронологія
overview-all-channels = Усі канали ({ $count })

overview-latest = Останнє
overview-tally = Що є в досьє
# $number (Element) the count, set large; $count is the same number.
overview-tally-events = { $number } { $count ->
    [one] подія
    [few] події
    [many] подій
   *[other] події
}
# $number (Element) the count, set large.
overview-tally-statements = { $number } { $count ->
    [one] заява
    [few] заяви
    [many] заяв
   *[other] заяви
}
# $number (Element) the count, set large.
overview-tally-plans = { $number } { $count ->
    [one] план
    [few] плани
    [many] планів
   *[other] плану
}
# $number (Element) the count, set large.
overview-tally-points = { $number } { $count ->
    [one] спірне питання
    [few] спірні питання
    [many] спірних питань
   *[other] спірного питання
}
# $number (Element) the count, set large.
overview-tally-positions = { $number } { $count ->
    [one] позиція
    [few] позиції
    [many] позицій
   *[other] позиції
}
# $number (Element) the count, set large.
overview-tally-sources = { $number } { $count ->
    [one] джерело
    [few] джерела
    [many] джерел
   *[other] джерела
}

overview-terms-that-differ = Параметри, що різняться
overview-to-all-points = Усі пункти
overview-is-changed = , відрізняється від плану, на якому ґрунтується
overview-is-new = , немає в плані, на якому ґрунтується
overview-not-known = невідомо
overview-not-in-text = немає в цьому тексті
overview-key-of-tint = відрізняється від плану, на якому ґрунтується · – немає в цьому тексті
overview-key-of-unknown = { " " }· ? невідомо

overview-all-of-them = Усі { $count }
overview-others-speak = також { $parties }
overview-party = { " " }({ $party })

overview-where-plans-come-from = Походження планів
overview-lineage-note = Лінія означає «на основі» — за наявними повідомленнями
overview-to-comparison = Порівняти
overview-based-on = , на основі «{ $plan }»

## Plans: at a glance, point by point, own texts

plans-none = У цьому досьє немає планів для порівняння.
plans-compare-own = Порівняти власні тексти…
plans-side-by-side = Плани поруч
plans-side-by-side-table = Плани поруч. У кожному рядку — положення, що відповідають одне одному; зміни показано щодо плану, названого в заголовку стовпця.
plans-choice-and-order = Плани та порядок
plans-only-one = План лише один, і порівняти його немає з чим.
plans-beside-base = План поруч з основою
plans-base-beside = «{ $plan }» поруч із:
plans-rows = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
    [many] { $count } рядків
   *[other] { $count } рядка
}
plans-rows-of = { $count } із { $all ->
    [one] { $all } рядка
    [few] { $all } рядків
    [many] { $all } рядків
   *[other] { $all } рядка
}
plans-no-provision = Жодне положення жодного плану не відповідає фільтрам.
plans-none-changed-so = Серед положень цих планів, що відповідають фільтрам, жодне так не змінилося.
plans-only-of-others = Жодне положення цих планів не відповідає фільтрам, а положення інших планів відповідають.
plans-show-all-rows = Показати всі рядки
plans-show-every-change = Показати всі зміни

plans-base = основа
plans-against = порівняно з «{ $plan }»

plans-at-a-glance = Плани коротко
plans-at-a-glance-table = Що передбачає кожен план за кожною темою. Клітинка відкриває відповідне положення.
plans-key-of-tint = відрізняється від вихідного тексту · – немає в цьому тексті
plans-key-of-unknown = ? немає серед відомого про план
plans-topics = { $count ->
    [one] { $count } тема
    [few] { $count } теми
    [many] { $count } тем
   *[other] { $count } теми
}
plans-topics-of = { $count } із { $all ->
    [one] { $all } теми
    [few] { $all } тем
    [many] { $all } тем
   *[other] { $all } теми
}
plans-no-topic = Жодне положення жодного плану не відповідає фільтрам або в жодному не вказано теми.
plans-none-differs = Жоден план не відрізняється від вихідного тексту.
plans-topic = Тема
plans-point-by-point = { $plan }: за пунктами
plans-unknown-in-plan-hint = Немає серед відомого про цей план
plans-unknown-in-plan = немає серед відомого про цей план
plans-not-in-plan = немає в цьому плані
plans-differs-from = (інакше, ніж у «{ $plan }»)
plans-not-in = (немає в «{ $plan }»)
plans-point = { $plan }, пункт { $number }
plans-point-titled = { $plan }, пункт { $number }: { $title }

plans-what-it-is = Що таке «{ $plan }»
plans-put-forward-by = Хто висунув:
plans-based-on = На основі «{ $plan }»

plans-family = Усі плани ({ $count }) та їхнє походження
plans-family-from = З «{ $plan }»
plans-family-alone = Сам по собі
plans-compare-with = Порівняти з «{ $base }»

plans-because-same-text = ті самі слова
plans-because-words = спільні рідкісні слова: { $words }
plans-because-meaning = близькі за змістом: { $words }
plans-because-numbers = ті самі числа: { $numbers }
plans-because-names = ті самі імена й назви: { $names }
plans-because-headings = у заголовках: { $words }
plans-because-terms = теми й параметри редакторів: { $names }
plans-because-position = ті самі сусідні положення
plans-because-of = Підстави: { $reasons }
plans-evidence = Підстави: звідки відомий текст і як його зіставлено
plans-evidence-for = Підстави ({ $provisions }), джерел:
plans-confirmed-by-you = Підтверджено вами
plans-confirmed-by-editors = Підтверджено редакторами
plans-not-matched = Автоматично відповідника не знайдено
plans-matched = Зіставлено автоматично, певність { $percent } %
plans-matched-numbers = { $from } і { $to }
plans-take-back = Скасувати
plans-confirm = Підтвердити
plans-not-a-match = Не відповідає
plans-answers = Відповідає:
plans-answers-also = А також:
plans-cannot-answer-own = Положення може відповідати положенню іншого плану, але не свого.
plans-drop-onto-provision = Перетягніть його на положення: у цьому рядку план положення не має.

plans-jump-to-row = Усі положення: перехід до рядка
plans-row-not-shown = { $row } (не показано)

plans-compared = Порівнювані плани; решту порівняно з першим — основою
plans-make-base = Зробити основою
plans-remove = Прибрати
plans-full = Поруч уміщується до { $most } планів. Приберіть один, щоб додати інший.
plans-add = Додати план
plans-add-entry = Додати план…

plans-how-to-read = Як читати плани
plans-only-differing = Лише відмінності

plans-on-condition = За умови:
# $actors (Element) their names, as links.
plans-contested-by = Оспорюють: { $actors }

plans-counted-against = , порівняно з «{ $plan }»
plans-method = Які положення відповідають одне одному, визначає програма за їхнім змістом, якщо цього не підтвердив редактор або ви. Вона вказує, наскільки певна і чому, а де не певна, каже «можливо»; вона може помилятися. Де редактори зафіксували параметри, зміну показано за ними, інакше — за текстами.

plans-becomes = змінено на
plans-value-new = нове:
plans-value-gone = зникло:
plans-value-no-longer-fixed = більше не зафіксовано:
plans-value-not-known-here = тут невідомо; там:
plans-value-not-known-there = там невідомо:
plans-value-unknown-there = (там невідомо)
plans-exactly = рівно
plans-read-in-texts = Прочитано в текстах
plans-read-as = Прочитано як { $number }
plans-amount-bounded = { $bound ->
    [about] приблизно { $amount }
    [by] не пізніше ніж { $amount }
    [since] не раніше ніж { $amount }
    [after] пізніше ніж { $amount }
    [before] раніше ніж { $amount }
    [at-most] щонайбільше { $amount }
    [at-least] щонайменше { $amount }
    [more-than] понад { $amount }
   *[less-than] менше ніж { $amount }
}
plans-amount-deadline = { $when ->
    [without-delay] без зволікань
    [as-soon-as-possible] якнайшвидше
    [forthwith] невідкладно
    [indefinitely] безстроково
    [permanently] на постійній основі
   *[immediately] негайно
}
plans-amount-end = { $date }, кінець
plans-amount-counted = { $unit ->
    [people] { $count ->
        [one] { $number } особа
        [few] { $number } особи
        [many] { $number } осіб
       *[other] { $number } особи
    }
    [personnel] { $count ->
        [one] { $number } військовослужбовець
        [few] { $number } військовослужбовці
        [many] { $number } військовослужбовців
       *[other] { $number } військовослужбовця
    }
    [decade] { $count ->
        [one] { $number } десятиліття
        [few] { $number } десятиліття
        [many] { $number } десятиліть
       *[other] { $number } десятиліття
    }
    [nautical-mile] { $count ->
        [one] { $number } морська миля
        [few] { $number } морські милі
        [many] { $number } морських миль
       *[other] { $number } морської милі
    }
    [percentage-point] { $count ->
        [one] { $number } відсотковий пункт
        [few] { $number } відсоткові пункти
        [many] { $number } відсоткових пунктів
       *[other] { $number } відсоткового пункту
    }
    [m2] { $number } м²
    [km2] { $number } км²
    [mile2] { $count ->
        [one] { $number } квадратна миля
        [few] { $number } квадратні милі
        [many] { $number } квадратних миль
       *[other] { $number } квадратної милі
    }
    [t] { $number } т
    [minute] { $count ->
        [one] { $number } хвилина
        [few] { $number } хвилини
        [many] { $number } хвилин
       *[other] { $number } хвилини
    }
    [hour] { $count ->
        [one] { $number } година
        [few] { $number } години
        [many] { $number } годин
       *[other] { $number } години
    }
    [day] { $count ->
        [one] { $number } день
        [few] { $number } дні
        [many] { $number } днів
       *[other] { $number } дня
    }
    [week] { $count ->
        [one] { $number } тиждень
        [few] { $number } тижні
        [many] { $number } тижнів
       *[other] { $number } тижня
    }
    [month] { $count ->
        [one] { $number } місяць
        [few] { $number } місяці
        [many] { $number } місяців
       *[other] { $number } місяця
    }
   *[year] { $count ->
        [one] { $number } рік
        [few] { $number } роки
        [many] { $number } років
       *[other] { $number } року
    }
}
plans-moved-away = Переміщено: тепер нижче, в іншому місці
plans-moved-here = Переміщено: було в іншому місці

plans-order = Порядок
plans-order-of = як у «{ $plan }»
plans-order-by-topic = за темами
plans-stepwise = Кожен порівнювати з попереднім
plans-unfold-all = Розгорнути все
plans-fold-all = Згорнути все

plans-compare-again = Порівняти знову
plans-comparing = Порівнюємо плани…
plans-comparing-pairs = Порівнюємо плани: пар { $done } із { $all }…
plans-stopped = Порівняння зупинено.
plans-failed = Не вдалося порівняти плани: { $reason }.

plans-means-kept = ті самі параметри тими самими словами
plans-means-reworded = ті самі параметри іншими словами
plans-means-modified = різниться параметр, умова або сторона
plans-means-added = немає в плані, з яким порівняно
plans-means-removed = лише в плані, з яким порівняно
plans-means-split = одне положення стало кількома
plans-means-merged = кілька положень стали одним
plans-means-unknown = один із двох планів відомий лише частково, і серед відомого відповідника немає
plans-absent-in-known = Немає серед відомого ({ $points })
plans-absent = Немає в цьому плані
plans-perhaps = Можливо, { $change }
plans-moved-from = , переміщено з { $numbers }
plans-is-confirmed = , підтверджено
plans-text-read = Текст звірено з джерелом
plans-text-corroborated = текст відомий частково або з викладу
plans-text-recalled = відтворено за загальним знанням опублікованого тексту; порядково ще не звірено

plans-own-title = Порівняння власних текстів
plans-own-check = Перевірка пунктів
plans-own-how-to-check = Ці пункти знайшла програма; виправте, де вона помилилася. Кожен починається з рядка «# 6 Заголовок»: додайте такий рядок, щоб розділити пункт, вилучіть, щоб об’єднати два, змініть число, щоб змінити номер.
plans-own-how-it-works = Тексти залишаються в цій вкладці: нікуди нічого не надсилається. Програма знаходить пункти з номерами на кшталт 1., (1), Article 1, § 1, I. тощо; якщо номерів немає, пунктом вважається кожен абзац.
plans-own-not-done = Не вдалося виконати: { $reason }
plans-own-not-saved = Не вдалося зберегти: { $reason }
plans-own-empty = { $text }: тут порожньо. Вставте текст, відкрийте файл або виберіть план.
plans-own-looking = Шукаємо пункти…
plans-own-find = Знайти пункти
plans-own-compare = Порівняти
plans-own-save = Зберегти як досьє
plans-own-add = Додати текст
plans-own-name-given = Текст { $letter }
plans-own-name = Назва
plans-own-words = Текст
plans-own-words-hint = Вставте текст із пронумерованими пунктами або перетягніть сюди текстовий файл
plans-own-points = { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
    [many] { $count } пунктів
   *[other] { $count } пункту
}
plans-own-other-reading = Або прочитати як { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
    [many] { $count } пунктів
   *[other] { $count } пункту
}
plans-own-either-way = Текст можна прочитати і так, і так
plans-own-split = Розділити за курсором
plans-own-join = Об’єднати з попереднім
plans-own-renumber = Перенумерувати
plans-own-open-file = Відкрити текстовий файл…
plans-own-or-plan = або план
plans-own-remove = Прибрати цей текст
plans-own-is-document = це файл текстового процесора або PDF; скопіюйте з нього текст і вставте або збережіть його як простий текст
plans-own-is-not-utf8 = текст не в UTF-8; збережіть його як простий текст у UTF-8 або вставте

## Accounts: disputed points and statements

accounts-parties-and-stances = Сторони та ставлення

accounts-only-opposed = Лише там, де висловилося кілька сторін
accounts-how-grouped = Як згруповано заяви
accounts-as-table = Таблицею

accounts-of-no-party = Поза сторонами
accounts-point-of-plan = пункт { $number }
accounts-events-concerned = { $count ->
    [one] Ідеться про { $count } подію
    [few] Ідеться про { $count } події
    [many] Ідеться про { $count } подій
   *[other] Ідеться про { $count } події
}
accounts-to-this-point = на це спірне питання

accounts-points = Питання, у яких версії розходяться
accounts-show-others = Показати решту ({ $count })
accounts-not-opposed = Ще { $count }: щодо них висловилася лише одна сторона або жодної не названо.
accounts-show-not-opposed = Показати

accounts-more-sources = ще { $count }
accounts-all-about-it = Докладніше
accounts-reported-through = передано через

## Positions

positions-none-known = позиція невідома
positions-stances = Ставлення
positions-form = Як показано позиції
positions-earlier = раніших: { $count }
positions-how-to-read = Остання позиція; відкрийте клітинку, щоб побачити попередні та джерела
positions-only-differing = Лише там, де вони різняться
positions-none-differs = У жодній темі ставлення цих учасників не різниться.
positions-by-topic = Позиції учасників за темами
positions-table = Учасники за темами: останнє ставлення кожного. Кожна клітинка відкриває підстави.
positions-actor = Учасник

## Timeline

timeline-as-of = станом на { $day }

timeline-lanes-by = Доріжки:
timeline-zoom = Масштаб
timeline-zoom-in = Збільшити
timeline-zoom-out = Зменшити
timeline-to-earlier = Раніше
timeline-to-later = Пізніше
timeline-by-key = { $does } ({ $key })
timeline-all = Усе
timeline-all-events = Усі події
timeline-home = Скинути
timeline-back-home = Повернути початковий вигляд хронології

timeline-by-kind = Відібрати за цим типом
timeline-kinds = Форми: типи подій
timeline-legend = Розмиті краї: дата там точно не відома. Штрихова обвідка: відомо лише від ЗМІ або неназваних джерел. «!»: одна з причетних сторін це оспорює. Сірі смуги: вихідні. Стовпчики вздовж доріжки: події, що лежать надто близько, щоб їх розрізнити.
timeline-by-party = Відібрати за цією стороною
timeline-parties = Кольори: сторона першого учасника, обвідка — сторона другого

timeline-others = Інші ({ $count })
timeline-none = { $facet ->
    [party] Без сторони
    [kind] Без типу
    [topic] Без теми
    [place] Без місця
   *[channel] Без каналу
}
timeline-only = { $facet ->
    [party] Лише сторона: { $name }
    [kind] Лише тип: { $name }
    [topic] Лише тема: { $name }
    [place] Лише місце: { $name }
   *[channel] Лише канал: { $name }
}

timeline-name = Хронологія, { $dates }, подій: { $shown } із { $count }. Стрілки переводять від події до події, плюс і мінус змінюють масштаб; ті самі події є в розділі «Таблиця».
timeline-name-as-of = Хронологія, { $dates }, станом на { $day }, подій: { $shown } із { $count }. Стрілки переводять від події до події, плюс і мінус змінюють масштаб; ті самі події є в розділі «Таблиця».

timeline-column-of-one = 1 подія, { $lane }, { $dates }: відкрити
timeline-column-without-room = 1 подія, позначці якої забракло місця, { $lane }, { $dates }: відкрити
timeline-column = Близькі в часі події ({ $count }), { $lane }, { $dates }: відкрити
timeline-too-close = Події, надто близькі, щоб їх розрізнити
timeline-events-here = { $count ->
    [one] Тут { $count } подія
    [few] Тут { $count } події
    [many] Тут { $count } подій
   *[other] Тут { $count } події
}

timeline-earlier = ◂ раніше: { $count }
timeline-later = пізніше: { $count } ▸

timeline-mark = { $date }: { $title } ({ $about }; { $parties })
timeline-is-reported = за повідомленнями
timeline-is-disputed = оспорюється

timeline-answers = відповідь на
timeline-follows = продовжує
timeline-part-of = частина
timeline-leads-to = веде до
timeline-contradicts = суперечить
timeline-answered-by = має відповідь
timeline-followed-by = має продовження
timeline-includes = охоплює
timeline-comes-from = випливає з
timeline-contradicted-by = їй суперечить

## Table

table-caption-events = Події ({ $dates }).
table-caption-events-as-of = Події ({ $dates }; станом на { $day }).
table-headings-order = Натисніть на заголовок, щоб упорядкувати таблицю.
table-events = Події таблицею
table-possibly-in-range = можливо, у цьому проміжку
table-taking-part = Учасники
table-statements-of-event = Заяви
table-sources = Джерела

table-caption-statements = Заяви ({ $dates }).
table-caption-statements-as-of = Заяви ({ $dates }; станом на { $day }).
table-statements = Заяви таблицею
table-speaker = Автор
table-stance = Ставлення
table-through = Через кого

## Details: the drawer

details-panel = Подробиці
details-close = Закрити подробиці

details-percent-sure = певність { $percent } %
details-side-by-side = Поруч
details-with-plan = із «{ $plan }»
details-to-pair-with = на цю пару з «{ $plan }»

# $event (Element) a link to an event whose accounts contradict those of this one.
details-against-event = Інша версія: { $event }
details-kind = Тип
details-how-sure = Достовірність
details-who-took-part = Хто брав участь
details-related-events = Пов’язані події
details-plans-it-touched = Плани, яких це стосувалося

details-in-their-words = Їхніми словами
details-provisions-they-contest = Положення, які вони оспорюють
details-everything-on-topic = Усе на цю тему

details-obliges = Кого зобов’язує
details-benefits = На чию користь
details-contested-by = Хто оспорює
details-on-condition = За умови
details-said-on-provision = Що про це сказано
details-nothing-on-plan = Жодна заява на ці теми не стосується цього плану.
details-more-on-plan = Ще про цей план ({ $count })
details-on-proposers = Про тих, хто висунув або оспорює положення ({ $count })
details-others-on-topics = Інші заяви на ці теми ({ $count })
details-compare-with = Порівняти «{ $plan }» з «{ $base }»
details-compare = Порівняти «{ $plan }»
details-in-other-plans = В інших планах
details-events-that-moved = Події, що вплинули на положення
details-events-that-moved-are = Події на ці теми, які стосувалися цього плану.

details-stances = Ставлення учасників до цих тем

details-term-in-versions = Цей параметр у всіх редакціях: { $term }
details-date-of-plan = Дата
details-plan = План
details-value = Значення

## Share

share-title = Поділитися
share-files-name-all = У кожному файлі вказано його фільтри, це досьє та це посилання. Сторінка нікуди нічого не надсилає.

share-copied = Скопійовано
share-not-copied = Не вдалося скопіювати: { $reason }. Виділіть текст і скопіюйте вручну.

share-link = Посилання
share-link-to-view = Посилання на цей вигляд
share-packing = Пакуємо ваше досьє в посилання…
share-send = Надіслати…
share-not-sent = Не вдалося надіслати: { $reason }.
share-link-opens = Відкриває цей самий вигляд: дати, фільтри та вибране.
share-embed = Вбудувати в іншу сторінку
share-embed-shows = У рамці — цей вигляд без решти сторінки, а також посилання на повну сторінку.
share-snippet = Код для іншої сторінки
share-copy-snippet = Копіювати код

share-qr = QR-код
share-qr-of-link = QR-код посилання
share-qr-too-long = Посилання задовге для QR-коду.

share-for-reading = Для читання
share-for-spreadsheets = Для електронних таблиць
share-for-reference-managers = Для бібліографічних менеджерів
share-for-machines = Для програм
share-file-events = Події
share-file-statements = Заяви
share-file-provisions = Положення
share-file-positions = Позиції
share-file-dossier = Досьє
share-file-calendar = Календар
share-file-linked-data = Зв’язані дані
share-file-bibtex = LaTeX
share-file-csl = Zotero, Mendeley
share-file-drawing = Рисунок
share-file-picture = Зображення
share-print = Друк або PDF
share-save-shown = Зберегти показане
share-only-first = Файли містять перші { $most } подій, і в них це зазначено; на зображеннях є всі.
share-not-made = Не вдалося створити { $file }: { $reason }.
share-nothing-to-save = Зберігати нічого: { $reason }.
share-not-compared = плани ще не порівняно; спробуйте, коли порівняння завершиться
share-not-hashed = геш, який має бути вказано у файлі, ще обчислюється; спробуйте за мить
share-events = { $count ->
    [one] { $count } подія
    [few] { $count } події
    [many] { $count } подій
   *[other] { $count } події
}
share-provisions = { $count ->
    [one] { $count } положення
    [few] { $count } положення
    [many] { $count } положень
   *[other] { $count } положення
}
share-positions = { $count ->
    [one] { $count } позиція
    [few] { $count } позиції
    [many] { $count } позицій
   *[other] { $count } позиції
}
share-events-and-statements = { $events ->
    [one] { $events } подія
    [few] { $events } події
    [many] { $events } подій
   *[other] { $events } події
}, { $statements ->
    [one] { $statements } заява
    [few] { $statements } заяви
    [many] { $statements } заяв
   *[other] { $statements } заяви
}

share-picture-moved = переміщено
share-picture-perhaps = можливо
share-picture-condition = За умови: { $condition }
share-picture-contested = Оспорюють: { $actors }

share-picture-phrase = { $phrase ->
    [colours] Колір: сторона першого учасника; обвідка: другого.
    [unsure] Порожнє або бліде: дата не точна.
    [reported] Штрихова обвідка: відомо лише від ЗМІ або неназваних джерел.
    [contested] «!»: одна з причетних сторін це оспорює.
    [tinted] Затінене, зі смужкою: відрізняється від вихідного тексту. «–»: немає в цьому тексті.
    [not-known] «?»: немає серед відомого про нього.
    [struck-out] { common-struck-out }
    [latest-positions] Остання позиція кожного учасника з кожної теми; порожньо там, де жодна не відома.
   *[no-party] { accounts-of-no-party }
}
share-stamp = Вибірка з «{ $title }». Фільтри: { $filters }. Досьє: { $dossier }. Створено: { $day }, { $link }
share-without-hash = без хешу
share-asked-and = { $first }; { $second }
share-asked-nothing = немає
share-asked-plans = плани: { $names }
share-asked-certain = { $dates }, лише те, що точно припадає на цей час
share-asked-words = слова «{ $words }»
share-asked-lanes = доріжки: { $group }
share-asked-sorted = { $order ->
    [last] порядок: { $column }, останні спершу
   *[first] порядок: { $column }
}
share-asked-changes = зміни: { $changes }
share-asked-rows = рядки: { $order }
share-asked-matches = { $count ->
    [one] з { $count } відповідністю, яку встановив читач
    [few] з { $count } відповідностями, які встановив читач
    [many] з { $count } відповідностями, які встановив читач
   *[other] з { $count } відповідності, які встановив читач
}
share-asked-drawn = зображено: { $dates }
share-asked-first = тут лише перші { $some } з { $all } подій

share-to-event = на цю подію
share-to-statement = на цю заяву
share-to-provision = на це положення
share-to-position = на цю позицію
share-cite = Цитувати
share-cite-event = цю подію
share-cite-statement = цю заяву
share-cite-provision = це положення
share-cite-position = цю позицію
share-copy-text = Копіювати текст
share-copy-bibtex = Копіювати BibTeX
share-copy-csl = Копіювати CSL-JSON
share-save-bibtex = Зберегти BibTeX
share-save-csl = Зберегти CSL-JSON
share-of-citation = бібліографічного посилання

share-kept = Збережене в цьому браузері
share-kept-is-here = Власне досьє або таблицю можна зберігати тут, на цьому пристрої; вони нікуди не надсилаються.
share-kept-for-good = Цей браузер обіцяв зберігати їх, доки ви їх не видалите.
share-kept-loosely = Браузер може видалити збережене, якщо йому бракує місця або якщо ви довго не заходите: важливе збережіть як файл.
share-kept-failed = Не вдалося виконати: { $reason }.
share-keep = Зберігати цей файл
share-kept-name = Назва
share-kept-size-and-day = { $kilobytes } кБ, { $day }
share-kept-open = Відкрити
share-kept-save = Зберегти
share-kept-delete = Видалити
share-kept-ask-delete = Видалити «{ $file }» із цього браузера?

## About

about-counts = { $events ->
    [one] { $events } подія
    [few] { $events } події
    [many] { $events } подій
   *[other] { $events } події
}, { $statements ->
    [one] { $statements } заява
    [few] { $statements } заяви
    [many] { $statements } заяв
   *[other] { $statements } заяви
}, { $plans ->
    [one] { $plans } план
    [few] { $plans } плани
    [many] { $plans } планів
   *[other] { $plans } плану
} із { $provisions ->
    [one] { $provisions } положенням
    [few] { $provisions } положеннями
    [many] { $provisions } положеннями
   *[other] { $provisions } положення
}, { $positions ->
    [one] { $positions } позиція
    [few] { $positions } позиції
    [many] { $positions } позицій
   *[other] { $positions } позиції
}, { $actors ->
    [one] { $actors } учасник
    [few] { $actors } учасники
    [many] { $actors } учасників
   *[other] { $actors } учасника
}, { $sources ->
    [one] { $sources } джерело
    [few] { $sources } джерела
    [many] { $sources } джерел
   *[other] { $sources } джерела
}.
about-file-beside = Файл: { $file }, поруч із цією сторінкою.
about-file-in-link = Досьє було в посиланні, що відкрило цю сторінку: жоден сервер його не бачив.
about-own-file = Файл: { $file }, відкритий вами. Він залишається в цій вкладці: нікуди нічого не надіслано, а за скопійованими посиланнями інші побачать досьє, опубліковане разом зі сторінкою.
about-not-translated = Неперекладене подано мовою досьє ({ $language }).
about-another-dossier = Інше досьє
about-open-your-own = Відкрийте власний файл або перетягніть його на сторінку. Його буде прочитано тут, у вашому браузері, і більше ніде.
about-open-shipped = Відкрити опубліковане досьє
about-how-to-read = Як це читати
about-known-gaps = Відомі прогалини
# A heading above what others made that is in the page.
about-made-with = Створено за допомогою
about-word-meanings = Які слова означають майже те саме, відомо для англійської з all-MiniLM-L6-v2 (Apache License 2.0) і WordNet (Принстонський університет), а для німецької, французької, іспанської, російської та української — з multilingual-e5-small (ліцензія MIT).
# A link to a file, after that.
about-their-licences = Їхні ліцензії

about-problems = Проблеми в цьому файлі: { $count }
about-set-aside = { $count ->
    [0] Усі записи придатні: відкрито все.
    [one] Відкладено { $count } запис; усе інше відкрито.
    [few] Відкладено { $count } записи; усе інше відкрито.
    [many] Відкладено { $count } записів; усе інше відкрито.
   *[other] Відкладено { $count } запису; усе інше відкрито.
}
about-error = Помилка
about-warning = Попередження
about-problem-of-record = { $record }:
about-problem-hint = — { $hint }
about-whole-file = увесь файл

about-sources-disagree = Де джерела розходяться

## Import

import-reading-a-table = Читання таблиці
import-opening = Відкриваємо { $file }…
import-reading = Читаємо { $file }: { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
    [many] { $count } рядків
   *[other] { $count } рядка
}, поки що { $read } МіБ
import-reading-of = Читаємо { $file }: { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
    [many] { $count } рядків
   *[other] { $count } рядка
}, { $read } із { $all } МіБ
import-cancel = Скасувати

import-columns-mean = Що означають стовпці файлу { $file }
import-seen = { $count ->
    [one] { $count } стовпець
    [few] { $count } стовпці
    [many] { $count } стовпців
   *[other] { $count } стовпця
}, { $encoding }. Дані не виходять за межі цієї вкладки.
import-seen-format = { $format }, { $count ->
    [one] { $count } стовпець
    [few] { $count } стовпці
    [many] { $count } стовпців
   *[other] { $count } стовпця
}, { $encoding }. Дані не виходять за межі цієї вкладки.
import-columns = Стовпці
import-column = Стовпець
import-is = Що в ньому
import-first-values = Перші значення
import-read-as = Як прочитано
import-fits = Підходять { $fit } з { $all }
import-misfits = Не підходять: { $values }
import-date-read = { $value } — це { $date }
import-column-is = { $column } — це
import-ambiguous-date = 03/04/2025 — це
import-day-first = 3 квітня 2025 року
import-month-first = 4 березня 2025 року
import-pairs = 2011/12 — це
import-pairs-month = грудень 2011 року
import-pairs-years = 2011–2012 роки
import-say-date = Укажіть, у якому стовпці дата.
import-say-order = Укажіть, як записано дати.
import-show-events = Показати події

## Слова переліків, дати й числа словами; мова

shell-language = Мова
app-language-not-there = Слова мовою «{ $language }» не вдалося отримати: { $reason }.

label-facet = { $facet ->
    [party] Сторона
    [actor] Учасник
    [channel] Канал
    [kind] Тип
    [topic] Тема
    [place] Місце
    [stance] Ставлення
    [confidence] Достовірність
   *[source] Джерело
}
label-view = { $view ->
    [timeline] Хронологія
    [plans] Плани
    [accounts] Версії
    [positions] Позиції
    [table] Таблиця
   *[overview] Огляд
}
label-kind = { $kind ->
    [talks] Переговори
    [summit] Саміт
    [call] Телефонна розмова
    [visit] Візит
    [statement] Заява
    [proposal] Пропозиція
    [document] Документ
    [decision] Рішення
    [leak] Витік
    [sanction] Санкції
    [military] Воєнні дії
   *[other] Інше
}
label-confidence = { $confidence ->
    [confirmed] Підтверджено
    [reported] За повідомленнями
   *[disputed] Оспорюється
}
label-translated-by = { $by ->
    [original] Дослівно
    [official] Офіційний переклад
    [editor] Переклад редакторів
   *[machine] Переклад програми
}
label-stance = { $stance ->
    [supports] Підтримує
    [conditional] За умови
    [neutral] Нейтрально
    [opposes] Проти
   *[claims] Стверджує
}
label-comparator = { $comparator ->
    [at-most] щонайбільше
    [at-least] щонайменше
   *[about] приблизно
}
label-term = { $comparator ->
    [at-most] щонайбільше { $value }
    [at-least] щонайменше { $value }
    [about] приблизно { $value }
   *[equal] { $value }
}
label-number-and-unit = { $number } { $unit }
label-percent = { $number } %
label-unit-compared = { $unit }, { label-comparator }
label-compared-if = { label-comparator }, { $condition }
label-points = { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
    [many] { $count } пунктів
   *[other] { $count } пункту
}
label-points-known = { $count ->
    [one] відомий { $count } пункт
    [few] відомі { $count } пункти
    [many] відомо { $count } пунктів
   *[other] відомо { $count } пункту
}
label-points-known-of = відомо пунктів: { $count } з { $all }
label-date-decade = { $year }-ті роки
label-date-some-year = якийсь рік у межах { $years }
label-date-season = { $season ->
    [1] весна { $year }
    [2] літо { $year }
    [3] осінь { $year }
   *[4] зима { $year }
}
label-date-some-day = { $date }, день невідомий
label-date-some-month = { $date }, місяць невідомий
label-date-from = початок: { $date }, триває
label-date-from-to-unknown = початок: { $date }, кінець невідомий
label-date-up-to = по { $date }
label-date-from-unknown-up-to = по { $date }, початок невідомий
label-date-between = { $from } – { $to }
label-date-between-days = між { $from } і { $to }
label-date-by-clock = { $moment } (UTC{ $offset })

plans-change = { $change ->
    [kept] Збережено
    [reworded] Перефразовано
    [modified] Змінено
    [added] Додано
    [removed] Вилучено
    [split] Розділено
    [merged] Об’єднано
    [moved] Переміщено
    [perhaps] Можливо
   *[unknown] Невідомо
}
plans-change-within = { $change ->
    [kept] збережено
    [reworded] перефразовано
    [modified] змінено
    [added] додано
    [removed] вилучено
    [split] розділено
    [merged] об’єднано
   *[unknown] невідомо
}
plans-changes-counted = { plans-change-within }: { $count }
plans-verification = { $verification ->
    [read] Прочитано
    [corroborated] Підтверджено частково
   *[recalled] З пам’яті
}
plans-reading = { $reading ->
    [glance] Коротко
   *[points] За пунктами
}
plans-stance-within = { $stance ->
    [supports] підтримує
    [conditional] за умови
    [neutral] нейтрально
    [opposes] проти
   *[claims] стверджує
}
accounts-listed = { $listed ->
    [statements] Усі заяви
   *[points] Де версії розходяться
}
accounts-feed = { $by ->
    [speaker] За авторами
   *[day] За днями
}
positions-shown = { $form ->
    [words] Словами
   *[matrix] Матриця
}
table-listed = { $listed ->
    [statements] Заяви
   *[events] Події
}
table-sorted = { $key ->
    [date] Дата
    [title] Подія
    [kind] Тип
    [channel] Канал
   *[confidence] Достовірність
}
details-relation = { $relation ->
    [responds-to] Відповідає на
    [follows] Продовжує
    [part-of] Частина події
    [leads-to] Веде до
   *[contradicts] Суперечить
}
details-relation-inverse = { $relation ->
    [responds-to] На це відповідає
    [follows] Має продовження
    [part-of] Охоплює
    [leads-to] Випливає з
   *[contradicts] Цьому суперечить
}
timeline-lane-of = { $group ->
    [party] Сторона
    [kind] Тип
    [topic] Тема
    [place] Місце
   *[channel] Канал
}
import-role = { $role ->
    [date] дата
    [end] кінець
    [year] рік
    [month] місяць
    [day] день
    [title] назва
    [description] опис
    [kind] тип
    [channel] канал
    [actors] учасники
    [topics] теми
    [place] місце
    [latitude] широта
    [longitude] довгота
    [source] джерело
    [url] адреса в мережі
    [confidence] достовірність
    [time] час
    [end-time] час закінчення
    [end-year] рік закінчення
    [end-month] місяць закінчення
    [end-day] день закінчення
    [all-day] увесь день
   *[unused] не використовується
}
import-told-title = Її назва: «{ $title }».
import-told-numbers = { $numbers ->
    [excel-1900] Числа в стовпцях дат читаються як порядкові числа Excel (1900).
    [excel-1904] Числа в стовпцях дат читаються як порядкові числа Excel (1904).
    [unix-seconds] Числа в стовпцях дат читаються як час Unix у секундах.
   *[unix-milliseconds] Числа в стовпцях дат читаються як час Unix у мілісекундах.
}
import-told-day-first = У датах із крапками першим стоїть день.
import-told-order-open = День і місяць розрізнити неможливо, як-от: { $rows }.
import-told-order = Порядок дня й місяця видно з: { $rows }.
import-told-pairs-open = Місяць або два роки, як-от: { $rows }.
import-told-row = { $value } (рядок { $row })
import-told-empty = Вважається порожнім: { $values }

common-row = { $first }, { $next }

## Edit: writing a dossier

shell-edit = Редагувати…
shell-new-dossier = Нове досьє…
edit-title = Редагування
edit-title-of = Редагування: { $title }
edit-untitled = Досьє без назви
edit-file-name = dossier.json
edit-not-opened = Не вдалося відкрити досьє для редагування: { $reason }
edit-is-a-copy = Ви редагуєте копію в цьому браузері; нікуди нічого не надсилається.
edit-nothing-unsaved = Незбережених змін немає.
edit-being-kept = Зберігаємо її в цьому браузері…
edit-kept-not-saved = Її збережено в цьому браузері, але ще не у файлі.
edit-not-kept = Не вдалося зберегти її в цьому браузері: { $reason }. Збережіть її як файл.
edit-other-tab = Це досьє редагують в іншій вкладці. Тут ви працюєте з окремою копією, яка зберігається поруч із ним.
edit-unfinished = { $count ->
    [one] { $count } запис не завершено.
    [few] { $count } записи не завершено.
    [many] { $count } записів не завершено.
   *[other] { $count } запису не завершено.
}
edit-save = Зберегти як файл
edit-saved-as = Збережено як { $file }.
edit-not-saved = Не вдалося зберегти: { $reason }
edit-metadata = Про досьє
edit-paste = Джерела з тексту
edit-doubles = Дублікати
edit-changes = Зміни
edit-sheet = Що редагується
edit-back-to-records = Назад до записів
edit-back-to = Назад до «{ $record }»
edit-choose = Виберіть запис для редагування або додайте новий.
edit-record-gone = Цього запису вже немає.
edit-undo = Скасувати
edit-redo = Повторити
edit-nothing-done = Ще нічого не змінено.
edit-undone = Скасовано: { $step }
edit-redone = Повторено: { $step }
edit-refused = Не виконано: { $reason }.
edit-refused-no-place = за адресою { $place } нічого немає
edit-refused-no-list = за адресою { $place } стоїть не список
edit-refused-no-id = запис за адресою { $place } не має ідентифікатора
edit-refused-id-taken = ідентифікатор «{ $id }» зайнято: { $record }
edit-refused-referred = на цей запис ({ $record }) посилаються: { $others }
edit-refused-referred-more = на цей запис ({ $record }) посилаються: { $others } та ще { $more }
edit-refused-not-alike = в один об’єднуються лише два записи одного списку, обидва з ідентифікаторами
edit-remove-with-references = { $count ->
    [1] Видалити разом із посиланням
    [one] Видалити разом з усіма посиланнями ({ $count })
    [few] Видалити разом з усіма { $count } посиланнями
    [many] Видалити разом з усіма { $count } посиланнями
   *[other] Видалити разом з усіма посиланнями ({ $count })
}
edit-step-changed = Змінено «{ $field }» у «{ $record }»
edit-step-item = Додано до «{ $field }» у «{ $record }»
edit-step-taken = Прибрано з «{ $field }» у «{ $record }»
edit-step-moved = Переставлено в «{ $field }» у «{ $record }»
edit-step-id = Змінено ідентифікатор «{ $record }»
edit-step-added = Додано до списку «{ $list }»
edit-step-removed = Видалено «{ $record }»
edit-step-merged = Об’єднано: «{ $other }» тепер у складі «{ $record }»
edit-step-sources = { $count ->
    [one] Додано { $count } джерело
    [few] Додано { $count } джерела
    [many] Додано { $count } джерел
   *[other] Додано { $count } джерела
}
edit-step-back = Скасовано зміну: { $change }
edit-save-into = Зберегти у { $file }
edit-save-other = Зберегти як…
edit-file-changed = Інша програма змінила { $file } після останнього збереження тут; нічого не записано. Внесіть її зміни через «Об’єднати з копією…» або збережіть під іншою назвою.
edit-keep-again = Спробувати ще раз
edit-merge = Об’єднати з копією…
edit-merge-title = Внести іншу копію
edit-merge-about = Хтось інший працював над копією цього досьє? Зміни, які вніс лише один із вас, буде взято — запис за записом і поле за полем; де ви змінили те саме по-різному, обираєте ви. Усе це — один крок, який можна скасувати.
edit-merge-choose-file = Вибрати іншу копію
edit-merge-drop = або перетягніть її сюди
edit-merge-chosen = Вибрано: { $file }
edit-merge-base = З чого зроблено обидві копії
edit-merge-base-opened = Досьє, яким його тут відкрито
edit-merge-base-file = Інший файл
edit-merge-base-unknown = Невідомо: ніщо не вважається вилученим
edit-merge-choose-base = Вибрати цей файл
edit-merge-not-read = { $file } не можна об’єднати: { $reason }
edit-merge-conflicts = { $count ->
    [one] Обидві копії змінили { $count } місце по-різному: оберіть
    [few] Обидві копії змінили { $count } місця по-різному: оберіть
    [many] Обидві копії змінили { $count } місць по-різному: оберіть
   *[other] Обидві копії змінили { $count } місця по-різному: оберіть
}
edit-merge-taken = { $count ->
    [one] З іншої копії береться { $count } зміна
    [few] З іншої копії беруться { $count } зміни
    [many] З іншої копії береться { $count } змін
   *[other] З іншої копії береться { $count } зміни
}
edit-merge-kept = { $count ->
    [one] { $count } зміна лише ваша й залишається
    [few] { $count } зміни лише ваші й залишаються
    [many] { $count } змін лише ваші й залишаються
   *[other] { $count } зміни лише ваші й залишаються
}
edit-merge-yours = Ваше:
edit-merge-theirs = Інша копія:
edit-merge-before = Раніше:
edit-merge-apply = Об’єднати
edit-merge-left = { $count ->
    [one] Ще треба обрати в { $count } місці.
    [few] Ще треба обрати у { $count } місцях.
    [many] Ще треба обрати у { $count } місцях.
   *[other] Ще треба обрати у { $count } місця.
}
edit-step-copy-merged = Об’єднано з копією { $file }
edit-publish = Опублікувати…
edit-publish-title = Сайт, що показує це досьє
edit-publish-about = Ви отримаєте ZIP з усім: цією сторінкою, вашим досьє, тим, що можна прочитати до її запуску, і зображенням для посилань. Розпакуйте його й скопіюйте вміст до теки будь-якого вебсервера, що віддає файли через https. Хто відкриє адресу цієї теки, побачить ваше досьє; встановлювати там нічого не треба, і звідси нічого не надсилається.
edit-publish-unfinished = { $count ->
    [one] { $count } запис не завершено: читачі сайту його не бачать, але у файлі він є.
    [few] { $count } записи не завершено: читачі сайту їх не бачать, але у файлі вони є.
    [many] { $count } записів не завершено: читачі сайту їх не бачать, але у файлі вони є.
   *[other] { $count } запису не завершено: читачі сайту їх не бачать, але у файлі вони є.
}
edit-publish-problems = { $count ->
    [one] Про { $count } проблему дізнаються й читачі
    [few] Про { $count } проблеми дізнаються й читачі
    [many] Про { $count } проблем дізнаються й читачі
   *[other] Про { $count } проблеми дізнаються й читачі
}
edit-publish-address = Адреса теки, якщо ви її знаєте
edit-publish-address-hint = З нею посилання на сайт усюди показують зображення, а пошукові системи дістають перелік його сторінок.
edit-publish-address-wrong = Потрібна адреса теки, наприклад https://example.org/talks/.
edit-publish-make = Створити сайт
edit-publish-make-anyway = Усе одно створити сайт
edit-publish-working = Збираємо файли сторінки: { $done } з { $all }…
edit-publish-sitemap = Пошукові роботи знаходять перелік його сторінок за рядком у robots.txt у корені сервера: Sitemap: { $address }
edit-publish-no-list = Ця копія сторінки не має переліку власних файлів, тож сайт із неї не зробити. Відкрийте сторінку там, де її опубліковано, і досьє в ній.
edit-publish-no-file = Файл { $file } цієї сторінки не надійшов: { $reason }. Нічого не збережено.
edit-publish-wrong-file = Файл { $file } — не той, з якого складається ця версія сторінки, тож сайт не створено. Візьміть новішу версію сторінки, якщо її пропонують, або завантажте сторінку знову; якщо так і буде, повідомте тих, хто її розміщує.
edit-publish-failed = Не вдалося створити сайт: { $reason }

edit-records = Записи
edit-kind-of-record = Тип запису
edit-find-record = Знайти запис
edit-only-unfinished = Лише незавершені
edit-no-records = Тут немає записів.
edit-is-unfinished = не завершено
edit-no-name = Без назви
edit-list-and-count = { $list } ({ $count })
edit-list-parties = Сторони
edit-list-sources = Джерела
edit-list-actors = Учасники
edit-list-channels = Канали
edit-list-topics = Теми
edit-list-terms = Назви параметрів
edit-list-places = Місця
edit-list-events = Події
edit-list-statements = Заяви
edit-list-plans = Плани
edit-list-positions = Позиції
edit-list-disagreements = Розбіжності
edit-list-matches = Зіставлення положень
edit-add-party = Додати сторону
edit-add-source = Додати джерело
edit-add-actor = Додати учасника
edit-add-channel = Додати канал
edit-add-topic = Додати тему
edit-add-term-name = Додати назву параметра
edit-add-place = Додати місце
edit-add-event = Додати подію
edit-add-statement = Додати заяву
edit-add-plan = Додати план
edit-add-position = Додати позицію
edit-add-disagreement = Додати розбіжність
edit-add-match = Додати зіставлення
edit-to-put-right = Залишилося виправити: { $count }. Доти запис відкладено.
edit-remove = Видалити цей запис
edit-fault-and-hint = { $fault } ({ $hint })
edit-optional = якщо відомо
edit-not-chosen = Не вибрано
edit-date-choose = Це { $date }
edit-date-is = Прочитано як { $date }
edit-take-away = Прибрати: { $what }
edit-open-record = { $field }: відкрити { $record }
edit-nth = { $field } { $number }
edit-add = Додати: { $field }
edit-up = Вище
edit-move-up = Вище: { $what }
edit-pick = { $field }: знайти або створити
edit-pick-placeholder = Знайти або створити
edit-make = Створити «{ $name }»
edit-note-for = Що підтверджує «{ $source }»
edit-note-placeholder = Що підтверджує
edit-paste-here = За адресою або з бібліографічного менеджера
edit-paste-label = Адреси або DOI, по одному в рядку, чи BibTeX, RIS або CSL-JSON
edit-paste-unknown = Формат не розпізнано: потрібні адреси або DOI, по одному в рядку, BibTeX, RIS чи CSL-JSON.
edit-paste-faulty = Схоже на { $format }, але прочитати не вдалося: { $reason }
edit-paste-known = уже є
edit-paste-add = { $count ->
    [1] Додати
    [one] Додати всі ({ $count })
    [few] Додати всі ({ $count })
    [many] Додати всі ({ $count })
   *[other] Додати всі ({ $count })
}
edit-points = Пункти з тексту плану
edit-points-paste = Текст плану, як його опубліковано
edit-points-check = Його пункти: кожен починається з рядка зі знаком # і номером. Виправте, що не так; вилучений рядок об’єднує два пункти.
edit-points-find = Знайти пункти
edit-points-looking = Шукаємо пункти…
edit-points-failed = Не вдалося знайти пункти: { $reason }
edit-points-add = { $count ->
    [one] Додати { $count } положення
    [few] Додати { $count } положення
    [many] Додати { $count } положень
   *[other] Додати { $count } положення
}
edit-term-add = Додати як параметр: { $number }
edit-article = Зі статті…
edit-article-title = Зі статті
edit-article-about = Програма знаходить у тексті заяви й події, а ви вирішуєте, що потрапить до досьє. Текст залишається в цій вкладці.
edit-article-text = Текст статті або її HTML
edit-article-day-hint = Якщо залишити порожнім, береться день, зазначений у тексті.
edit-article-read = Знайти чернетки
edit-article-files = Вибрати файли…
edit-article-drop = Текстові файли та файли HTML можна також перетягнути сюди, кілька одразу.
edit-article-keep = Зберегти тексти в цьому браузері до наступного разу
edit-article-not-kept = У цьому браузері немає місця для текстів; вони залишаються лише в цій вкладці.
edit-article-kept = Тексти збережено з минулого разу.
edit-article-kept-open = Відкрити їх
edit-article-kept-forget = Видалити їх
edit-article-reading = Читаємо { $text }: { $percent } %
edit-article-stopped = { $text }: не прочитано до кінця.
edit-article-again = Прочитати ще раз
edit-article-undated = { $text }: не сказано, коли опубліковано. Якого дня це було?
edit-article-day-wrong = Потрібен один день, наприклад 21.12.2025.
edit-article-failed = Не вдалося прочитати тексти: { $reason }
edit-article-more = Інший текст
edit-article-finish = Прибрати тексти
edit-article-counted = Чернеток: { $all }; відомих: { $known }, вирішених: { $decided }, невирішених: { $open }.
edit-article-decide = Їх знайшла програма; вирішуєте ви.
edit-article-nothing = Не знайдено жодної заяви й жодної події.
edit-article-source = Стаття як джерело
edit-article-source-made = У досьє це: { $source }
edit-article-byline = Автор
edit-article-source-needed = Укажіть, хто й під якою назвою це опублікував, перш ніж приймати чернетку.
edit-article-shown = Текст, що показано
edit-article-untitled = Текст { $number }
edit-article-only-new = Лише нове
edit-article-accept = Прийняти
edit-article-edit = Редагувати
edit-article-reject = Відхилити
edit-article-accepted = Прийнято
edit-article-rejected = Відхилено
edit-article-again-decide = Вирішити знову
edit-article-record = Відкрити запис
edit-article-known = Уже в досьє: { $record }
edit-article-add-source = Додати джерело
edit-article-cites = Він посилається на цю статтю.
edit-article-perhaps = можливо
edit-article-differs = Розходиться з: { $other }
edit-article-note-differs = Зазначити, що версії розходяться
edit-article-makes = Буде також створено: { $records }
edit-article-told-in = Де про це йдеться
edit-article-figures = Числа, що розходяться
edit-article-why = Чому: { $field }
edit-article-why-told = { $field }: { $reason }; певність { $percent } %.
edit-article-reason = { $reason ->
    [named] названо біля дієслова
    [pronoun] займенник, віднесений до того, кого названо останнім
    [office] посада, віднесена до того, кого з нею названо
    [goes-on] цитата продовжує попередні слова
    [unnamed] хтось без імені
    [according] названо після «за словами»
    [marks] у лапках
    [unclosed] лапки не закрито
    [cue] на це вказує слово
    [nothing] текст не каже іншого
    [written] так написано
    [year] написано без року: взято найближчий до публікації
    [weekday] день тижня, порахований від дня публікації
    [from-publication] пораховано від дня публікації
    [from-context] пораховано від дня, про який ішлося раніше
    [speaker] день попередніх слів тієї самої особи
    [article] день, про який ідеться у статті
   *[publication] день публікації
}
edit-article-words = Зі слів «{ $words }».
edit-article-through = Через { $chain }
edit-article-drafts = Чернетки
edit-article-keys = Клавіші: a — прийняти, e — редагувати, r — відхилити, j і k — далі й назад.
edit-article-back = Назад до чернеток
edit-article-step = Прийнято «{ $record }»
edit-article-step-source = Додано джерело до «{ $record }»
edit-article-nth = Чернетка { $number }: { $title }
edit-article-unsorted = Ще не впорядковано
edit-article-unsorted-about = Події, про які ще не сказано, до якого каналу вони належать.
edit-article-speaks = промовець
edit-article-took-part = учасник
edit-article-spoke = { $name }: виступ
edit-article-accounts = Розходяться: { $one } і { $other }
edit-changes-since = { $count ->
    [0] З моменту відкриття нічого не змінено
    [one] { $count } зміна з моменту відкриття
    [few] { $count } зміни з моменту відкриття
    [many] { $count } змін з моменту відкриття
   *[other] { $count } зміни з моменту відкриття
}
edit-change-place = { $record }: { $field }
edit-nothing = порожньо
edit-take-back = Скасувати зміну
edit-take-back-of = Скасувати зміну: { $change }
edit-grid = Сітка
edit-grid-of = { $list } у рядках і стовпцях
edit-grid-row = Рядок
edit-grid-select-row = Вибирає рядок
edit-grid-filter = Знайти в рядках
edit-grid-order = Порядок рядків
edit-grid-order-of-file = Як у файлі
edit-grid-descending = Останні спочатку
edit-grid-edit = Редагувати клітинку
edit-grid-fill-down = Заповнити вниз
edit-grid-remove-rows = Видалити рядки ({ $count })
edit-grid-form = Відкрити форму
edit-grid-selected = Вибрано: { $rows } × { $columns }
edit-grid-cell = { $field }, рядок { $row }
edit-grid-keys = Стрілки ведуть від клітинки до клітинки, з Shift вони вибирають. Enter або набір тексту редагує клітинку, Escape залишає її, як була, Delete очищає. Control із C, X та V копіює, вирізає й вставляє, з D заповнює вниз, з Enter задає все вибране.
edit-grid-copied = Скопійовано клітинок: { $count }.
edit-grid-rows-added = Додано рядків: { $count }.
edit-grid-left = Клітинок залишено без змін: { $count }. { $cells }
edit-grid-left-cell = { $cell }: { $why }
edit-grid-unknown = немає запису з назвою «{ $name }»
edit-grid-several = кілька записів мають назву «{ $name }»; напишіть ідентифікатор одного з них
edit-grid-one-id = ідентифікатор належить лише одному запису
edit-grid-id-taken = ідентифікатор «{ $id }» зайнято
edit-grid-wrong-id = «{ $id }» не є ідентифікатором: щонайбільше 64 літери від a до z, цифри, «-», «_» та «.»
edit-grid-many-ids = одразу змінилося б забагато ідентифікаторів, на які посилаються інші
edit-grid-rows-left-out = Пропущено рядків: { $count }; за раз змінюється щонайбільше { $most } клітинок.
edit-grid-columns-left-out = Не вставлено стовпців, бо сітка закінчується перед ними: { $count }.
edit-grid-too-long = Не вставлено: текст більший за { $size } МБ.
edit-grid-asks = Немає в досьє ({ $count }): { $names }
edit-grid-make = Створити їх ({ $count })
edit-grid-skip = Залишити ці клітинки без змін
edit-grid-cancel = Нічого не змінювати
edit-step-cells-pasted = Вставлено клітинок: { $count }
edit-step-cells-set = Задано клітинок: { $count }
edit-step-cells-filled = Заповнено вниз клітинок: { $count }
edit-step-cells-cleared = Очищено клітинок: { $count }
edit-step-rows-removed = Видалено рядків: { $count }

edit-doubles-found = { $count ->
    [0] Схожих записів немає
    [one] Імовірно, збігаються: { $count } пара записів
    [few] Імовірно, збігаються: { $count } пари записів
    [many] Імовірно, збігаються: { $count } пар записів
   *[other] Імовірно, збігаються: { $count } пари записів
}
edit-doubles-about = Джерела порівнюються за адресою та DOI; учасники, місця й теми — за іменем або назвою. Чого бракує в записі, який ви залишаєте, береться з іншого, а посилання на інший запис стають посиланнями на цей.
edit-keep = Залишити «{ $record }»
edit-same-address = та сама адреса
edit-same-doi = той самий DOI
edit-same-name = те саме ім’я чи назва, але записано інакше
edit-same-initials = ініціали підходять
edit-same-spelling = інше написання
edit-field-id = Ідентифікатор
edit-field-name = Ім’я або назва
edit-field-short = Скорочено
edit-field-title = Назва
edit-field-summary = Виклад
edit-field-language = Мова
edit-field-focus = Дати у фокусі
edit-field-compiled = Дата укладання
edit-field-notes = Примітки
edit-field-note = Примітка
edit-field-gaps = Відомі прогалини
edit-field-colour = Колір
edit-field-publisher = Видавець
edit-field-url = Адреса
edit-field-published = Дата публікації
edit-field-kind = Тип
edit-field-party = Сторона
edit-field-affiliation = Належність
edit-field-roles = Посади
edit-field-role = Роль
edit-field-country = Країна
edit-field-sources = Джерела
edit-field-description = Опис
edit-field-pax = Категорія PA-X
edit-field-cameo = Код CAMEO
edit-field-main-term = Основний параметр
edit-field-key = Ключ
edit-field-lat = Широта
edit-field-lon = Довгота
edit-field-date = Дата
edit-field-channel = Канал
edit-field-place = Місце
edit-field-participants = Хто брав участь
edit-field-actor = Учасник
edit-field-topics = Теми
edit-field-topic = Тема
edit-field-related = Пов’язані події
edit-field-event = Подія
edit-field-events = Події
edit-field-relation = Зв’язок
edit-field-plans = Плани
edit-field-plan = План
edit-field-other-plan = Інший план
edit-field-from = Положення плану
edit-field-to = Положення іншого плану
edit-field-confidence = Достовірність
edit-field-speaker = Автор
edit-field-joint-with = Разом із ким
edit-field-about = Кого чи чого стосується
edit-field-stance = Ставлення
edit-field-quote = Цитата
edit-field-original = Мовою оригіналу
edit-field-reported-by = Через кого передано
edit-field-proposers = Хто висунув
edit-field-status = Статус
edit-field-based-on = На основі
edit-field-completeness = Повнота
edit-field-points = Кількість пунктів
edit-field-count = Усього пунктів
edit-field-known = Відомо пунктів
edit-field-provisions = Положення
edit-field-number = Номер
edit-field-text = Текст
edit-field-terms = Параметри
edit-field-comparator = Порівняння
edit-field-value = Значення
edit-field-unit = Одиниця
edit-field-obliges = Кого зобов’язує
edit-field-benefits = На чию користь
edit-field-conditions = Умови
edit-field-contested-by = Хто оспорює
edit-field-verification = Як звірено
edit-field-statements = Заяви
edit-hint-date = День, місяць, рік або проміжок у звичному для вас записі.
edit-hint-reported-by = Від видання до особи, по одному в рядку.
edit-hint-confidence = Наскільки певно, що подія сталася або що таке твердження пролунало; а не те, що твердження правдиве.
edit-hint-language = Код мови, наприклад en, uk або pt-BR.
edit-hint-country = Дві великі літери, як в ISO 3166-1: CH.
edit-hint-quote = Самі слова, без лапок.
edit-hint-original = Якщо цитату перекладено: слова мовою, якою їх сказано.
edit-hint-key = Ключ, спільний для порівнюваних параметрів кількох планів, наприклад armed-forces-cap.
edit-means = Що означає кожне слово
edit-means-actor = { $kind ->
    [person] Одна людина.
    [state] Держава як така.
    [organisation] Організація, міжнародна чи ні.
    [alliance] Кілька держав або груп, що діють разом.
   *[government-body] Міністерство, парламент, армія: частина держави.
}
edit-means-event = { $kind ->
    [talks] Раунд переговорів між делегаціями.
    [summit] Зустріч лідерів.
    [call] Розмова телефоном або відеозв’язком.
    [visit] Поїздка до іншої сторони без раунду переговорів.
    [statement] Сказане публічно.
    [proposal] Умови, висунуті стороною.
    [document] Текст, який передано, узгоджено або опубліковано.
    [decision] Ухвалене рішення, що має наслідки.
    [leak] Те, що стало відомо проти волі причетних.
    [sanction] Санкції запроваджено, пом’якшено або знято.
    [military] Воєнна дія або переміщення військ.
   *[other] Будь-що інше.
}
edit-means-confidence = { $confidence ->
    [confirmed] Офіційно, опубліковано відкрито або збігаються кілька видань.
    [reported] Лише одне видання або неназвані джерела.
   *[disputed] Причетна сторона це заперечує.
}
edit-means-relation = { $relation ->
    [responds-to] Ця подія є відповіддю на іншу.
    [follows] Вона продовжує іншу в тій самій лінії.
    [part-of] Вона є частиною іншої.
    [leads-to] Вона спричинила іншу.
   *[contradicts] Обидві версії не можуть бути правильними.
}
edit-means-stance = { $stance ->
    [supports] За.
    [conditional] За або проти за певної умови.
    [neutral] Ні за, ні проти.
    [opposes] Проти.
   *[claims] Стверджує факт, не стаючи на чийсь бік.
}
edit-means-verification = { $verification ->
    [read] Прочитано в тексті або в прямому повідомленні про цей пункт.
    [corroborated] Прочитано частково або у викладі.
   *[recalled] Із загальних знань; ще треба звірити з текстом.
}
edit-means-completeness = { $completeness ->
    [complete] Записано кожен пункт.
   *[partial] Частину не опубліковано або не прочитано.
}
edit-actor-kind = { $kind ->
    [person] Особа
    [state] Держава
    [organisation] Організація
    [alliance] Союз
   *[government-body] Державний орган
}
edit-completeness = { $completeness ->
    [complete] Повний
   *[partial] Частковий
}
edit-colour = { $colour ->
    [blue] Синій
    [orange] Помаранчевий
    [green] Зелений
    [purple] Фіолетовий
    [sky] Блакитний
    [vermilion] Кіноварний
   *[grey] Сірий
}
edit-exactly = рівно
import-sheet = Аркуш
import-numbers-count = Числа в стовпцях дат — це
import-excel-1900 = дні від 1900 року, як в Excel
import-excel-1904 = дні від 1904 року, як у старому Excel для Mac
import-unix-seconds = секунди від 1970 року (час Unix)
import-unix-milliseconds = тисячні секунди від 1970 року
import-as-before = Так, як ви вибрали раніше для таблиці з цими заголовками.
import-keep-for-headings = Зберегти це в цьому браузері для таблиць із тими самими заголовками
import-as-proposed = Запропонувати наново

## Faults: what is wrong with a file, record by record and row by row

fault-row = { $defect ->
    [no-date] рядок пропущено: немає дати
    [unread-date] рядок пропущено: цю дату неможливо прочитати; напишіть так: 2025-12-21
    [no-such-day] рядок пропущено: такого дня немає
    [short-year] рядок пропущено: рік записано двома цифрами, і неясно, яке із чисел є роком; запишіть його чотирма
    [no-year] рядок пропущено: у даті немає року
    [bare-number] рядок пропущено: саме лише число — не дата, доки не вказано, що воно лічить; далекий рік записується як Y12000
    [no-zone] рядок пропущено: цей часовий пояс невідомий; напишіть 10:30+02:00
    [month-or-years] рядок пропущено: це може бути місяць або два роки; напишіть 2011-12 або 2011/2012
    [ten-or-hundred] рядок пропущено: це може бути десять років або сто; напишіть 180X або 18XX
    [two-decades] рядок пропущено: це можуть бути два десятиліття; напишіть 192X або 202X
    [negative-year] рядок пропущено: роки до нашої ери лічать двома способами; напишіть 44 BC, тобто -0043 в EDTF
    [unknown-order] рядок пропущено: день і місяць розрізнити неможливо
    [other-order] рядок пропущено: день і місяць стоять не в тому порядку, який вибрано
    [ends-before] рядок пропущено: кінець раніший за початок
    [range-in-range] рядок пропущено: проміжок дат не може мати ще й окремого кінця
    [open-quote] рядок пропущено: лапки не закрито або лапки всередині не подвоєно; читання продовжено з наступного рядка
    [long-field] рядок пропущено: поле довше за 1 МіБ; читання продовжено з наступного рядка
    [long-row] рядок пропущено: він довший за 4 МіБ або має понад 2000 полів; читання продовжено з наступного рядка
    [extra-fields] рядок пропущено: полів у ньому більше, ніж стовпців
    [missing-fields] рядок пропущено: полів у ньому менше, ніж стовпців, і дати чи назви серед них немає
    [times-of-range] значення скорочено: зберігається лише час початку; у проміжку днів часу доби немає
    [no-time] значення пропущено: це не час доби
    [read-short-year] рядок залишено: роки з двох цифр читаються як 1950–2049
    [read-portion] рядок залишено: початок, середина й кінець читаються як третини з приблизними межами
    [read-bound] рядок залишено: «до» й «після» читаються як проміжки, один кінець яких невідомий
    [read-century] рядок залишено: століття читається як роки, що починаються тими самими двома цифрами
    [read-fiscal-year] рядок залишено: фінансовий рік читається як приблизно названий рік
    [read-weekday] рядок залишено: день тижня не збігається, і дату позначено як імовірну
    [few-fields] рядок залишено: полів у ньому менше, ніж стовпців
    [stray-quote] рядок залишено: лапки всередині лапок не подвоєно
    [no-letter] рядок залишено: байти, що не є літерами, замінено на �
    [no-address] значення пропущено: це не адреса http чи https
    [more-addresses] значення скорочено: узято лише першу адресу
    [no-coordinates] значення пропущено: це не градуси північної широти (від −90 до 90) і східної довготи (від −180 до 180)
    [no-confidence] значення пропущено: це жодне зі слів confirmed, reported, disputed
    [long-title] значення скорочено: назва має щонайбільше 500 байтів; повністю вона стоїть в описі
   *[many-names] значення скорочено: узято лише перші 200 імен
}
fault-record-id = { $kind ->
    [party] сторона «{ $id }»
    [source] джерело «{ $id }»
    [actor] учасник «{ $id }»
    [channel] канал «{ $id }»
    [topic] тема «{ $id }»
    [name-of-a-term] назва параметра «{ $id }»
    [place] місце «{ $id }»
    [plan] план «{ $id }»
    [event] подія «{ $id }»
    [statement] заява «{ $id }»
    [position] позиція «{ $id }»
    [disagreement] розбіжність «{ $id }»
   *[match] зіставлення «{ $id }»
}
fault-record-nth = { $kind ->
    [party] сторона { $nth }
    [source] джерело { $nth }
    [actor] учасник { $nth }
    [channel] канал { $nth }
    [topic] тема { $nth }
    [name-of-a-term] назва параметра { $nth }
    [place] місце { $nth }
    [plan] план { $nth }
    [event] подія { $nth }
    [statement] заява { $nth }
    [position] позиція { $nth }
    [disagreement] розбіжність { $nth }
   *[match] зіставлення { $nth }
}
fault-record-metadata = відомості про досьє
fault-record-provision = положення «{ $number }» плану «{ $plan }»
fault-record-nth-provision = положення № { $nth } плану «{ $plan }»
fault-record-key = ключ «{ $key }»
fault-record-several = { $count ->
    [one] { $count } запис
    [few] { $count } записи
    [many] { $count } записів
   *[other] { $count } запису
}
fault-record-other-provision = інше положення плану «{ $plan }»
fault-record-other-term-name = інша назва параметра
fault-lone-surrogate = текст містить половину символу (одинокий сурогат), показану як �: рядок { $line }, стовпець { $column }
fault-no-metadata = немає поля «metadata»: воно дає назву
fault-wrong = тут має бути { $wanted ->
    [text] текст
    [number] число
    [list] список
    [object] об’єкт
    [number-or-text] число або текст
    [source-or-object] ідентифікатор джерела або об’єкт
   *[translations] об’єкт, у якому ключ кожного перекладу — мова
}, а стоїть { $sort ->
    [null] null
    [bool] true або false
    [number] число
    [text] текст
    [list] список
   *[object] об’єкт
}
fault-twice = поле «{ $field }» стоїть двічі
fault-member-twice = поле «{ $field }» стоїть двічі; прочитано перше
fault-unknown = поле «{ $field }» не належить до формату, і його пропущено
fault-missing = немає поля «{ $field }»
fault-empty = текст порожній
fault-empty-left-out = текст порожній, і його пропущено
fault-out-of-range = { $number } поза межами: від { $min } до { $max }
fault-not-whole = { $number } — не ціле число
fault-no-date = { $why ->
    [empty] тут потрібна дата, наприклад 2025-12-21
    [too-long] задовгий текст як на дату
    [slashes] «{ $text }»: більш ніж одна риска «/»; проміжок записується як початок/кінець
    [ends-before] «{ $text }» закінчується раніше, ніж починається
    [no-ends] «{ $text }»: немає дати ні на початку, ні в кінці
    [commas] «{ $text }»: дати набору розділяє одна кома
    [time-in-interval] «{ $text }» містить час доби; проміжок триває від дня до дня
    [mark] «{ $text }»: «{ $part }» стоїть перед частиною дати або після неї
    [marked-time] «{ $text }»: час доби не може мати позначок «?», «~» та «%»
    [no-hyphens] «{ $text }» — не дата; можливо, { $part }?
    [small-x] «{ $text }» — не дата; невідомі цифри позначає велика латинська X
    [signed-zero] «{ $text }»: рік 0000 не має знака
    [day-of-season] «{ $text }»: пора року не має днів
    [no-such-digits] «{ $text }»: жоден день не має таких цифр
    [digits-that-count] «{ $text }»: після S стоїть, скільки з його цифр (усього { $limit }) значущі
    [zero-after-y] «{ $text }»: рік після Y не починається з 0
    [ten-digits] «{ $text }»: роки, довші за десять цифр, не підтримуються
    [four-digits] «{ $text }»: роки до чотирьох цифр пишуться без Y
    [month] «{ $text }»: місяця { $part } немає; місяці мають числа від 01 до 12
    [month-or-season] «{ $text }»: місяця { $part } немає; місяці мають числа від 01 до 12, пори року — від 21 до 41
    [day] «{ $text }»: дня { $part } немає; цей місяць має дні від 01 до { $limit }
    [time-after-date] «{ $text }»: час доби стоїть після повної дати
    [time-form] «{ $text }»: час доби записується як 23:20:30
    [no-such-time] «{ $text }»: такого часу доби немає
    [zone] «{ $text }»: часовий пояс записується як Z, +04 або +04:30
   *[form] «{ $text }» — не дата; напишіть 2025-12-21, 2025-12 чи 2025 або іншу форму EDTF
}
fault-none-of = «{ $text }» немає серед дозволених слів: { $words }
fault-no-id = «{ $text }» не є ідентифікатором: щонайбільше 64 літери від a до z, цифри, «-», «_» та «.»
fault-id-twice = ідентифікатор «{ $id }» уже є в { $place }
fault-no-record = { $kind ->
    [party] немає сторони «{ $id }»
    [source] немає джерела «{ $id }»
    [actor] немає учасника «{ $id }»
    [channel] немає каналу «{ $id }»
    [topic] немає теми «{ $id }»
    [name-of-a-term] немає назви параметра «{ $id }»
    [place] немає місця «{ $id }»
    [plan] немає плану «{ $id }»
    [event] немає події «{ $id }»
    [statement] немає заяви «{ $id }»
    [position] немає позиції «{ $id }»
    [disagreement] немає розбіжності «{ $id }»
   *[match] немає зіставлення «{ $id }»
}
fault-no-actor-or-plan = немає учасника чи плану «{ $id }»
fault-set-aside = { $kind ->
    [party] сторона «{ $id }»: запис відкладено
    [source] джерело «{ $id }»: запис відкладено
    [actor] учасник «{ $id }»: запис відкладено
    [channel] канал «{ $id }»: запис відкладено
    [topic] тема «{ $id }»: запис відкладено
    [name-of-a-term] назва параметра «{ $id }»: запис відкладено
    [place] місце «{ $id }»: запис відкладено
    [plan] план «{ $id }»: запис відкладено
    [event] подія «{ $id }»: запис відкладено
    [statement] заява «{ $id }»: запис відкладено
    [position] позиція «{ $id }»: запис відкладено
    [disagreement] розбіжність «{ $id }»: запис відкладено
   *[match] зіставлення «{ $id }»: запис відкладено
}
fault-closes = { $circle ->
    [affiliation] належність до «{ $to }» замикає коло
    [based-on] основа «{ $to }» замикає коло
   *[part-of] належність до події «{ $to }» замикає коло
}
fault-closes-itself = { $circle ->
    [affiliation] учасник належить сам до себе: коло замкнуто
    [based-on] план ґрунтується сам на собі: коло замкнуто
   *[part-of] подія є частиною самої себе: коло замкнуто
}
fault-no-country = «{ $text }» — не код країни: потрібні дві великі літери, як в ISO 3166-1
fault-no-language = «{ $text }» — не мова: потрібен тег BCP 47, наприклад uk або zh-Hant
fault-translated-twice = переклад мовою «{ $language }» уже є
fault-other-length = перекладено текстів: { $found }, а їх { $wanted }: кожен має свій переклад
fault-nothing-translated = тут нічого із запису не перекладено
fault-no-source = не вказано жодного джерела
fault-no-address = адреса починається з https:// або http:// та імені сервера, без пробілів і без зворотної скісної риски чи @ в імені сервера
fault-no-chain = не сказано, через кого це відомо
fault-chain-ends-with-publisher = ланцюжок має йти від видання до особи, а «{ $name }» у його кінці — видавець джерела
fault-chain-is-speaker = «{ $name }» — сам автор заяви: не сказано, через кого це відомо
fault-chain-has-speaker = ланцюжок має йти від видання до особи, а автор заяви, «{ $name }», стоїть не в кінці
fault-related-to-itself = подія не пов’язана сама із собою
fault-no-provision = план «{ $plan }» не має положення «{ $number }»
fault-provision-set-aside = положення «{ $number }» плану «{ $plan }» відкладено
fault-number-twice = цей номер уже є в { $place }
fault-more-known = відомо пунктів: { $known }, а сказано, що їх { $count }
fault-nothing-matched = зіставлення без положень
fault-key-named = ключ «{ $key }» уже має назву в { $place }
fault-key-unused = жоден параметр не має ключа «{ $key }»
fault-hint-did-you-mean = можливо, «{ $word }»?
fault-hint-in-quotes = запишіть у лапках: { $text }
fault-hint-turn-round = оберніть його
fault-hint-begin-with-outlet = почніть із видання, яке це повідомило
fault-hint-name-provisions = назвіть положення принаймні одного плану
fault-record-whole = досьє

## Refusals: why a file, a part of a link or something of the browser could not be had

refusal-no-table = { $why ->
    [empty] він порожній
    [zip] це архів zip; розпакуйте його й відкрийте таблицю з нього
    [old-workbook] це стара книга Excel (.xls) або книга з паролем; збережіть її як .xlsx без пароля або аркуш як CSV
    [packed-twice] його запаковано двічі; розпакуйте один раз
    [pdf] це PDF, а не таблиця
    [database] це база даних; експортуйте її таблицю у CSV
    [parquet] це файл Parquet; експортуйте його у CSV
    [json] це JSON, а не таблиця
    [markup] це вебсторінка або XML, а не таблиця
    [no-text] це не текст: таблиця — це текстовий файл зі стовпцями, як-от CSV
    [no-columns] у ньому немає стовпців: стовпці таблиці розділяє кома, крапка з комою, табуляція або |
    [endless-row] його перший рядок не закінчується в межах 256 КіБ
    [no-rows] у ньому є заголовки, але немає рядків під ними
    [many-columns] у ньому понад 1000 стовпців; залиште ті, що розповідають про події, а решту вилучіть
    [no-date] жоден стовпець не вибрано як дату; виберіть його або стовпець року
    [open-order] його дати мають вигляд 03/04/2025, і жодне значення не відрізняє день від місяця; виберіть, що стоїть першим
    [no-objects] це JSON без списку об’єктів
    [no-table-in-page] це вебсторінка без таблиці
    [no-events-in-calendar] це календар без подій
    [no-events-in-timeline] це хронологія без подій
    [binary-workbook] це двійкова книга Excel (.xlsb); збережіть її як .xlsx або аркуш як CSV
    [no-workbook] це архів zip, а не книга; розпакуйте його й відкрийте таблицю з нього
    [large-workbook] розпакована книга завелика (аркуш може мати 512 МіБ, його тексти — 64 МіБ); збережіть аркуш як CSV
    [large-sheet] у клітинках аркуша понад 512 МіБ; розділіть його за періодами або збережіть як CSV
    [long-sheet] на аркуші понад 1 048 576 рядків; розділіть його за періодами
   *[empty-workbook] це книга, у якій усі аркуші порожні
}
refusal-too-large = він має { $size } МіБ, а досьє читаються до { $most } МіБ; розділіть його за періодами
refusal-no-sheet = у книзі немає аркуша «{ $sheet }», є лише: { $sheets }
refusal-empty-sheet = аркуш «{ $sheet }» порожній
refusal-damaged-workbook = це книга Excel чи OpenDocument або інший архів zip, який пошкоджено або захищено паролем ({ $why }); відкрийте його в табличній програмі й збережіть наново або збережіть аркуш як CSV
refusal-too-much-text = у ньому понад { $most } МіБ тексту, більше, ніж уміщує вкладка; розділіть його за періодами
refusal-no-workbooks = частина сторінки, що читає книги, не надійшла або не працює ({ $why }); спробуйте ще раз або збережіть аркуш як CSV
refusal-reading-stopped = читання перервалося: { $why }; якщо файл запаковано, він може бути пошкоджений
refusal-not-utf8 = це не текст у UTF-8 (байт { $at } не є частиною символу); збережіть його в UTF-8
refusal-not-json = це не JSON: рядок { $line }, стовпець { $column } ({ $why })
refusal-no-object = це JSON, але не досьє: потрібен об’єкт, а це { $sort ->
    [null] null
    [bool] true або false
    [number] число
    [text] текст
   *[list] список
}
refusal-no-version = це JSON, але не досьє: у ньому немає { $mark }
refusal-other-version = версія його формату — { $found }, а прочитати можна лише { $mark }
refusal-not-fetched = його не вдалося отримати ({ $why })
refusal-no-file = такого файлу поруч із цією сторінкою немає
refusal-answered = сервер відповів { $status }
refusal-nothing-sent = сервер нічого не надіслав
refusal-no-reason = браузер не назвав причини
refusal-no-room = у цьому браузері забракло місця; раніше збережене на місці
refusal-keeps-nothing = цей браузер тут нічого для сторінок не зберігає
refusal-no-clipboard = цей браузер не дає тут сторінкам доступу до буфера обміну
refusal-no-writing = цей браузер не записує у файли
refusal-damaged = дані пошкоджено ({ $why })
refusal-unpacks-to-much = розпакованими дані мають понад { $most } байтів
refusal-no-drawing = цей браузер не малює зображень
refusal-large-picture = зображення завелике для цього браузера; збережіть його як SVG
refusal-small-letters = літери були б задрібні для читання; збережіть як SVG або звузьте показане фільтрами
refusal-other-page-version = він з іншої версії цієї сторінки
refusal-worker = частина сторінки, що працює у фоні, дала збій ({ $why })
refusal-packed = { $fault ->
    [character] досьє в цьому посиланні пошкоджено: у ньому є символ, якого там не може бути
    [end] досьє в цьому посиланні пошкоджено: бракує його кінця
    [too-long] досьє в цьому посиланні задовге для посилання: попросіть його файлом
   *[empty] у посиланні немає досьє
}
refusal-link-newer = це посилання створила новіша версія сторінки: перезавантажте сторінку й перейдіть на нову версію, якщо її запропоновано. Якщо це повідомлення залишиться, сторінка тут є давнішою копією; показано те, що вона розуміє
refusal-link-no-version = має бути версія посилання, наприклад v=1
refusal-link-unknown = такого параметра посилання немає
refusal-link-no-value = «{ $key }» не має значення
refusal-link-no-pair = для «{ $key }» потрібні дві назви через кому
refusal-link-none-of = має бути одне з: { $words }
refusal-link-no-switch = має бути 1 або 0
refusal-link-no-hash = має бути SHA-256 досьє, щонайменше { $digits } його цифр
refusal-link-no-rows = має бути «topic» або «plan» з ідентифікатором плану
refusal-link-no-match = мають бути два плани, номери в одному та в іншому: a,b;6;4,5
refusal-link-many-matches = зіставлень положень у посиланні: щонайбільше { $most }
refusal-link-many-plans = планів для одночасного порівняння: щонайбільше { $most }
refusal-link-long-search = пошук бере лише перші { $most } знаків
refusal-link-no-file = досьє — це файл поруч із цією сторінкою, наприклад dossier=other.json
refusal-link-no-date = це не дата; напишіть 2025-12-21, 2025-12 або 2025
refusal-link-no-single-date = потрібна одна дата, наприклад 2025-12-21
refusal-link-ends-before = проміжок закінчується раніше, ніж починається
refusal-link-holds-dossier = посилання саме містить досьє
refusal-link-not-there = { $what ->
    [party] у цьому досьє немає такої сторони
    [actor] у цьому досьє немає такого учасника
    [channel] у цьому досьє немає такого каналу
    [topic] у цьому досьє немає такої теми
    [place] у цьому досьє немає такого місця
    [source] у цьому досьє немає такого джерела
    [event] у цьому досьє немає такої події
    [statement] у цьому досьє немає такої заяви
    [plan] у цьому досьє немає такого плану
    [provision] у цьому досьє немає такого положення
    [provisions] у цьому досьє немає таких положень
    [position] у цьому досьє немає такої позиції
    [point] у цьому досьє немає такого спірного питання
   *[value] у цьому досьє немає такого значення
}
