### What the interface says, in Russian. What messages and arguments mean is told in `en.ftl`.

## Common: what several views say

common-close = Закрыть

common-find-drawn = Браузер ищет лишь среди выведенного: строк всего { $count }, выведены те, что рядом с видимыми.
common-find-search = Поиск на самой странице охватывает все строки.
common-search-all-rows = Искать во всех строках
common-draw-all-rows = Вывести все строки ({ $count })

common-read-there = Читать в источнике
common-no-address = без адреса
common-source-set-aside = { $source } (запись отложена)
common-source-language = , язык: { $language }
common-source-stands-for = — подтверждает: { $what }
common-source-undated = Когда опубликовано, неизвестно: дата в досье — это дата события.

common-printed-first = Напечатаны первые { $printed } из { $count }.
common-show-first = Показать первые { $count }
common-show-all = Показать все { $count }
common-show-more = Показать ещё { $next }; не показано { $left }
common-more-not-shown = Ещё { $left } не показано: сузьте фильтры, чтобы их увидеть.

# $speaker (Element) who spoke, and who joined in before.
# $other (Element) who joined in as well.
common-speaker-with = { $speaker } и { $other }
# $what (Element) the actors and plans that a statement is about.
common-about = касается: { $what }
common-reported-through = Передано через:
# $event (Element) a link to the event at which a statement was made.
common-said-at = Событие: { $event }

common-open-file = Открыть досье или таблицу…
common-pasted-table = Вставленная таблица

common-date-about = { $unit ->
    [day] около { $date }
   *[other] приблизительно { $date }
}
common-date-uncertain = { $date } (предположительно)
common-date-about-uncertain = { common-date-about } (предположительно)
common-date-edtf = EDTF { $edtf }
common-date-and-edtf = { $date } (EDTF { $edtf })

common-actor-title = { $roles } · { $party }: показать всё с этим участником
common-party = ({ $party })

common-part-loading = Загрузка этой части страницы…
common-part-failed = Эту часть страницы не удалось загрузить.
common-try-again = Повторить попытку
common-stop = Остановить
common-show-all-topics = Показать все темы
common-statements-counted = { $count ->
    [one] { $count } заявление
    [few] { $count } заявления
    [many] { $count } заявлений
   *[other] { $count } заявления
}
common-sources-counted = { $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
}
common-copy-link = Копировать ссылку
common-channel = Канал
common-place = Место
common-topics = Темы
common-sources = Источники
common-what-was-said = Что сказано
common-as-said = Цитата переведена. Как было сказано ({ $language }):
common-in-language = Показать на языке досье ({ $language })
common-words-read-at = Где прочитать сказанное на языке оригинала ({ $verification })
common-struck-out = вычеркнуто
common-accounts-differ = Версии расходятся
common-events-behind-number = { $count ->
    [one] событие
    [few] события
    [many] событий
   *[other] события
}
common-bytes-gone = содержимое файла утрачено
common-what-is-listed = Что показано в списке
common-remove-all-filters = Убрать все фильтры

## Shell: the bar, the menu, the time control, notices, keys, opening

shell-opening-dossier = Открываем досье…
shell-no-dossier = Ни одно досье не открыто. Перезагрузите страницу или откройте своё досье или таблицу: они останутся в этой вкладке.

shell-dismiss-notice = Закрыть это сообщение

shell-brand = Demarche
shell-page-title = { $dossier } · { shell-brand }

shell-about-dossier = Об этом досье
shell-to-problems = Что не так с файлом
shell-problems-in-file = { $count ->
    [one] проблема в файле
    [few] проблемы в файле
    [many] проблем в файле
   *[other] проблемы в файле
}
shell-views = Разделы
shell-to-search = Поиск
shell-search-field = Искать в заголовках, изложениях, цитатах и именах
shell-search-placeholder = Поиск
shell-share = Поделиться

shell-more = Ещё
shell-link-copied = Ссылка скопирована
shell-keys = Клавиши

shell-offline-storing = Сохраняем страницу для работы без сети…
shell-offline-ready = Готово к работе без сети.
shell-offline-taking = Переходим на новую версию…
shell-offline-update = Новая версия страницы готова.
shell-take-update = Перейти на новую версию
shell-offline-unavailable = Без сети недоступно: { $reason }.
shell-offline-only-https = этот браузер хранит страницы только с https или с этого компьютера
shell-offline-gone = сохранённое исчезло
shell-offline-not-whole = страницу не удалось сохранить целиком
shell-offline-no-answer = файл { $file } не пришёл
shell-offline-status = { $file }: сервер ответил { $status }
shell-offline-other = { $file } — не тот файл, который должен здесь быть
shell-open-full-page = Открыть полную страницу
shell-skip-to-view = Перейти к содержанию
shell-foot = У каждого утверждения указано, чьё оно. Ничто из того, что вы здесь делаете, не выходит за пределы этой вкладки.

shell-time-and-filters = Время и фильтры
shell-filters = Фильтры
shell-filters-chosen = { $count ->
   *[other] выбрано
}
shell-shown = Показано
shell-as-of = Состояние на
shell-all-dates = Все даты
shell-as-of-latest = последнюю дату
shell-shown-now = Показано: { $dates }

shell-by-hour = по часам
shell-by-day = по дням
shell-by-week = по неделям
shell-by-month = по месяцам
shell-by-quarter = по кварталам
shell-by-years = { $count ->
    [1] по годам
    [one] по { $count } году
    [few] по { $count } года
    [many] по { $count } лет
   *[other] по { $count } года
}
shell-strip = Все события во времени и показанный промежуток
shell-shown-from-handle = Показано с
shell-shown-to-handle = Показано по
shell-flag = Состояние на: показано известное на этот день
shell-flag-at-end = последняя дата: известно всё

## Dates, typed in the time control.

dates-called = Даты
dates-close = Закрыть даты
dates-from = С
dates-to = По
dates-focus = В фокусе: { $dates }
dates-only-certain = Только то, что точно относится к этим датам
dates-as-of-note = что было известно к концу дня
dates-look-from-latest = Последняя дата
dates-another-day = Другой день
dates-range-ends-before = Промежуток закончился бы раньше, чем начался.
dates-no-date = Это не дата. Введите день, месяц или год: 2025-12-21, 2025-12, 2025.
dates-either = Это может быть { $one } или { $other }. Запишите так: 2025-12-21.

shell-keys-everywhere = Везде
shell-keys-in-time-control = Шкала времени: на границе промежутка или флажке
shell-keys-in-timeline = Хронология
shell-keys-in-plans = Планы по пунктам
shell-keys-in-lists = Таблица и списки
shell-keys-search = Поиск
shell-keys-this-list = Этот список
shell-keys-close = Закрыть: даты, меню, фильтры, подробности
shell-keys-day = На день раньше, позже
shell-keys-week = На неделю раньше, позже
shell-keys-month = На месяц раньше, позже
shell-keys-first-last-day = К первому, последнему дню
shell-keys-neighbour = К предыдущему, следующему событию на дорожке
shell-keys-lane = К дорожке выше, ниже
shell-keys-first-last-event = К первому, последнему событию
shell-keys-open-event = Открыть событие
shell-keys-zoom = Увеличить, уменьшить масштаб
shell-keys-move-window = Сдвинуть окно
shell-keys-home-window = Вернуться к исходному виду
shell-keys-point = К следующему, предыдущему пункту
shell-keys-change = К следующему, предыдущему изменению
shell-keys-point-on-strip = На полосе всех пунктов: к предыдущему, следующему пункту
shell-keys-open-point = Открыть пункт
shell-keys-in-positions = Позиции
shell-keys-filled-cell = К следующей заполненной ячейке
shell-keys-next-event = К следующему событию
shell-keys-open-it = Открыть
shell-key-escape = Esc
shell-key-enter = Enter
shell-key-tab = Tab
shell-key-home = Home
shell-key-end = End
shell-key-page-up = Page Up
shell-key-page-down = Page Down
shell-key-with-shift = Shift { $key }

shell-column = { $when } · { $count ->
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
}

## App: notes

app-dossier-in-link = досье из этой ссылки
app-not-opened = Не удалось открыть «{ $file }»: { $reason }.
app-not-opened-stays = Не удалось открыть «{ $file }»: { $reason }. Открытым остаётся то, что было: { $title }.
app-no-longer-open = Ваш собственный файл здесь больше не открыт. Откройте его снова или посмотрите в «Поделиться», что хранит этот браузер.
app-still-kept = Ваш файл не открыт, но по-прежнему хранится в этом браузере: откройте его через «Поделиться».
app-link-parts-left-out = Некоторые части этой ссылки не удалось использовать, поэтому они пропущены:
app-link-of-other-dossier = С тех пор как создана эта ссылка, досье изменилось. Всё, на что она указывает, на месте, но содержание может отличаться.
app-link-of-other-dossier-parts-left-out = С тех пор как создана эта ссылка, досье изменилось. То, чего в нём уже нет, пропущено:

app-own-file-not-reopened = Не удалось снова открыть ваш файл: { $reason }.
app-server-has-no-dossier = Файл «{ $file }» на сервере — не досье, которое умеет читать эта страница; показано прежнее содержимое.

app-no-row-usable = не удалось использовать ни одной строки (всего { $count }): { $reason }
about-row-and-column = строка { $row }, { $column }
about-whole-row = вся строка
app-value = «{ $value }»
about-rows = { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}
about-first-listed-below = первые из них приведены ниже

app-answer-unreadable = ответ невозможно прочитать

app-made-of-table = События, импортированные из таблицы { $file }.
app-made-no-party = Сторона не указана
app-made-no-channel = Канал не указан
app-made-no-channel-in = События, для которых { $file } не называет канала.
app-made-named-in = Упомянуто в файле { $file }.
app-made-of-own-texts = Ваши собственные тексты, сопоставленные пункт за пунктом.
app-made-own-publisher = Вставлено или открыто читателем
app-made-own-status = ваш собственный текст

app-update-waits = Новая версия ждёт, потому что сохранить ваш файл при переходе не удалось: { $reason }. Сохраните нужное, откройте другое досье, а затем переходите на неё.

app-table-stays = Эта таблица — ваш собственный файл, и она остаётся в этой вкладке: ссылка не может её передать. Сохраните показанное через «Поделиться» и отправьте файл либо положите таблицу рядом со страницей и ссылайтесь на неё так: dossier=name.csv.
app-link-holds-dossier = Досье находится в самой ссылке, в сжатом виде, после «#»: эту часть браузеры не отправляют ни на какой сервер. У кого есть ссылка, у того есть и досье; оно остаётся в истории браузера и в переписке или чате, через которые передано. { $advice }
app-link-is-long = Ссылка длинная. Некоторые программы обрезают ссылки длиннее 2000 знаков: чем меньше фильтров, тем она короче.
app-not-packed = Не удалось упаковать ваше досье: { $reason }
app-too-large-to-pack = Не удалось упаковать ваше досье: оно слишком велико для ссылки. Сохраните его как файл.
app-link-not-copied = Не удалось скопировать ссылку: { $reason }. Нажмите «Поделиться» и скопируйте её там.
app-no-link-copied = Ссылка не скопирована. { $reason }
app-old-browser = Этот браузер старше тех, для которых создана страница (Chrome или Edge 123, Firefox 121, Safari 17.5): прочитать можно всё, но цветов может не хватать, а части могут стоять не на своих местах.
app-packed-link-is-long = Ссылка длинная. Некоторые программы обрезают ссылки длиннее 8000 знаков: проверьте её, прежде чем на неё полагаться.
app-packed-link-too-long = В ссылке с этим досье было бы знаков: { $length }, а браузеры и почта передают не более { $most }. Сохраните его как файл: отправьте файл или положите рядом со страницей и ссылайтесь на него так: dossier=name.json.
app-matches-full = Ссылка вмещает не более { $most } сопоставлений, сделанных вручную, и в этой места уже нет: сначала отмените некоторые.
app-part-and-reason = «{ $part }»: { $why }

## Filters

filters-title = Фильтры

filters-all-dates = все даты
filters-dates-from = с { $day }
filters-dates-up-to = по { $day }

filters-facet-value = { $facet }: { $value }
filters-facet-before-value = { $facet }:
filters-or = { $first } или { $second }
filters-searched = «{ $words }»
filters-as-of = Состояние на { $day }
filters-the-search = поиск
filters-the-search-for = поиск «{ $words }»
filters-the-dates = даты { $dates }
filters-the-date = состояние на { $day }
filters-remove = Убрать: { $what }
filters-remove-idle = Не влияет на этот раздел: { $what }. Убрать
filters-chip-removes = , убрать
filters-active = Активные фильтры
filters-remove-chips = Убрать всё

filters-counted = { $kind ->
    [provisions] { $count ->
        [one] { $number } положение
        [few] { $number } положения
        [many] { $number } положений
       *[other] { $number } положения
    }
    [positions] { $count ->
        [one] { $number } позиция
        [few] { $number } позиции
        [many] { $number } позиций
       *[other] { $number } позиции
    }
    [statements] { $count ->
        [one] { $number } заявление
        [few] { $number } заявления
        [many] { $number } заявлений
       *[other] { $number } заявления
    }
    [points] { $count ->
        [one] { $number } спорный вопрос
        [few] { $number } спорных вопроса
        [many] { $number } спорных вопросов
       *[other] { $number } спорного вопроса
    }
   *[events] { $count ->
        [one] { $number } событие
        [few] { $number } события
        [many] { $number } событий
       *[other] { $number } события
    }
}
# $number (Element) how many records there are, set bold. All of them pass the filters.
filters-count = { filters-counted }{ $kind ->
    [provisions] { " " }во всех планах
   *[other] { "" }
}
# $found (Element) how many records pass the filters, set bold; $number how many there are.
filters-count-of = { $found } из { $kind ->
    [provisions] { $count ->
        [one] { $number } положения
        [few] { $number } положений
        [many] { $number } положений
       *[other] { $number } положения
    }
    [positions] { $count ->
        [one] { $number } позиции
        [few] { $number } позиций
        [many] { $number } позиций
       *[other] { $number } позиции
    }
    [statements] { $count ->
        [one] { $number } заявления
        [few] { $number } заявлений
        [many] { $number } заявлений
       *[other] { $number } заявления
    }
    [points] { $count ->
        [one] { $number } спорного вопроса
        [few] { $number } спорных вопросов
        [many] { $number } спорных вопросов
       *[other] { $number } спорного вопроса
    }
   *[events] { $count ->
        [one] { $number } события
        [few] { $number } событий
        [many] { $number } событий
       *[other] { $number } события
    }
}{ $kind ->
    [provisions] { " " }во всех планах
   *[other] { "" }
}
# $number (Element) how many records were known on a day, set bold. All of them pass the filters.
filters-count-known = На { $day }: { filters-counted }{ $kind ->
    [provisions] { " " }во всех планах
   *[other] { "" }
}
# $found (Element) how many records pass the filters, set bold; $number how many were known on the day.
filters-count-of-known = На { $day }: { $found } из { $kind ->
    [provisions] { $count ->
        [one] { $number } положения
        [few] { $number } положений
        [many] { $number } положений
       *[other] { $number } положения
    }
    [positions] { $count ->
        [one] { $number } позиции
        [few] { $number } позиций
        [many] { $number } позиций
       *[other] { $number } позиции
    }
    [statements] { $count ->
        [one] { $number } заявления
        [few] { $number } заявлений
        [many] { $number } заявлений
       *[other] { $number } заявления
    }
    [points] { $count ->
        [one] { $number } спорного вопроса
        [few] { $number } спорных вопросов
        [many] { $number } спорных вопросов
       *[other] { $number } спорного вопроса
    }
   *[events] { $count ->
        [one] { $number } события
        [few] { $number } событий
        [many] { $number } событий
       *[other] { $number } события
    }
}{ $kind ->
    [provisions] { " " }во всех планах
   *[other] { "" }
}
# $no (Element) filters-no, set bold.
filters-count-none = { $kind ->
    [provisions] { $no } положений ни в одном плане
    [positions] { $no } позиций
    [statements] { $no } заявлений
    [points] { $no } спорных вопросов
   *[events] { $no } событий
}
filters-no = Нет

filters-none-left = { $kind ->
    [provisions] Ни одно положение не отвечает всем этим условиям.
    [positions] Ни одна позиция не отвечает всем этим условиям.
    [statements] Ни одно заявление не отвечает всем этим условиям.
    [points] Ни один спорный вопрос не отвечает всем этим условиям.
   *[events] Ни одно событие не отвечает всем этим условиям.
}
filters-no-single = Их скрывает не один фильтр, а каждый из нескольких.
# $filter (Element) the part of what is asked for that hides them.
filters-hidden-by = { $filter } — скрыто: { filters-counted }
# $filter (Element) what it removes, for who cannot see that it stands before.
filters-remove-one = Убрать: { $filter }
filters-searched-where = Поиск охватил заголовки, изложения, цитаты и имена. Попробуйте меньше слов или другое написание.

filters-none-of-kind = { $kind ->
    [provisions] В этом досье нет положений.
    [positions] В этом досье нет позиций.
    [statements] В этом досье нет заявлений.
    [points] В этом досье нет вопросов, в которых версии расходятся.
   *[events] В этом досье нет событий.
}
filters-what-it-has = Зато в нём есть:
filters-records-of-view = { $view }: { filters-counted }

filters-later = { $kind ->
    [provisions] { $count ->
        [one] Не показано: { $count } более позднее положение.
        [few] Не показано: { $count } более поздних положения.
        [many] Не показано: { $count } более поздних положений.
       *[other] Не показано: { $count } более позднего положения.
    }
    [positions] { $count ->
        [one] Не показано: { $count } более поздняя позиция.
        [few] Не показано: { $count } более поздние позиции.
        [many] Не показано: { $count } более поздних позиций.
       *[other] Не показано: { $count } более поздней позиции.
    }
    [statements] { $count ->
        [one] Не показано: { $count } более позднее заявление.
        [few] Не показано: { $count } более поздних заявления.
        [many] Не показано: { $count } более поздних заявлений.
       *[other] Не показано: { $count } более позднего заявления.
    }
    [points] { $count ->
        [one] Не показано: { $count } более поздний спорный вопрос.
        [few] Не показано: { $count } более поздних спорных вопроса.
        [many] Не показано: { $count } более поздних спорных вопросов.
       *[other] Не показано: { $count } более позднего спорного вопроса.
    }
   *[events] { $count ->
        [one] Не показано: { $count } более позднее событие.
        [few] Не показано: { $count } более поздних события.
        [many] Не показано: { $count } более поздних событий.
       *[other] Не показано: { $count } более позднего события.
    }
}
filters-to-latest = Вернуться к последней дате

filters-later-event = Дата этого события ({ $date }) позже выбранной ({ $day }).
filters-later-event-of-statement = Дата события, к которому относится это заявление ({ $date }), позже выбранной ({ $day }).
filters-later-statement = Дата этого заявления ({ $date }) позже выбранной ({ $day }).
filters-later-plan-of-provision = Дата плана с этим положением ({ $date }) позже выбранной ({ $day }).
filters-later-position = Дата первой позиции этого участника по этой теме ({ $date }) позже выбранной ({ $day }).
filters-later-plan = Дата плана «{ $plan }» ({ $date }) позже выбранной ({ $day }).
filters-show-later = Показать: до последней даты
filters-undated-of-plans = Судьба плана, примечания к нему и то, кто оспаривает положение, собственной даты не имеют: они показаны так, как в досье.
filters-none-known = { $kind ->
    [provisions] На { $day } не было известно ни одного положения
    [positions] На { $day } не было известно ни одной позиции
    [statements] На { $day } не было известно ни одного заявления
    [points] На { $day } не было известно ни одного спорного вопроса
   *[events] На { $day } не было известно ни одного события
}
filters-first-known = { $kind ->
    [provisions] Первое положение здесь — { $day }
    [positions] Первая позиция здесь — { $day }
    [statements] Первое заявление здесь — { $day }
    [points] Первый спорный вопрос здесь — { $day }
   *[events] Первое событие здесь — { $day }
}
filters-show-all-days = Показать всё: до последней даты

filters-chosen-of = { $chosen } из { $count }
filters-show-fewer = Показать меньше
filters-show-part = Показать { $shown } из { $count }

filters-clear = Очистить
filters-close = Закрыть фильтры
filters-show-records = Показать { $kind ->
    [provisions] { $count ->
        [one] { $number } положение
        [few] { $number } положения
        [many] { $number } положений
       *[other] { $number } положения
    }
    [positions] { $count ->
        [one] { $number } позицию
        [few] { $number } позиции
        [many] { $number } позиций
       *[other] { $number } позиции
    }
    [statements] { $count ->
        [one] { $number } заявление
        [few] { $number } заявления
        [many] { $number } заявлений
       *[other] { $number } заявления
    }
    [points] { $count ->
        [one] { $number } спорный вопрос
        [few] { $number } спорных вопроса
        [many] { $number } спорных вопросов
       *[other] { $number } спорного вопроса
    }
   *[events] { $count ->
        [one] { $number } событие
        [few] { $number } события
        [many] { $number } событий
       *[other] { $number } события
    }
}

## Overview

overview-where-it-stands = Состояние дел
overview-where-it-stands-note = Последнее событие в каждом канале
overview-to-timeline = Хронология
overview-all-channels = Все каналы ({ $count })

overview-latest = Последнее
overview-tally = Что есть в досье
# $number (Element) the count, set large; $count is the same number.
overview-tally-events = { $number } { $count ->
    [one] событие
    [few] события
    [many] событий
   *[other] события
}
# $number (Element) the count, set large.
overview-tally-statements = { $number } { $count ->
    [one] заявление
    [few] заявления
    [many] заявлений
   *[other] заявления
}
# $number (Element) the count, set large.
overview-tally-plans = { $number } { $count ->
    [one] план
    [few] плана
    [many] планов
   *[other] плана
}
# $number (Element) the count, set large.
overview-tally-points = { $number } { $count ->
    [one] спорный вопрос
    [few] спорных вопроса
    [many] спорных вопросов
   *[other] спорного вопроса
}
# $number (Element) the count, set large.
overview-tally-positions = { $number } { $count ->
    [one] позиция
    [few] позиции
    [many] позиций
   *[other] позиции
}
# $number (Element) the count, set large.
overview-tally-sources = { $number } { $count ->
    [one] источник
    [few] источника
    [many] источников
   *[other] источника
}

overview-terms-that-differ = Параметры, которые различаются
overview-to-all-points = Все пункты
overview-is-changed = , отличается от плана, на котором основан
overview-is-new = , нет в плане, на котором основан
overview-not-known = неизвестно
overview-not-in-text = нет в этом тексте
overview-key-of-tint = отличается от плана, на котором основан · – нет в этом тексте
overview-key-of-unknown = { " " }· ? неизвестно

overview-all-of-them = Все { $count }
overview-others-speak = также { $parties }
overview-party = { " " }({ $party })

overview-where-plans-come-from = Происхождение планов
overview-lineage-note = Линия означает «на основе» — по имеющимся сообщениям
overview-to-comparison = Сравнить
overview-based-on = , на основе «{ $plan }»

## Plans: at a glance, point by point, own texts

plans-none = В этом досье нет планов для сравнения.
plans-compare-own = Сравнить свои тексты…
plans-side-by-side = Планы рядом
plans-side-by-side-table = Планы рядом. В каждой строке — положения, соответствующие друг другу; изменения показаны относительно плана, названного в заголовке столбца.
plans-choice-and-order = Планы и порядок
plans-only-one = План только один, и сравнить его не с чем.
plans-beside-base = План рядом с основой
plans-base-beside = «{ $plan }» рядом с:
plans-rows = { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}
plans-rows-of = { $count } из { $all ->
    [one] { $all } строки
    [few] { $all } строк
    [many] { $all } строк
   *[other] { $all } строки
}
plans-no-provision = Ни одно положение ни одного плана не соответствует фильтрам.
plans-none-changed-so = Среди положений этих планов, соответствующих фильтрам, ни одно так не изменилось.
plans-only-of-others = Ни одно положение этих планов не соответствует фильтрам, а положения других планов соответствуют.
plans-show-all-rows = Показать все строки
plans-show-every-change = Показать все изменения

plans-base = основа
plans-against = в сравнении с «{ $plan }»

plans-at-a-glance = Планы кратко
plans-at-a-glance-table = Что предусматривает каждый план по каждой теме. Ячейка открывает соответствующее положение.
plans-key-of-tint = отличается от исходного текста · – нет в этом тексте
plans-key-of-unknown = ? нет среди известного о плане
plans-topics = { $count ->
    [one] { $count } тема
    [few] { $count } темы
    [many] { $count } тем
   *[other] { $count } темы
}
plans-topics-of = { $count } из { $all ->
    [one] { $all } темы
    [few] { $all } тем
    [many] { $all } тем
   *[other] { $all } темы
}
plans-no-topic = Ни одно положение ни одного плана не соответствует фильтрам или ни в одном не указана тема.
plans-none-differs = Ни один план не отличается от исходного текста.
plans-topic = Тема
plans-point-by-point = { $plan }: по пунктам
plans-unknown-in-plan-hint = Нет среди известного об этом плане
plans-unknown-in-plan = нет среди известного об этом плане
plans-not-in-plan = нет в этом плане
plans-differs-from = (иначе, чем в «{ $plan }»)
plans-not-in = (нет в «{ $plan }»)
plans-point = { $plan }, пункт { $number }
plans-point-titled = { $plan }, пункт { $number }: { $title }

plans-what-it-is = Что такое «{ $plan }»
plans-put-forward-by = Кто выдвинул:
plans-based-on = На основе «{ $plan }»

plans-family = Все планы ({ $count }) и их происхождение
plans-family-from = Из «{ $plan }»
plans-family-alone = Сам по себе
plans-compare-with = Сравнить с «{ $base }»

plans-because-same-text = те же слова
plans-because-words = общие редкие слова: { $words }
plans-because-meaning = близкие по смыслу: { $words }
plans-because-numbers = те же числа: { $numbers }
plans-because-names = те же имена и названия: { $names }
plans-because-headings = в заголовках: { $words }
plans-because-terms = темы и параметры редакторов: { $names }
plans-because-position = те же соседние положения
plans-because-of = Основания: { $reasons }
plans-evidence = Основания: откуда известен текст и как он сопоставлен
plans-evidence-for = Основания ({ $provisions }), источников:
plans-confirmed-by-you = Подтверждено вами
plans-confirmed-by-editors = Подтверждено редакторами
plans-not-matched = Автоматически соответствия не найдено
plans-matched = Сопоставлено автоматически, уверенность { $percent } %
plans-matched-numbers = { $from } и { $to }
plans-take-back = Отменить
plans-confirm = Подтвердить
plans-not-a-match = Не соответствует
plans-answers = Соответствует:
plans-answers-also = А также:
plans-cannot-answer-own = Положение может соответствовать положению другого плана, но не своего.
plans-drop-onto-provision = Перетащите его на положение: в этой строке у плана положения нет.

plans-jump-to-row = Все положения: переход к строке
plans-row-not-shown = { $row } (не показано)

plans-compared = Сравниваемые планы; остальные сравниваются с первым — основой
plans-make-base = Сделать основой
plans-remove = Убрать
plans-full = Рядом помещается до { $most } планов. Уберите один, чтобы добавить другой.
plans-add = Добавить план
plans-add-entry = Добавить план…

plans-how-to-read = Как читать планы
plans-only-differing = Только различия

plans-on-condition = При условии:
# $actors (Element) their names, as links.
plans-contested-by = Оспаривают: { $actors }

plans-counted-against = , в сравнении с «{ $plan }»
plans-method = Какие положения соответствуют друг другу, определяет программа по их содержанию, если это не подтвердил редактор или вы. Она указывает, насколько уверена и почему, а где не уверена, говорит «возможно»; она может ошибаться. Где редакторы зафиксировали параметры, изменение показано по ним, иначе — по текстам.

plans-becomes = изменено на
plans-value-new = новое:
plans-value-gone = исчезло:
plans-value-no-longer-fixed = больше не зафиксировано:
plans-value-not-known-here = здесь неизвестно; там:
plans-value-not-known-there = там неизвестно:
plans-value-unknown-there = (там неизвестно)
plans-exactly = ровно
plans-read-in-texts = Прочитано в текстах
plans-read-as = Прочитано как { $number }
plans-amount-bounded = { $bound ->
    [about] приблизительно { $amount }
    [by] не позже чем { $amount }
    [since] не раньше чем { $amount }
    [after] позже чем { $amount }
    [before] раньше чем { $amount }
    [at-most] не более { $amount }
    [at-least] не менее { $amount }
    [more-than] больше чем { $amount }
   *[less-than] меньше чем { $amount }
}
plans-amount-deadline = { $when ->
    [without-delay] без промедления
    [as-soon-as-possible] как можно скорее
    [forthwith] незамедлительно
    [indefinitely] бессрочно
    [permanently] на постоянной основе
   *[immediately] немедленно
}
plans-amount-end = { $date }, конец
plans-amount-counted = { $unit ->
    [people] { $count ->
        [one] { $number } человек
        [few] { $number } человека
        [many] { $number } человек
       *[other] { $number } человека
    }
    [personnel] { $count ->
        [one] { $number } военнослужащий
        [few] { $number } военнослужащих
        [many] { $number } военнослужащих
       *[other] { $number } военнослужащего
    }
    [decade] { $count ->
        [one] { $number } десятилетие
        [few] { $number } десятилетия
        [many] { $number } десятилетий
       *[other] { $number } десятилетия
    }
    [nautical-mile] { $count ->
        [one] { $number } морская миля
        [few] { $number } морские мили
        [many] { $number } морских миль
       *[other] { $number } морской мили
    }
    [percentage-point] { $count ->
        [one] { $number } процентный пункт
        [few] { $number } процентных пункта
        [many] { $number } процентных пунктов
       *[other] { $number } процентного пункта
    }
    [m2] { $number } м²
    [km2] { $number } км²
    [mile2] { $count ->
        [one] { $number } квадратная миля
        [few] { $number } квадратные мили
        [many] { $number } квадратных миль
       *[other] { $number } квадратной мили
    }
    [t] { $number } т
    [minute] { $count ->
        [one] { $number } минута
        [few] { $number } минуты
        [many] { $number } минут
       *[other] { $number } минуты
    }
    [hour] { $count ->
        [one] { $number } час
        [few] { $number } часа
        [many] { $number } часов
       *[other] { $number } часа
    }
    [day] { $count ->
        [one] { $number } день
        [few] { $number } дня
        [many] { $number } дней
       *[other] { $number } дня
    }
    [week] { $count ->
        [one] { $number } неделя
        [few] { $number } недели
        [many] { $number } недель
       *[other] { $number } недели
    }
    [month] { $count ->
        [one] { $number } месяц
        [few] { $number } месяца
        [many] { $number } месяцев
       *[other] { $number } месяца
    }
   *[year] { $count ->
        [one] { $number } год
        [few] { $number } года
        [many] { $number } лет
       *[other] { $number } года
    }
}
plans-moved-away = Перемещено: теперь ниже, в другом месте
plans-moved-here = Перемещено: было в другом месте

plans-order = Порядок
plans-order-of = как в «{ $plan }»
plans-order-by-topic = по темам
plans-stepwise = Каждый сравнивать с предыдущим
plans-unfold-all = Развернуть все
plans-fold-all = Свернуть все

plans-compare-again = Сравнить снова
plans-comparing = Сравниваем планы…
plans-comparing-pairs = Сравниваем планы: пар { $done } из { $all }…
plans-stopped = Сравнение остановлено.
plans-failed = Не удалось сравнить планы: { $reason }.

plans-means-kept = те же параметры теми же словами
plans-means-reworded = те же параметры другими словами
plans-means-modified = различается параметр, условие или сторона
plans-means-added = нет в плане, с которым идёт сравнение
plans-means-removed = только в плане, с которым идёт сравнение
plans-means-split = одно положение стало несколькими
plans-means-merged = несколько положений стали одним
plans-means-unknown = один из двух планов известен лишь частично, и среди известного соответствия нет
plans-absent-in-known = Нет среди известного ({ $points })
plans-absent = Нет в этом плане
plans-perhaps = Возможно, { $change }
plans-moved-from = , перемещено из { $numbers }
plans-is-confirmed = , подтверждено
plans-text-read = Текст сверен с источником
plans-text-corroborated = текст известен частично или из изложения
plans-text-recalled = воспроизведено по общему знанию опубликованного текста; построчно ещё не сверено

plans-own-title = Сравнение своих текстов
plans-own-check = Проверка пунктов
plans-own-how-to-check = Эти пункты нашла программа; исправьте, где она ошиблась. Каждый начинается со строки «# 6 Заголовок»: добавьте такую строку, чтобы разделить пункт, удалите, чтобы объединить два, измените число, чтобы изменить номер.
plans-own-how-it-works = Тексты остаются в этой вкладке: никуда ничего не отправляется. Программа находит пункты с номерами вида 1., (1), Article 1, § 1, I. и т. п.; если номеров нет, пунктом считается каждый абзац.
plans-own-not-done = Не удалось выполнить: { $reason }
plans-own-not-saved = Не удалось сохранить: { $reason }
plans-own-empty = { $text }: здесь пусто. Вставьте текст, откройте файл или выберите план.
plans-own-looking = Ищем пункты…
plans-own-find = Найти пункты
plans-own-compare = Сравнить
plans-own-save = Сохранить как досье
plans-own-add = Добавить текст
plans-own-name-given = Текст { $letter }
plans-own-name = Название
plans-own-words = Текст
plans-own-words-hint = Вставьте текст с пронумерованными пунктами или перетащите сюда текстовый файл
plans-own-points = { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] { $count } пункта
}
plans-own-other-reading = Или прочитать как { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] { $count } пункта
}
plans-own-either-way = Текст можно прочитать и так, и так
plans-own-split = Разделить по курсору
plans-own-join = Объединить с предыдущим
plans-own-renumber = Перенумеровать
plans-own-open-file = Открыть текстовый файл…
plans-own-or-plan = или план
plans-own-remove = Убрать этот текст
plans-own-is-document = это файл текстового процессора или PDF; скопируйте из него текст и вставьте или сохраните его как простой текст
plans-own-is-not-utf8 = текст не в UTF-8; сохраните его как простой текст в UTF-8 или вставьте

## Accounts: disputed points and statements

accounts-parties-and-stances = Стороны и отношение

accounts-only-opposed = Только там, где высказались несколько сторон
accounts-how-grouped = Как сгруппированы заявления
accounts-as-table = Таблицей

accounts-of-no-party = Вне сторон
accounts-point-of-plan = пункт { $number }
accounts-events-concerned = { $count ->
    [one] Речь о { $count } событии
    [few] Речь о { $count } событиях
    [many] Речь о { $count } событиях
   *[other] Речь о { $count } события
}
accounts-to-this-point = на этот спорный вопрос

accounts-points = Вопросы, в которых версии расходятся
accounts-show-others = Показать остальные ({ $count })
accounts-not-opposed = Ещё { $count }: по ним высказалась лишь одна сторона или ни одна не названа.
accounts-show-not-opposed = Показать

accounts-more-sources = ещё { $count }
accounts-all-about-it = Подробнее
accounts-reported-through = передано через

## Positions

positions-none-known = позиция неизвестна
positions-stances = Отношение
positions-form = Как показаны позиции
positions-earlier = более ранних: { $count }
positions-how-to-read = Последняя позиция; откройте ячейку, чтобы увидеть прежние и источники
positions-only-differing = Только там, где они различаются
positions-none-differs = Ни по одной теме отношение этих участников не различается.
positions-by-topic = Позиции участников по темам
positions-table = Участники по темам: последнее отношение каждого. Каждая ячейка открывает основания.
positions-actor = Участник

## Timeline

timeline-as-of = на { $day }

timeline-lanes-by = Дорожки:
timeline-zoom = Масштаб
timeline-zoom-in = Увеличить
timeline-zoom-out = Уменьшить
timeline-to-earlier = Раньше
timeline-to-later = Позже
timeline-by-key = { $does } ({ $key })
timeline-all = Всё
timeline-all-events = Все события
timeline-home = Сбросить
timeline-back-home = Вернуть исходный вид хронологии

timeline-by-kind = Отобрать по этому типу
timeline-kinds = Формы: типы событий
timeline-legend = Размытые края: дата там точно не известна. Штриховая обводка: известно только от СМИ или неназванных источников. «!»: одна из причастных сторон это оспаривает. Серые полосы: выходные. Столбики вдоль дорожки: события, лежащие слишком близко, чтобы их различить.
timeline-by-party = Отобрать по этой стороне
timeline-parties = Цвета: сторона первого участника, обводка — сторона второго

timeline-others = Остальные ({ $count })
timeline-none = { $facet ->
    [party] Без стороны
    [kind] Без типа
    [topic] Без темы
    [place] Без места
   *[channel] Без канала
}
timeline-only = { $facet ->
    [party] Только сторона: { $name }
    [kind] Только тип: { $name }
    [topic] Только тема: { $name }
    [place] Только место: { $name }
   *[channel] Только канал: { $name }
}

timeline-name = Хронология, { $dates }, событий: { $shown } из { $count }. Стрелки переводят от события к событию, плюс и минус меняют масштаб; те же события есть в разделе «Таблица».
timeline-name-as-of = Хронология, { $dates }, состояние на { $day }, событий: { $shown } из { $count }. Стрелки переводят от события к событию, плюс и минус меняют масштаб; те же события есть в разделе «Таблица».

timeline-column-of-one = 1 событие, { $lane }, { $dates }: открыть
timeline-column-without-room = 1 событие, отметке которого не хватило места, { $lane }, { $dates }: открыть
timeline-column = Близкие по времени события ({ $count }), { $lane }, { $dates }: открыть
timeline-too-close = События, слишком близкие, чтобы их различить
timeline-events-here = { $count ->
    [one] Здесь { $count } событие
    [few] Здесь { $count } события
    [many] Здесь { $count } событий
   *[other] Здесь { $count } события
}

timeline-earlier = ◂ раньше: { $count }
timeline-later = позже: { $count } ▸

timeline-mark = { $date }: { $title } ({ $about }; { $parties })
timeline-is-reported = по сообщениям
timeline-is-disputed = оспаривается

timeline-answers = ответ на
timeline-follows = продолжает
timeline-part-of = часть
timeline-leads-to = ведёт к
timeline-contradicts = противоречит
timeline-answered-by = есть ответ
timeline-followed-by = есть продолжение
timeline-includes = включает
timeline-comes-from = вытекает из
timeline-contradicted-by = ему противоречит

## Table

table-caption-events = События ({ $dates }).
table-caption-events-as-of = События ({ $dates }; состояние на { $day }).
table-headings-order = Нажмите на заголовок, чтобы упорядочить таблицу.
table-events = События таблицей
table-possibly-in-range = возможно, в этом промежутке
table-taking-part = Участники
table-statements-of-event = Заявления
table-sources = Источники

table-caption-statements = Заявления ({ $dates }).
table-caption-statements-as-of = Заявления ({ $dates }; состояние на { $day }).
table-statements = Заявления таблицей
table-speaker = Автор
table-stance = Отношение
table-through = Через кого

## Details: the drawer

details-panel = Подробности
details-close = Закрыть подробности

details-percent-sure = уверенность { $percent } %
details-side-by-side = Рядом
details-with-plan = с «{ $plan }»
details-to-pair-with = на эту пару с «{ $plan }»

# $event (Element) a link to an event whose accounts contradict those of this one.
details-against-event = Другая версия: { $event }
details-kind = Тип
details-how-sure = Достоверность
details-who-took-part = Кто участвовал
details-related-events = Связанные события
details-plans-it-touched = Затронутые планы

details-in-their-words = Их словами
details-provisions-they-contest = Положения, которые они оспаривают
details-everything-on-topic = Всё по этой теме

details-obliges = Кого обязывает
details-benefits = В чью пользу
details-contested-by = Кто оспаривает
details-on-condition = При условии
details-said-on-provision = Что об этом сказано
details-nothing-on-plan = Ни одно заявление на эти темы не касается этого плана.
details-more-on-plan = Ещё об этом плане ({ $count })
details-on-proposers = О тех, кто выдвинул или оспаривает положение ({ $count })
details-others-on-topics = Другие заявления на эти темы ({ $count })
details-compare-with = Сравнить «{ $plan }» с «{ $base }»
details-compare = Сравнить «{ $plan }»
details-in-other-plans = В других планах
details-events-that-moved = События, повлиявшие на положение
details-events-that-moved-are = События на эти темы, которые касались этого плана.

details-stances = Отношение участников к этим темам

details-term-in-versions = Этот параметр во всех редакциях: { $term }
details-date-of-plan = Дата
details-plan = План
details-value = Значение

## Share

share-title = Поделиться
share-files-name-all = В каждом файле указаны его фильтры, это досье и эта ссылка. Страница никуда ничего не отправляет.

share-copied = Скопировано
share-not-copied = Не удалось скопировать: { $reason }. Выделите текст и скопируйте вручную.

share-link = Ссылка
share-link-to-view = Ссылка на этот вид
share-packing = Упаковываем ваше досье в ссылку…
share-send = Отправить…
share-not-sent = Не удалось отправить: { $reason }.
share-link-opens = Открывает этот же вид: даты, фильтры и выбранное.
share-embed = Встроить в другую страницу
share-embed-shows = В рамке — этот вид без остальной страницы, а также ссылка на полную страницу.
share-snippet = Код для другой страницы
share-copy-snippet = Копировать код

share-qr = QR-код
share-qr-of-link = QR-код ссылки
share-qr-too-long = Ссылка слишком длинная для QR-кода.

share-for-reading = Для чтения
share-for-spreadsheets = Для электронных таблиц
share-for-reference-managers = Для библиографических менеджеров
share-for-machines = Для программ
share-file-events = События
share-file-statements = Заявления
share-file-provisions = Положения
share-file-positions = Позиции
share-file-dossier = Досье
share-file-calendar = Календарь
share-file-linked-data = Связанные данные
share-file-bibtex = LaTeX
share-file-csl = Zotero, Mendeley
share-file-drawing = Рисунок
share-file-picture = Изображение
share-print = Печать или PDF
share-save-shown = Сохранить показанное
share-only-first = Файлы содержат первые { $most } событий, и в них это указано; на изображениях есть все.
share-not-made = Не удалось создать { $file }: { $reason }.
share-nothing-to-save = Сохранять нечего: { $reason }.
share-not-compared = планы ещё не сравнены; попробуйте, когда сравнение завершится
share-not-hashed = хеш, который должен быть указан в файле, ещё вычисляется; попробуйте чуть позже
share-events = { $count ->
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
}
share-provisions = { $count ->
    [one] { $count } положение
    [few] { $count } положения
    [many] { $count } положений
   *[other] { $count } положения
}
share-positions = { $count ->
    [one] { $count } позиция
    [few] { $count } позиции
    [many] { $count } позиций
   *[other] { $count } позиции
}
share-events-and-statements = { $events ->
    [one] { $events } событие
    [few] { $events } события
    [many] { $events } событий
   *[other] { $events } события
}, { $statements ->
    [one] { $statements } заявление
    [few] { $statements } заявления
    [many] { $statements } заявлений
   *[other] { $statements } заявления
}

share-picture-moved = перемещено
share-picture-perhaps = возможно
share-picture-condition = При условии: { $condition }
share-picture-contested = Оспаривают: { $actors }

share-picture-phrase = { $phrase ->
    [colours] Цвет: сторона первого участника; обводка: второго.
    [unsure] Пустое или бледное: дата не точна.
    [reported] Штриховая обводка: известно только от СМИ или неназванных источников.
    [contested] «!»: одна из причастных сторон это оспаривает.
    [tinted] Затенено, с полоской: отличается от исходного текста. «–»: нет в этом тексте.
    [not-known] «?»: нет среди известного о нём.
    [struck-out] { common-struck-out }
    [latest-positions] Последняя позиция каждого участника по каждой теме; пусто там, где ни одной не известно.
   *[no-party] { accounts-of-no-party }
}
share-stamp = Выборка из «{ $title }». Фильтры: { $filters }. Досье: { $dossier }. Создано: { $day }, { $link }
share-without-hash = без хеша
share-asked-and = { $first }; { $second }
share-asked-nothing = нет
share-asked-plans = планы: { $names }
share-asked-certain = { $dates }, только то, что точно приходится на это время
share-asked-words = слова «{ $words }»
share-asked-lanes = дорожки: { $group }
share-asked-sorted = { $order ->
    [last] порядок: { $column }, последние сначала
   *[first] порядок: { $column }
}
share-asked-changes = изменения: { $changes }
share-asked-rows = строки: { $order }
share-asked-matches = { $count ->
    [one] с { $count } соответствием, которое установил читатель
    [few] с { $count } соответствиями, которые установил читатель
    [many] с { $count } соответствиями, которые установил читатель
   *[other] с { $count } соответствия, которые установил читатель
}
share-asked-drawn = изображено: { $dates }
share-asked-first = здесь только первые { $some } из { $all } событий

share-to-event = на это событие
share-to-statement = на это заявление
share-to-provision = на это положение
share-to-position = на эту позицию
share-cite = Цитировать
share-cite-event = это событие
share-cite-statement = это заявление
share-cite-provision = это положение
share-cite-position = эту позицию
share-copy-text = Копировать текст
share-copy-bibtex = Копировать BibTeX
share-copy-csl = Копировать CSL-JSON
share-save-bibtex = Сохранить BibTeX
share-save-csl = Сохранить CSL-JSON
share-of-citation = библиографической ссылки

share-kept = Сохранённое в этом браузере
share-kept-is-here = Своё досье или таблицу можно хранить здесь, на этом устройстве; они никуда не отправляются.
share-kept-for-good = Этот браузер обещал хранить их, пока вы их не удалите.
share-kept-loosely = Браузер может удалить сохранённое, если ему не хватает места или если вы долго не заходите: важное сохраните как файл.
share-kept-failed = Не удалось выполнить: { $reason }.
share-keep = Хранить этот файл
share-kept-name = Название
share-kept-size-and-day = { $kilobytes } кБ, { $day }
share-kept-open = Открыть
share-kept-save = Сохранить
share-kept-delete = Удалить
share-kept-ask-delete = Удалить «{ $file }» из этого браузера?

## About

about-counts = { $events ->
    [one] { $events } событие
    [few] { $events } события
    [many] { $events } событий
   *[other] { $events } события
}, { $statements ->
    [one] { $statements } заявление
    [few] { $statements } заявления
    [many] { $statements } заявлений
   *[other] { $statements } заявления
}, { $plans ->
    [one] { $plans } план
    [few] { $plans } плана
    [many] { $plans } планов
   *[other] { $plans } плана
} с { $provisions ->
    [one] { $provisions } положением
    [few] { $provisions } положениями
    [many] { $provisions } положениями
   *[other] { $provisions } положения
}, { $positions ->
    [one] { $positions } позиция
    [few] { $positions } позиции
    [many] { $positions } позиций
   *[other] { $positions } позиции
}, { $actors ->
    [one] { $actors } участник
    [few] { $actors } участника
    [many] { $actors } участников
   *[other] { $actors } участника
}, { $sources ->
    [one] { $sources } источник
    [few] { $sources } источника
    [many] { $sources } источников
   *[other] { $sources } источника
}.
about-file-beside = Файл: { $file }, рядом с этой страницей.
about-file-in-link = Досье было в ссылке, открывшей эту страницу: ни один сервер его не видел.
about-own-file = Файл: { $file }, открыт вами. Он остаётся в этой вкладке: никуда ничего не отправлено, а по скопированным ссылкам другие увидят досье, опубликованное вместе со страницей.
about-not-translated = Непереведённое дано на языке досье ({ $language }).
about-another-dossier = Другое досье
about-open-your-own = Откройте свой файл или перетащите его на страницу. Он будет прочитан здесь, в вашем браузере, и больше нигде.
about-open-shipped = Открыть опубликованное досье
about-how-to-read = Как это читать
about-known-gaps = Известные пробелы
# A heading above what others made that is in the page.
about-made-with = Сделано с помощью
about-word-meanings = Какие слова значат почти одно и то же, известно для английского из all-MiniLM-L6-v2 (Apache License 2.0) и WordNet (Принстонский университет), а для немецкого, французского, испанского, русского и украинского — из multilingual-e5-small (лицензия MIT).
# A link to a file, after that.
about-their-licences = Их лицензии

about-problems = Проблемы в этом файле: { $count }
about-set-aside = { $count ->
    [0] Все записи пригодны: открыто всё.
    [one] Отложено: { $count } запись; всё остальное открыто.
    [few] Отложено: { $count } записи; всё остальное открыто.
    [many] Отложено: { $count } записей; всё остальное открыто.
   *[other] Отложено: { $count } записи; всё остальное открыто.
}
about-error = Ошибка
about-warning = Предупреждение
about-problem-of-record = { $record }:
about-problem-hint = — { $hint }
about-whole-file = весь файл

about-sources-disagree = Где источники расходятся

## Import

import-reading-a-table = Чтение таблицы
import-opening = Открываем { $file }…
import-reading = Читаем { $file }: { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}, пока { $read } МиБ
import-reading-of = Читаем { $file }: { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}, { $read } из { $all } МиБ
import-cancel = Отменить

import-columns-mean = Что означают столбцы файла { $file }
import-seen = { $count ->
    [one] { $count } столбец
    [few] { $count } столбца
    [many] { $count } столбцов
   *[other] { $count } столбца
}, { $encoding }. Данные не выходят за пределы этой вкладки.
import-seen-format = { $format }, { $count ->
    [one] { $count } столбец
    [few] { $count } столбца
    [many] { $count } столбцов
   *[other] { $count } столбца
}, { $encoding }. Данные не выходят за пределы этой вкладки.
import-columns = Столбцы
import-column = Столбец
import-is = Что в нём
import-first-values = Первые значения
import-read-as = Как прочитано
import-fits = Подходят { $fit } из { $all }
import-misfits = Не подходят: { $values }
import-date-read = { $value } — это { $date }
import-column-is = { $column } — это
import-ambiguous-date = 03/04/2025 — это
import-day-first = 3 апреля 2025 года
import-month-first = 4 марта 2025 года
import-pairs = 2011/12 — это
import-pairs-month = декабрь 2011 года
import-pairs-years = 2011–2012 годы
import-say-date = Укажите, в каком столбце дата.
import-say-order = Укажите, как записаны даты.
import-show-events = Показать события

## Слова перечней, даты и числа словами; язык

shell-language = Язык
app-language-not-there = Слова на языке «{ $language }» получить не удалось: { $reason }.

label-facet = { $facet ->
    [party] Сторона
    [actor] Участник
    [channel] Канал
    [kind] Тип
    [topic] Тема
    [place] Место
    [stance] Отношение
    [confidence] Достоверность
   *[source] Источник
}
label-view = { $view ->
    [timeline] Хронология
    [plans] Планы
    [accounts] Версии
    [positions] Позиции
    [table] Таблица
   *[overview] Обзор
}
label-kind = { $kind ->
    [talks] Переговоры
    [summit] Саммит
    [call] Телефонный разговор
    [visit] Визит
    [statement] Заявление
    [proposal] Предложение
    [document] Документ
    [decision] Решение
    [leak] Утечка
    [sanction] Санкции
    [military] Военные действия
   *[other] Другое
}
label-confidence = { $confidence ->
    [confirmed] Подтверждено
    [reported] По сообщениям
   *[disputed] Оспаривается
}
label-translated-by = { $by ->
    [original] Дословно
    [official] Официальный перевод
    [editor] Перевод редакторов
   *[machine] Перевод программы
}
label-stance = { $stance ->
    [supports] Поддерживает
    [conditional] При условии
    [neutral] Нейтрально
    [opposes] Против
   *[claims] Утверждает
}
label-comparator = { $comparator ->
    [at-most] не более
    [at-least] не менее
   *[about] приблизительно
}
label-term = { $comparator ->
    [at-most] не более { $value }
    [at-least] не менее { $value }
    [about] приблизительно { $value }
   *[equal] { $value }
}
label-number-and-unit = { $number } { $unit }
label-percent = { $number } %
label-unit-compared = { $unit }, { label-comparator }
label-compared-if = { label-comparator }, { $condition }
label-points = { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] { $count } пункта
}
label-points-known = { $count ->
    [one] известен { $count } пункт
    [few] известны { $count } пункта
    [many] известно { $count } пунктов
   *[other] известно { $count } пункта
}
label-points-known-of = известно пунктов: { $count } из { $all }
label-date-decade = { $year }-е годы
label-date-some-year = какой-то год в пределах { $years }
label-date-season = { $season ->
    [1] весна { $year }
    [2] лето { $year }
    [3] осень { $year }
   *[4] зима { $year }
}
label-date-some-day = { $date }, день неизвестен
label-date-some-month = { $date }, месяц неизвестен
label-date-from = начало: { $date }, продолжается
label-date-from-to-unknown = начало: { $date }, конец неизвестен
label-date-up-to = по { $date }
label-date-from-unknown-up-to = по { $date }, начало неизвестно
label-date-between = { $from } – { $to }
label-date-between-days = между { $from } и { $to }
label-date-by-clock = { $moment } (UTC{ $offset })

plans-change = { $change ->
    [kept] Сохранено
    [reworded] Перефразировано
    [modified] Изменено
    [added] Добавлено
    [removed] Исключено
    [split] Разделено
    [merged] Объединено
    [moved] Перемещено
    [perhaps] Возможно
   *[unknown] Неизвестно
}
plans-change-within = { $change ->
    [kept] сохранено
    [reworded] перефразировано
    [modified] изменено
    [added] добавлено
    [removed] исключено
    [split] разделено
    [merged] объединено
   *[unknown] неизвестно
}
plans-changes-counted = { plans-change-within }: { $count }
plans-verification = { $verification ->
    [read] Прочитано
    [corroborated] Подтверждено частично
   *[recalled] По памяти
}
plans-reading = { $reading ->
    [glance] Кратко
   *[points] По пунктам
}
plans-stance-within = { $stance ->
    [supports] поддерживает
    [conditional] при условии
    [neutral] нейтрально
    [opposes] против
   *[claims] утверждает
}
accounts-listed = { $listed ->
    [statements] Все заявления
   *[points] Где версии расходятся
}
accounts-feed = { $by ->
    [speaker] По авторам
   *[day] По дням
}
positions-shown = { $form ->
    [words] Словами
   *[matrix] Матрица
}
table-listed = { $listed ->
    [statements] Заявления
   *[events] События
}
table-sorted = { $key ->
    [date] Дата
    [title] Событие
    [kind] Тип
    [channel] Канал
   *[confidence] Достоверность
}
details-relation = { $relation ->
    [responds-to] Отвечает на
    [follows] Продолжает
    [part-of] Часть события
    [leads-to] Ведёт к
   *[contradicts] Противоречит
}
details-relation-inverse = { $relation ->
    [responds-to] На это отвечает
    [follows] Имеет продолжение
    [part-of] Включает
    [leads-to] Вытекает из
   *[contradicts] Этому противоречит
}
timeline-lane-of = { $group ->
    [party] Сторона
    [kind] Тип
    [topic] Тема
    [place] Место
   *[channel] Канал
}
import-role = { $role ->
    [date] дата
    [end] конец
    [year] год
    [month] месяц
    [day] день
    [title] название
    [description] описание
    [kind] тип
    [channel] канал
    [actors] участники
    [topics] темы
    [place] место
    [latitude] широта
    [longitude] долгота
    [source] источник
    [url] адрес в сети
    [confidence] достоверность
    [time] время
    [end-time] время окончания
    [end-year] год окончания
    [end-month] месяц окончания
    [end-day] день окончания
    [all-day] весь день
   *[unused] не используется
}
import-told-title = Её название: «{ $title }».
import-told-numbers = { $numbers ->
    [excel-1900] Числа в столбцах дат читаются как порядковые числа Excel (1900).
    [excel-1904] Числа в столбцах дат читаются как порядковые числа Excel (1904).
    [unix-seconds] Числа в столбцах дат читаются как время Unix в секундах.
   *[unix-milliseconds] Числа в столбцах дат читаются как время Unix в миллисекундах.
}
import-told-day-first = В датах с точками первым стоит день.
import-told-order-open = День и месяц различить нельзя, например: { $rows }.
import-told-order = Порядок дня и месяца виден из: { $rows }.
import-told-pairs-open = Месяц или два года, например: { $rows }.
import-told-row = { $value } (строка { $row })
import-told-empty = Считается пустым: { $values }

common-row = { $first }, { $next }

## Edit: writing a dossier

shell-edit = Редактировать…
shell-new-dossier = Новое досье…
edit-title = Редактирование
edit-title-of = Редактирование: { $title }
edit-untitled = Досье без названия
edit-file-name = dossier.json
edit-not-opened = Не удалось открыть досье для редактирования: { $reason }
edit-is-a-copy = Вы редактируете копию в этом браузере; никуда ничего не отправляется.
edit-nothing-unsaved = Несохранённых изменений нет.
edit-being-kept = Сохраняем её в этом браузере…
edit-kept-not-saved = Она сохранена в этом браузере, но ещё не в файле.
edit-not-kept = Не удалось сохранить её в этом браузере: { $reason }. Сохраните её как файл.
edit-other-tab = Это досье редактируют в другой вкладке. Здесь вы работаете с отдельной копией, которая хранится рядом с ним.
edit-unfinished = { $count ->
    [one] { $count } запись не завершена.
    [few] { $count } записи не завершены.
    [many] { $count } записей не завершено.
   *[other] { $count } записи не завершено.
}
edit-save = Сохранить как файл
edit-saved-as = Сохранено как { $file }.
edit-not-saved = Не удалось сохранить: { $reason }
edit-metadata = О досье
edit-paste = Источники из текста
edit-doubles = Дубликаты
edit-changes = Изменения
edit-sheet = Что редактируется
edit-back-to-records = Назад к записям
edit-back-to = Назад к «{ $record }»
edit-choose = Выберите запись для редактирования или добавьте новую.
edit-record-gone = Этой записи уже нет.
edit-undo = Отменить
edit-redo = Повторить
edit-nothing-done = Ещё ничего не изменено.
edit-undone = Отменено: { $step }
edit-redone = Повторено: { $step }
edit-refused = Не выполнено: { $reason }.
edit-refused-no-place = по адресу { $place } ничего нет
edit-refused-no-list = по адресу { $place } стоит не список
edit-refused-no-id = у записи по адресу { $place } нет идентификатора
edit-refused-id-taken = идентификатор «{ $id }» занят: { $record }
edit-refused-referred = на эту запись ({ $record }) ссылаются: { $others }
edit-refused-referred-more = на эту запись ({ $record }) ссылаются: { $others } и ещё { $more }
edit-refused-not-alike = в одну объединяются только две записи одного списка, обе с идентификаторами
edit-remove-with-references = { $count ->
    [1] Удалить вместе со ссылкой
    [one] Удалить вместе со всеми ссылками ({ $count })
    [few] Удалить вместе со всеми { $count } ссылками
    [many] Удалить вместе со всеми { $count } ссылками
   *[other] Удалить вместе со всеми ссылками ({ $count })
}
edit-step-changed = Изменено «{ $field }» в «{ $record }»
edit-step-item = Добавлено в «{ $field }» у «{ $record }»
edit-step-taken = Убрано из «{ $field }» у «{ $record }»
edit-step-moved = Переставлено в «{ $field }» у «{ $record }»
edit-step-id = Изменён идентификатор «{ $record }»
edit-step-added = Добавлено в список «{ $list }»
edit-step-removed = Удалено «{ $record }»
edit-step-merged = Объединено: «{ $other }» теперь в составе «{ $record }»
edit-step-sources = { $count ->
    [one] Добавлен { $count } источник
    [few] Добавлено { $count } источника
    [many] Добавлено { $count } источников
   *[other] Добавлено { $count } источника
}
edit-step-back = Отменено изменение: { $change }
edit-save-into = Сохранить в { $file }
edit-save-other = Сохранить как…
edit-file-changed = Другая программа изменила { $file } после последнего сохранения здесь; ничего не записано. Внесите её изменения через «Объединить с копией…» или сохраните под другим именем.
edit-keep-again = Повторить попытку
edit-merge = Объединить с копией…
edit-merge-title = Внести другую копию
edit-merge-about = Кто-то другой работал над копией этого досье? Изменения, которые внёс только один из вас, берутся — запись за записью и поле за полем; где вы изменили одно и то же по-разному, выбираете вы. Всё это — один шаг, который можно отменить.
edit-merge-choose-file = Выбрать другую копию
edit-merge-drop = или перетащите её сюда
edit-merge-chosen = Выбрано: { $file }
edit-merge-base = Из чего сделаны обе копии
edit-merge-base-opened = Досье, каким оно было здесь открыто
edit-merge-base-file = Другой файл
edit-merge-base-unknown = Неизвестно: ничто не считается удалённым
edit-merge-choose-base = Выбрать этот файл
edit-merge-not-read = { $file } нельзя объединить: { $reason }
edit-merge-conflicts = { $count ->
    [one] Обе копии изменили { $count } место по-разному: выберите
    [few] Обе копии изменили { $count } места по-разному: выберите
    [many] Обе копии изменили { $count } мест по-разному: выберите
   *[other] Обе копии изменили { $count } места по-разному: выберите
}
edit-merge-taken = { $count ->
    [one] Из другой копии берётся { $count } изменение
    [few] Из другой копии берутся { $count } изменения
    [many] Из другой копии берётся { $count } изменений
   *[other] Из другой копии берётся { $count } изменения
}
edit-merge-kept = { $count ->
    [one] { $count } изменение только ваше и остаётся
    [few] { $count } изменения только ваши и остаются
    [many] { $count } изменений только ваши и остаются
   *[other] { $count } изменения только ваши и остаются
}
edit-merge-yours = Ваше:
edit-merge-theirs = Другая копия:
edit-merge-before = Раньше:
edit-merge-apply = Объединить
edit-merge-left = { $count ->
    [one] Ещё нужно выбрать в { $count } месте.
    [few] Ещё нужно выбрать в { $count } местах.
    [many] Ещё нужно выбрать в { $count } местах.
   *[other] Ещё нужно выбрать в { $count } места.
}
edit-step-copy-merged = Объединено с копией { $file }
edit-publish = Опубликовать…
edit-publish-title = Сайт, который показывает это досье
edit-publish-about = Вы получите ZIP со всем: этой страницей, вашим досье, тем, что можно прочитать до её запуска, и изображением для ссылок. Распакуйте его и скопируйте содержимое в папку любого веб-сервера, который отдаёт файлы по https. Кто откроет адрес этой папки, увидит ваше досье; устанавливать там ничего не нужно, и отсюда ничего не отправляется.
edit-publish-unfinished = { $count ->
    [one] { $count } запись не завершена: читатели сайта её не видят, но в файле она есть.
    [few] { $count } записи не завершены: читатели сайта их не видят, но в файле они есть.
    [many] { $count } записей не завершено: читатели сайта их не видят, но в файле они есть.
   *[other] { $count } записи не завершено: читатели сайта их не видят, но в файле они есть.
}
edit-publish-problems = { $count ->
    [one] О { $count } проблеме узнают и читатели
    [few] О { $count } проблемах узнают и читатели
    [many] О { $count } проблемах узнают и читатели
   *[other] О { $count } проблемы узнают и читатели
}
edit-publish-address = Адрес папки, если вы его знаете
edit-publish-address-hint = С ним ссылки на сайт везде показывают изображение, а поисковые системы получают список его страниц.
edit-publish-address-wrong = Нужен адрес папки, например https://example.org/talks/.
edit-publish-make = Создать сайт
edit-publish-make-anyway = Всё равно создать сайт
edit-publish-working = Собираем файлы страницы: { $done } из { $all }…
edit-publish-sitemap = Поисковые роботы находят список его страниц по строке в robots.txt в корне сервера: Sitemap: { $address }
edit-publish-no-list = У этой копии страницы нет списка собственных файлов, поэтому сайт из неё не сделать. Откройте страницу там, где она опубликована, и досье в ней.
edit-publish-no-file = Файл { $file } этой страницы не пришёл: { $reason }. Ничего не сохранено.
edit-publish-wrong-file = Файл { $file } — не тот, из которого состоит эта версия страницы, поэтому сайт не создан. Возьмите более новую версию страницы, если её предлагают, или загрузите страницу заново; если так и останется, сообщите тем, кто её размещает.
edit-publish-failed = Не удалось создать сайт: { $reason }

edit-records = Записи
edit-kind-of-record = Тип записи
edit-find-record = Найти запись
edit-only-unfinished = Только незавершённые
edit-no-records = Здесь нет записей.
edit-is-unfinished = не завершено
edit-no-name = Без названия
edit-list-and-count = { $list } ({ $count })
edit-list-parties = Стороны
edit-list-sources = Источники
edit-list-actors = Участники
edit-list-channels = Каналы
edit-list-topics = Темы
edit-list-terms = Названия параметров
edit-list-places = Места
edit-list-events = События
edit-list-statements = Заявления
edit-list-plans = Планы
edit-list-positions = Позиции
edit-list-disagreements = Расхождения
edit-list-matches = Сопоставления положений
edit-add-party = Добавить сторону
edit-add-source = Добавить источник
edit-add-actor = Добавить участника
edit-add-channel = Добавить канал
edit-add-topic = Добавить тему
edit-add-term-name = Добавить название параметра
edit-add-place = Добавить место
edit-add-event = Добавить событие
edit-add-statement = Добавить заявление
edit-add-plan = Добавить план
edit-add-position = Добавить позицию
edit-add-disagreement = Добавить расхождение
edit-add-match = Добавить сопоставление
edit-to-put-right = Осталось исправить: { $count }. До тех пор запись отложена.
edit-remove = Удалить эту запись
edit-fault-and-hint = { $fault } ({ $hint })
edit-optional = если известно
edit-not-chosen = Не выбрано
edit-date-choose = Это { $date }
edit-date-is = Прочитано как { $date }
edit-take-away = Убрать: { $what }
edit-open-record = { $field }: открыть { $record }
edit-nth = { $field } { $number }
edit-add = Добавить: { $field }
edit-up = Выше
edit-move-up = Выше: { $what }
edit-pick = { $field }: найти или создать
edit-pick-placeholder = Найти или создать
edit-make = Создать «{ $name }»
edit-note-for = Что подтверждает «{ $source }»
edit-note-placeholder = Что подтверждает
edit-paste-here = По адресу или из библиографического менеджера
edit-paste-label = Адреса или DOI, по одному в строке, либо BibTeX, RIS или CSL-JSON
edit-paste-unknown = Формат не распознан: нужны адреса или DOI, по одному в строке, BibTeX, RIS или CSL-JSON.
edit-paste-faulty = Похоже на { $format }, но прочитать не удалось: { $reason }
edit-paste-known = уже есть
edit-paste-add = { $count ->
    [1] Добавить
    [one] Добавить все ({ $count })
    [few] Добавить все ({ $count })
    [many] Добавить все ({ $count })
   *[other] Добавить все ({ $count })
}
edit-points = Пункты из текста плана
edit-points-paste = Текст плана, как он опубликован
edit-points-check = Его пункты: каждый начинается со строки со знаком # и номером. Исправьте, что не так; удалённая строка объединяет два пункта.
edit-points-find = Найти пункты
edit-points-looking = Ищем пункты…
edit-points-failed = Не удалось найти пункты: { $reason }
edit-points-add = { $count ->
    [one] Добавить { $count } положение
    [few] Добавить { $count } положения
    [many] Добавить { $count } положений
   *[other] Добавить { $count } положения
}
edit-term-add = Добавить как параметр: { $number }
edit-article = Из статьи…
edit-article-title = Из статьи
edit-article-about = Программа находит в тексте заявления и события, а вы решаете, что войдёт в досье. Текст остаётся в этой вкладке.
edit-article-text = Текст статьи или её HTML
edit-article-day-hint = Если оставить пустым, берётся день, указанный в тексте.
edit-article-read = Найти черновики
edit-article-files = Выбрать файлы…
edit-article-drop = Текстовые файлы и файлы HTML можно также перетащить сюда, несколько сразу.
edit-article-keep = Сохранить тексты в этом браузере до следующего раза
edit-article-not-kept = В этом браузере нет места для текстов; они остаются только в этой вкладке.
edit-article-kept = Тексты сохранены с прошлого раза.
edit-article-kept-open = Открыть их
edit-article-kept-forget = Удалить их
edit-article-reading = Читаем { $text }: { $percent } %
edit-article-stopped = { $text }: не прочитано до конца.
edit-article-again = Прочитать ещё раз
edit-article-undated = { $text }: не сказано, когда опубликовано. В какой день это было?
edit-article-day-wrong = Нужен один день, например 21.12.2025.
edit-article-failed = Не удалось прочитать тексты: { $reason }
edit-article-more = Другой текст
edit-article-finish = Убрать тексты
edit-article-counted = Черновиков: { $all }; известных: { $known }, решённых: { $decided }, нерешённых: { $open }.
edit-article-decide = Их нашла программа; решаете вы.
edit-article-nothing = Не найдено ни одного заявления и ни одного события.
edit-article-source = Статья как источник
edit-article-source-made = В досье это: { $source }
edit-article-byline = Автор
edit-article-source-needed = Укажите, кто и под каким названием это опубликовал, прежде чем принимать черновик.
edit-article-shown = Показанный текст
edit-article-untitled = Текст { $number }
edit-article-only-new = Только новое
edit-article-accept = Принять
edit-article-edit = Редактировать
edit-article-reject = Отклонить
edit-article-accepted = Принято
edit-article-rejected = Отклонено
edit-article-again-decide = Решить заново
edit-article-record = Открыть запись
edit-article-known = Уже в досье: { $record }
edit-article-add-source = Добавить источник
edit-article-cites = Она ссылается на эту статью.
edit-article-perhaps = возможно
edit-article-differs = Расходится с: { $other }
edit-article-note-differs = Отметить, что версии расходятся
edit-article-makes = Будет также создано: { $records }
edit-article-told-in = Где об этом сказано
edit-article-figures = Числа, которые расходятся
edit-article-why = Почему: { $field }
edit-article-why-told = { $field }: { $reason }; уверенность { $percent } %.
edit-article-reason = { $reason ->
    [named] назван рядом с глаголом
    [pronoun] местоимение, отнесённое к тому, кто назван последним
    [office] должность, отнесённая к тому, кто с ней назван
    [goes-on] цитата продолжает предыдущие слова
    [unnamed] кто-то без имени
    [according] назван после «по словам»
    [marks] в кавычках
    [unclosed] кавычки не закрыты
    [cue] на это указывает слово
    [nothing] текст не говорит иного
    [written] так написано
    [year] написано без года: взят ближайший к публикации
    [weekday] день недели, отсчитанный от дня публикации
    [from-publication] отсчитано от дня публикации
    [from-context] отсчитано от дня, о котором шла речь раньше
    [speaker] день предыдущих слов того же лица
    [article] день, о котором статья
   *[publication] день публикации
}
edit-article-words = Из слов «{ $words }».
edit-article-through = Через { $chain }
edit-article-drafts = Черновики
edit-article-keys = Клавиши: a — принять, e — редактировать, r — отклонить, j и k — вперёд и назад.
edit-article-back = Назад к черновикам
edit-article-step = Принято «{ $record }»
edit-article-step-source = Добавлен источник к «{ $record }»
edit-article-nth = Черновик { $number }: { $title }
edit-article-unsorted = Ещё не распределено
edit-article-unsorted-about = События, о которых ещё не сказано, к какому каналу они относятся.
edit-article-speaks = выступающий
edit-article-took-part = участник
edit-article-spoke = { $name }: выступление
edit-article-accounts = Расходятся: { $one } и { $other }
edit-changes-since = { $count ->
    [0] С момента открытия ничего не изменено
    [one] { $count } изменение с момента открытия
    [few] { $count } изменения с момента открытия
    [many] { $count } изменений с момента открытия
   *[other] { $count } изменения с момента открытия
}
edit-change-place = { $record }: { $field }
edit-nothing = пусто
edit-take-back = Отменить изменение
edit-take-back-of = Отменить изменение: { $change }
edit-grid = Сетка
edit-grid-of = { $list } в строках и столбцах
edit-grid-row = Строка
edit-grid-select-row = Выделяет строку
edit-grid-filter = Найти в строках
edit-grid-order = Порядок строк
edit-grid-order-of-file = Как в файле
edit-grid-descending = Сначала последние
edit-grid-edit = Редактировать ячейку
edit-grid-fill-down = Заполнить вниз
edit-grid-remove-rows = Удалить строки ({ $count })
edit-grid-form = Открыть форму
edit-grid-selected = Выделено: { $rows } × { $columns }
edit-grid-cell = { $field }, строка { $row }
edit-grid-keys = Стрелки ведут от ячейки к ячейке, с Shift они выделяют. Enter или набор текста изменяет ячейку, Escape оставляет её прежней, Delete очищает. Control с C, X и V копирует, вырезает и вставляет, с D заполняет вниз, с Enter задаёт всё выделенное.
edit-grid-copied = Скопировано ячеек: { $count }.
edit-grid-rows-added = Добавлено строк: { $count }.
edit-grid-left = Ячеек оставлено без изменений: { $count }. { $cells }
edit-grid-left-cell = { $cell }: { $why }
edit-grid-unknown = нет записи с названием «{ $name }»
edit-grid-several = несколько записей называются «{ $name }»; напишите идентификатор одной из них
edit-grid-one-id = идентификатор принадлежит только одной записи
edit-grid-id-taken = идентификатор «{ $id }» занят
edit-grid-wrong-id = «{ $id }» не является идентификатором: не более 64 букв от a до z, цифр, «-», «_» и «.»
edit-grid-many-ids = сразу изменилось бы слишком много идентификаторов, на которые ссылаются другие
edit-grid-rows-left-out = Пропущено строк: { $count }; за раз изменяется не более { $most } ячеек.
edit-grid-columns-left-out = Не вставлено столбцов, так как сетка кончается перед ними: { $count }.
edit-grid-too-long = Не вставлено: текст больше { $size } МБ.
edit-grid-asks = Нет в досье ({ $count }): { $names }
edit-grid-make = Создать их ({ $count })
edit-grid-skip = Оставить эти ячейки без изменений
edit-grid-cancel = Ничего не менять
edit-step-cells-pasted = Вставлено ячеек: { $count }
edit-step-cells-set = Задано ячеек: { $count }
edit-step-cells-filled = Заполнено вниз ячеек: { $count }
edit-step-cells-cleared = Очищено ячеек: { $count }
edit-step-rows-removed = Удалено строк: { $count }

edit-doubles-found = { $count ->
    [0] Похожих записей нет
    [one] Вероятно, совпадают: { $count } пара записей
    [few] Вероятно, совпадают: { $count } пары записей
    [many] Вероятно, совпадают: { $count } пар записей
   *[other] Вероятно, совпадают: { $count } пары записей
}
edit-doubles-about = Источники сравниваются по адресу и DOI; участники, места и темы — по имени или названию. Чего нет в записи, которую вы оставляете, берётся из другой, а ссылки на другую запись становятся ссылками на эту.
edit-keep = Оставить «{ $record }»
edit-same-address = тот же адрес
edit-same-doi = тот же DOI
edit-same-name = то же имя или название, но записано иначе
edit-same-initials = инициалы подходят
edit-same-spelling = другое написание
edit-field-id = Идентификатор
edit-field-name = Имя или название
edit-field-short = Сокращённо
edit-field-title = Название
edit-field-summary = Изложение
edit-field-language = Язык
edit-field-focus = Даты в фокусе
edit-field-compiled = Дата составления
edit-field-notes = Примечания
edit-field-note = Примечание
edit-field-gaps = Известные пробелы
edit-field-colour = Цвет
edit-field-publisher = Издатель
edit-field-url = Адрес
edit-field-published = Дата публикации
edit-field-kind = Тип
edit-field-party = Сторона
edit-field-affiliation = Принадлежность
edit-field-roles = Должности
edit-field-role = Роль
edit-field-country = Страна
edit-field-sources = Источники
edit-field-description = Описание
edit-field-pax = Категория PA-X
edit-field-cameo = Код CAMEO
edit-field-main-term = Основной параметр
edit-field-key = Ключ
edit-field-lat = Широта
edit-field-lon = Долгота
edit-field-date = Дата
edit-field-channel = Канал
edit-field-place = Место
edit-field-participants = Кто участвовал
edit-field-actor = Участник
edit-field-topics = Темы
edit-field-topic = Тема
edit-field-related = Связанные события
edit-field-event = Событие
edit-field-events = События
edit-field-relation = Связь
edit-field-plans = Планы
edit-field-plan = План
edit-field-other-plan = Другой план
edit-field-from = Положения плана
edit-field-to = Положения другого плана
edit-field-confidence = Достоверность
edit-field-speaker = Автор
edit-field-joint-with = Вместе с кем
edit-field-about = Кого или чего касается
edit-field-stance = Отношение
edit-field-quote = Цитата
edit-field-original = На языке оригинала
edit-field-reported-by = Через кого передано
edit-field-proposers = Кто выдвинул
edit-field-status = Статус
edit-field-based-on = На основе
edit-field-completeness = Полнота
edit-field-points = Количество пунктов
edit-field-count = Всего пунктов
edit-field-known = Известно пунктов
edit-field-provisions = Положения
edit-field-number = Номер
edit-field-text = Текст
edit-field-terms = Параметры
edit-field-comparator = Сравнение
edit-field-value = Значение
edit-field-unit = Единица
edit-field-obliges = Кого обязывает
edit-field-benefits = В чью пользу
edit-field-conditions = Условия
edit-field-contested-by = Кто оспаривает
edit-field-verification = Как сверено
edit-field-statements = Заявления
edit-hint-date = День, месяц, год или промежуток в привычной вам записи.
edit-hint-reported-by = От издания к человеку, по одному в строке.
edit-hint-confidence = Насколько точно, что событие произошло или что такое утверждение прозвучало; а не то, что утверждение верно.
edit-hint-language = Код языка, например en, uk или pt-BR.
edit-hint-country = Две заглавные буквы, как в ISO 3166-1: CH.
edit-hint-quote = Сами слова, без кавычек.
edit-hint-original = Если цитата переведена: слова на том языке, на котором они сказаны.
edit-hint-key = Ключ, общий для сравнимых параметров нескольких планов, например armed-forces-cap.
edit-means = Что означает каждое слово
edit-means-actor = { $kind ->
    [person] Один человек.
    [state] Государство как таковое.
    [organisation] Организация, международная или нет.
    [alliance] Несколько государств или групп, действующих вместе.
   *[government-body] Министерство, парламент, армия: часть государства.
}
edit-means-event = { $kind ->
    [talks] Раунд переговоров между делегациями.
    [summit] Встреча лидеров.
    [call] Разговор по телефону или видеосвязи.
    [visit] Поездка к другой стороне без раунда переговоров.
    [statement] Сказанное публично.
    [proposal] Условия, выдвинутые стороной.
    [document] Текст, который передан, согласован или опубликован.
    [decision] Принятое решение, имеющее последствия.
    [leak] То, что стало известно против воли причастных.
    [sanction] Санкции введены, смягчены или сняты.
    [military] Военное действие или перемещение войск.
   *[other] Всё остальное.
}
edit-means-confidence = { $confidence ->
    [confirmed] Официально, опубликовано открыто или сходятся несколько изданий.
    [reported] Только одно издание или неназванные источники.
   *[disputed] Причастная сторона это отрицает.
}
edit-means-relation = { $relation ->
    [responds-to] Это событие отвечает на другое.
    [follows] Оно продолжает другое в той же линии.
    [part-of] Оно является частью другого.
    [leads-to] Оно вызвало другое.
   *[contradicts] Обе версии не могут быть верны.
}
edit-means-stance = { $stance ->
    [supports] За.
    [conditional] За или против при определённом условии.
    [neutral] Ни за, ни против.
    [opposes] Против.
   *[claims] Утверждает факт, не вставая ни на чью сторону.
}
edit-means-verification = { $verification ->
    [read] Прочитано в тексте или в прямом сообщении об этом пункте.
    [corroborated] Прочитано частично или в изложении.
   *[recalled] Из общих знаний; ещё предстоит сверить с текстом.
}
edit-means-completeness = { $completeness ->
    [complete] Записан каждый пункт.
   *[partial] Часть не опубликована или не прочитана.
}
edit-actor-kind = { $kind ->
    [person] Лицо
    [state] Государство
    [organisation] Организация
    [alliance] Союз
   *[government-body] Государственный орган
}
edit-completeness = { $completeness ->
    [complete] Полный
   *[partial] Частичный
}
edit-colour = { $colour ->
    [blue] Синий
    [orange] Оранжевый
    [green] Зелёный
    [purple] Фиолетовый
    [sky] Голубой
    [vermilion] Киноварный
   *[grey] Серый
}
edit-exactly = ровно
import-sheet = Лист
import-numbers-count = Числа в столбцах дат — это
import-excel-1900 = дни от 1900 года, как в Excel
import-excel-1904 = дни от 1904 года, как в старом Excel для Mac
import-unix-seconds = секунды от 1970 года (время Unix)
import-unix-milliseconds = тысячные секунды от 1970 года
import-as-before = Так, как вы выбрали раньше для таблицы с этими заголовками.
import-keep-for-headings = Сохранить это в этом браузере для таблиц с теми же заголовками
import-as-proposed = Предложить заново

## Faults: what is wrong with a file, record by record and row by row

fault-row = { $defect ->
    [no-date] строка пропущена: нет даты
    [unread-date] строка пропущена: эту дату невозможно прочитать; напишите так: 2025-12-21
    [no-such-day] строка пропущена: такого дня нет
    [short-year] строка пропущена: год записан двумя цифрами, и неясно, какое из чисел — год; запишите его четырьмя
    [no-year] строка пропущена: в дате нет года
    [bare-number] строка пропущена: одно лишь число — не дата, пока не указано, что оно считает; далёкий год записывается как Y12000
    [no-zone] строка пропущена: этот часовой пояс неизвестен; напишите 10:30+02:00
    [month-or-years] строка пропущена: это может быть месяц или два года; напишите 2011-12 или 2011/2012
    [ten-or-hundred] строка пропущена: это может быть десять лет или сто; напишите 180X или 18XX
    [two-decades] строка пропущена: это могут быть два десятилетия; напишите 192X или 202X
    [negative-year] строка пропущена: годы до нашей эры считают двумя способами; напишите 44 BC, то есть -0043 в EDTF
    [unknown-order] строка пропущена: день и месяц различить нельзя
    [other-order] строка пропущена: день и месяц стоят не в том порядке, который выбран
    [ends-before] строка пропущена: конец раньше начала
    [range-in-range] строка пропущена: у промежутка дат не может быть ещё и отдельного конца
    [open-quote] строка пропущена: кавычки не закрыты или кавычки внутри не удвоены; чтение продолжено со следующей строки
    [long-field] строка пропущена: поле длиннее 1 МиБ; чтение продолжено со следующей строки
    [long-row] строка пропущена: она длиннее 4 МиБ или имеет более 2000 полей; чтение продолжено со следующей строки
    [extra-fields] строка пропущена: полей в ней больше, чем столбцов
    [missing-fields] строка пропущена: полей в ней меньше, чем столбцов, и даты или названия среди них нет
    [times-of-range] значение сокращено: сохраняется только время начала; у промежутка дней времени суток нет
    [no-time] значение пропущено: это не время суток
    [read-short-year] строка оставлена: годы из двух цифр читаются как 1950–2049
    [read-portion] строка оставлена: начало, середина и конец читаются как трети с приблизительными границами
    [read-bound] строка оставлена: «до» и «после» читаются как промежутки, один конец которых неизвестен
    [read-century] строка оставлена: век читается как годы, которые начинаются с тех же двух цифр
    [read-fiscal-year] строка оставлена: финансовый год читается как приблизительно названный год
    [read-weekday] строка оставлена: день недели не совпадает, и дата отмечена как предположительная
    [few-fields] строка оставлена: полей в ней меньше, чем столбцов
    [stray-quote] строка оставлена: кавычки внутри кавычек не удвоены
    [no-letter] строка оставлена: байты, которые не являются буквами, заменены на �
    [no-address] значение пропущено: это не адрес http или https
    [more-addresses] значение сокращено: взят только первый адрес
    [no-coordinates] значение пропущено: это не градусы северной широты (от −90 до 90) и восточной долготы (от −180 до 180)
    [no-confidence] значение пропущено: это ни одно из слов confirmed, reported, disputed
    [long-title] значение сокращено: название занимает не более 500 байт; целиком оно стоит в описании
   *[many-names] значение сокращено: взяты только первые 200 имён
}
fault-record-id = { $kind ->
    [party] сторона «{ $id }»
    [source] источник «{ $id }»
    [actor] участник «{ $id }»
    [channel] канал «{ $id }»
    [topic] тема «{ $id }»
    [name-of-a-term] название параметра «{ $id }»
    [place] место «{ $id }»
    [plan] план «{ $id }»
    [event] событие «{ $id }»
    [statement] заявление «{ $id }»
    [position] позиция «{ $id }»
    [disagreement] расхождение «{ $id }»
   *[match] сопоставление «{ $id }»
}
fault-record-nth = { $kind ->
    [party] сторона { $nth }
    [source] источник { $nth }
    [actor] участник { $nth }
    [channel] канал { $nth }
    [topic] тема { $nth }
    [name-of-a-term] название параметра { $nth }
    [place] место { $nth }
    [plan] план { $nth }
    [event] событие { $nth }
    [statement] заявление { $nth }
    [position] позиция { $nth }
    [disagreement] расхождение { $nth }
   *[match] сопоставление { $nth }
}
fault-record-metadata = сведения о досье
fault-record-provision = положение «{ $number }» плана «{ $plan }»
fault-record-nth-provision = { $nth }-е по порядку положение плана «{ $plan }»
fault-record-key = ключ «{ $key }»
fault-record-several = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
fault-record-other-provision = другое положение плана «{ $plan }»
fault-record-other-term-name = другое название параметра
fault-lone-surrogate = текст содержит половину символа (одиночный суррогат), показанную как �: строка { $line }, столбец { $column }
fault-no-metadata = нет поля «metadata»: оно даёт название
fault-wrong = здесь должно быть: { $wanted ->
    [text] текст
    [number] число
    [list] список
    [object] объект
    [number-or-text] число или текст
    [source-or-object] идентификатор источника или объект
   *[translations] объект, в котором ключ каждого перевода — язык
}, а стоит { $sort ->
    [null] null
    [bool] true или false
    [number] число
    [text] текст
    [list] список
   *[object] объект
}
fault-twice = поле «{ $field }» стоит дважды
fault-member-twice = поле «{ $field }» стоит дважды; прочитано первое
fault-unknown = поле «{ $field }» не входит в формат и пропущено
fault-missing = нет поля «{ $field }»
fault-empty = текст пуст
fault-empty-left-out = текст пуст и пропущен
fault-out-of-range = { $number } вне пределов: от { $min } до { $max }
fault-not-whole = { $number } — не целое число
fault-no-date = { $why ->
    [empty] здесь нужна дата, например 2025-12-21
    [too-long] слишком длинный текст для даты
    [slashes] «{ $text }»: больше одной черты «/»; промежуток записывается как начало/конец
    [ends-before] «{ $text }» заканчивается раньше, чем начинается
    [no-ends] «{ $text }»: нет даты ни в начале, ни в конце
    [commas] «{ $text }»: даты набора разделяет одна запятая
    [time-in-interval] «{ $text }» содержит время суток; промежуток длится от дня до дня
    [mark] «{ $text }»: «{ $part }» стоит перед частью даты или после неё
    [marked-time] «{ $text }»: у времени суток не может быть отметок «?», «~» и «%»
    [no-hyphens] «{ $text }» — не дата; возможно, { $part }?
    [small-x] «{ $text }» — не дата; неизвестные цифры обозначает заглавная латинская X
    [signed-zero] «{ $text }»: у года 0000 нет знака
    [day-of-season] «{ $text }»: у времени года нет дней
    [no-such-digits] «{ $text }»: ни у одного дня нет таких цифр
    [digits-that-count] «{ $text }»: после S стоит, сколько из его цифр (всего { $limit }) значащие
    [zero-after-y] «{ $text }»: год после Y не начинается с 0
    [ten-digits] «{ $text }»: годы длиннее десяти цифр не поддерживаются
    [four-digits] «{ $text }»: годы до четырёх цифр пишутся без Y
    [month] «{ $text }»: месяца { $part } нет; у месяцев числа от 01 до 12
    [month-or-season] «{ $text }»: месяца { $part } нет; у месяцев числа от 01 до 12, у времён года — от 21 до 41
    [day] «{ $text }»: дня { $part } нет; в этом месяце дни от 01 до { $limit }
    [time-after-date] «{ $text }»: время суток стоит после полной даты
    [time-form] «{ $text }»: время суток записывается как 23:20:30
    [no-such-time] «{ $text }»: такого времени суток нет
    [zone] «{ $text }»: часовой пояс записывается как Z, +04 или +04:30
   *[form] «{ $text }» — не дата; напишите 2025-12-21, 2025-12 или 2025 либо другую форму EDTF
}
fault-none-of = «{ $text }» нет среди допустимых слов: { $words }
fault-no-id = «{ $text }» не является идентификатором: не более 64 букв от a до z, цифр, «-», «_» и «.»
fault-id-twice = идентификатор «{ $id }» уже стоит в { $place }
fault-no-record = { $kind ->
    [party] нет стороны «{ $id }»
    [source] нет источника «{ $id }»
    [actor] нет участника «{ $id }»
    [channel] нет канала «{ $id }»
    [topic] нет темы «{ $id }»
    [name-of-a-term] нет названия параметра «{ $id }»
    [place] нет места «{ $id }»
    [plan] нет плана «{ $id }»
    [event] нет события «{ $id }»
    [statement] нет заявления «{ $id }»
    [position] нет позиции «{ $id }»
    [disagreement] нет расхождения «{ $id }»
   *[match] нет сопоставления «{ $id }»
}
fault-no-actor-or-plan = нет участника или плана «{ $id }»
fault-set-aside = { $kind ->
    [party] сторона «{ $id }»: запись отложена
    [source] источник «{ $id }»: запись отложена
    [actor] участник «{ $id }»: запись отложена
    [channel] канал «{ $id }»: запись отложена
    [topic] тема «{ $id }»: запись отложена
    [name-of-a-term] название параметра «{ $id }»: запись отложена
    [place] место «{ $id }»: запись отложена
    [plan] план «{ $id }»: запись отложена
    [event] событие «{ $id }»: запись отложена
    [statement] заявление «{ $id }»: запись отложена
    [position] позиция «{ $id }»: запись отложена
    [disagreement] расхождение «{ $id }»: запись отложена
   *[match] сопоставление «{ $id }»: запись отложена
}
fault-closes = { $circle ->
    [affiliation] принадлежность к «{ $to }» замыкает круг
    [based-on] основа «{ $to }» замыкает круг
   *[part-of] принадлежность к событию «{ $to }» замыкает круг
}
fault-closes-itself = { $circle ->
    [affiliation] участник принадлежит сам к себе: круг замкнут
    [based-on] план основан сам на себе: круг замкнут
   *[part-of] событие является частью самого себя: круг замкнут
}
fault-no-country = «{ $text }» — не код страны: нужны две заглавные буквы, как в ISO 3166-1
fault-no-language = «{ $text }» — не язык: нужен тег BCP 47, например uk или zh-Hant
fault-translated-twice = перевод на язык «{ $language }» уже есть
fault-other-length = переведено текстов: { $found }, а их { $wanted }: у каждого свой перевод
fault-nothing-translated = здесь ничего из записи не переведено
fault-no-source = не указан ни один источник
fault-no-address = адрес начинается с https:// или http:// и имени сервера, без пробелов и без обратной косой черты или @ в имени сервера
fault-no-chain = не сказано, через кого это известно
fault-chain-ends-with-publisher = цепочка должна идти от издания к человеку, а «{ $name }» в её конце — издатель источника
fault-chain-is-speaker = «{ $name }» — сам автор заявления: не сказано, через кого это известно
fault-chain-has-speaker = цепочка должна идти от издания к человеку, а автор заявления, «{ $name }», стоит не в конце
fault-related-to-itself = событие не связано само с собой
fault-no-provision = в плане «{ $plan }» нет положения «{ $number }»
fault-provision-set-aside = положение «{ $number }» плана «{ $plan }» отложено
fault-number-twice = этот номер уже стоит в { $place }
fault-more-known = известно пунктов: { $known }, а сказано, что их { $count }
fault-nothing-matched = сопоставление без положений
fault-key-named = у ключа «{ $key }» уже есть название в { $place }
fault-key-unused = ни у одного параметра нет ключа «{ $key }»
fault-hint-did-you-mean = возможно, «{ $word }»?
fault-hint-in-quotes = запишите в кавычках: { $text }
fault-hint-turn-round = разверните её
fault-hint-begin-with-outlet = начните с издания, которое это сообщило
fault-hint-name-provisions = назовите положения хотя бы одного плана
fault-record-whole = досье

## Refusals: why a file, a part of a link or something of the browser could not be had

refusal-no-table = { $why ->
    [empty] он пуст
    [zip] это архив zip; распакуйте его и откройте таблицу из него
    [old-workbook] это старая книга Excel (.xls) или книга с паролем; сохраните её как .xlsx без пароля или лист как CSV
    [packed-twice] он упакован дважды; распакуйте его один раз
    [pdf] это PDF, а не таблица
    [database] это база данных; экспортируйте её таблицу в CSV
    [parquet] это файл Parquet; экспортируйте его в CSV
    [json] это JSON, а не таблица
    [markup] это веб-страница или XML, а не таблица
    [no-text] это не текст: таблица — это текстовый файл со столбцами, например CSV
    [no-columns] в нём нет столбцов: столбцы таблицы разделяет запятая, точка с запятой, табуляция или |
    [endless-row] его первая строка не заканчивается в пределах 256 КиБ
    [no-rows] в нём есть заголовки, но нет строк под ними
    [many-columns] в нём более 1000 столбцов; оставьте те, что рассказывают о событиях, а остальные уберите
    [no-date] ни один столбец не выбран как дата; выберите его или столбец года
    [open-order] его даты имеют вид 03/04/2025, и ни одно значение не отличает день от месяца; выберите, что стоит первым
    [no-objects] это JSON без списка объектов
    [no-table-in-page] это веб-страница без таблицы
    [no-events-in-calendar] это календарь без событий
    [no-events-in-timeline] это хронология без событий
    [binary-workbook] это двоичная книга Excel (.xlsb); сохраните её как .xlsx или лист как CSV
    [no-workbook] это архив zip, а не книга; распакуйте его и откройте таблицу из него
    [large-workbook] распакованная книга слишком велика (лист может занимать 512 МиБ, его тексты — 64 МиБ); сохраните лист как CSV
    [large-sheet] в ячейках листа более 512 МиБ; разделите его по периодам или сохраните как CSV
    [long-sheet] на листе более 1 048 576 строк; разделите его по периодам
   *[empty-workbook] это книга, в которой все листы пусты
}
refusal-too-large = он занимает { $size } МиБ, а досье читаются до { $most } МиБ; разделите его по периодам
refusal-no-sheet = в книге нет листа «{ $sheet }», есть только: { $sheets }
refusal-empty-sheet = лист «{ $sheet }» пуст
refusal-damaged-workbook = это книга Excel или OpenDocument либо другой архив zip, который повреждён или защищён паролем ({ $why }); откройте его в табличной программе и сохраните заново или сохраните лист как CSV
refusal-too-much-text = в нём более { $most } МиБ текста, больше, чем вмещает вкладка; разделите его по периодам
refusal-no-workbooks = часть страницы, которая читает книги, не пришла или не работает ({ $why }); повторите попытку или сохраните лист как CSV
refusal-reading-stopped = чтение прервалось: { $why }; если файл упакован, он может быть повреждён
refusal-not-utf8 = это не текст в UTF-8 (байт { $at } не является частью символа); сохраните его в UTF-8
refusal-not-json = это не JSON: строка { $line }, столбец { $column } ({ $why })
refusal-no-object = это JSON, но не досье: нужен объект, а это { $sort ->
    [null] null
    [bool] true или false
    [number] число
    [text] текст
   *[list] список
}
refusal-no-version = это JSON, но не досье: в нём нет { $mark }
refusal-other-version = версия его формата — { $found }, а прочитать можно только { $mark }
refusal-not-fetched = его не удалось получить ({ $why })
refusal-no-file = такого файла рядом с этой страницей нет
refusal-answered = сервер ответил { $status }
refusal-nothing-sent = сервер ничего не прислал
refusal-no-reason = браузер не назвал причины
refusal-no-room = в этом браузере не хватило места; сохранённое раньше на месте
refusal-keeps-nothing = этот браузер здесь ничего для страниц не хранит
refusal-no-clipboard = этот браузер не даёт здесь страницам доступа к буферу обмена
refusal-no-writing = этот браузер не записывает в файлы
refusal-damaged = данные повреждены ({ $why })
refusal-unpacks-to-much = в распакованном виде данные занимают более { $most } байт
refusal-no-drawing = этот браузер не рисует изображений
refusal-large-picture = изображение слишком велико для этого браузера; сохраните его как SVG
refusal-small-letters = буквы были бы слишком мелкими для чтения; сохраните как SVG или сузьте показанное фильтрами
refusal-other-page-version = он из другой версии этой страницы
refusal-worker = часть страницы, которая работает в фоне, дала сбой ({ $why })
refusal-packed = { $fault ->
    [character] досье в этой ссылке повреждено: в нём есть символ, которого там быть не может
    [end] досье в этой ссылке повреждено: не хватает его конца
    [too-long] досье в этой ссылке слишком длинное для ссылки: попросите его файлом
   *[empty] в ссылке нет досье
}
refusal-link-newer = эту ссылку создала более новая версия страницы: перезагрузите страницу и перейдите на новую версию, если она предложена. Если это сообщение останется, страница здесь — более старая копия; показано то, что она понимает
refusal-link-no-version = должна быть версия ссылки, например v=1
refusal-link-unknown = такого параметра ссылки нет
refusal-link-no-value = у «{ $key }» нет значения
refusal-link-no-pair = для «{ $key }» нужны два имени через запятую
refusal-link-none-of = должно быть одно из: { $words }
refusal-link-no-switch = должно быть 1 или 0
refusal-link-no-hash = должен быть SHA-256 досье, не менее { $digits } его цифр
refusal-link-no-rows = должно быть «topic» или «plan» с идентификатором плана
refusal-link-no-match = должны быть два плана, номера в одном и в другом: a,b;6;4,5
refusal-link-many-matches = сопоставлений положений в ссылке: не более { $most }
refusal-link-many-plans = планов для одновременного сравнения: не более { $most }
refusal-link-long-search = поиск берёт только первые { $most } знаков
refusal-link-no-file = досье — это файл рядом с этой страницей, например dossier=other.json
refusal-link-no-date = это не дата; напишите 2025-12-21, 2025-12 или 2025
refusal-link-no-single-date = нужна одна дата, например 2025-12-21
refusal-link-ends-before = промежуток заканчивается раньше, чем начинается
refusal-link-holds-dossier = ссылка сама содержит досье
refusal-link-not-there = { $what ->
    [party] в этом досье нет такой стороны
    [actor] в этом досье нет такого участника
    [channel] в этом досье нет такого канала
    [topic] в этом досье нет такой темы
    [place] в этом досье нет такого места
    [source] в этом досье нет такого источника
    [event] в этом досье нет такого события
    [statement] в этом досье нет такого заявления
    [plan] в этом досье нет такого плана
    [provision] в этом досье нет такого положения
    [provisions] в этом досье нет таких положений
    [position] в этом досье нет такой позиции
    [point] в этом досье нет такого спорного вопроса
   *[value] в этом досье нет такого значения
}
