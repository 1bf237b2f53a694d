### نصوص الواجهة بالعربية (Project Fluent، https://projectfluent.org).
### تسبق علامة «من اليسار إلى اليمين» (U+200E) ما يُكتب بشرطات أو إشارات، مثل ‎2025-12-21، وإلا قُرئ معكوسًا.

## Common: what several views say

common-close = إغلاق

common-find-drawn = لا يبحث المتصفح إلا فيما هو معروض: الصفوف القريبة مما تراه، من أصل { $count }.
common-find-search = أما البحث في الصفحة نفسها فيجدها كلها.
common-search-all-rows = البحث في جميع الصفوف
common-draw-all-rows = عرض جميع الصفوف ({ $count })

common-read-there = القراءة في المصدر
common-no-address = بلا رابط
common-source-set-aside = { $source } (استُبعد سجله)
common-source-language = ، باللغة { $language }
common-source-stands-for = — بشأن: { $what }
common-source-undated = تاريخ نشره غير معروف: التاريخ المذكور في الملف هو تاريخ أحد الأحداث.

common-printed-first = لا يُطبع إلا أول { $printed } من أصل { $count }.
common-show-first = عرض أول { $count }
common-show-all = عرض الكل ({ $count })
common-show-more = عرض { $next } أخرى؛ غير المعروض { $left }
common-more-not-shown = بقية غير معروضة ({ $left }): ضيّق نطاق التصفية لرؤيتها.

# $speaker (Element)
# $other (Element)
common-speaker-with = { $speaker } مع { $other }
# $what (Element)
common-about = بشأن { $what }
common-reported-through = نُقل عبر:
# $event (Element)
common-said-at = قيل في: { $event }

common-open-file = فتح ملف أو جدول…
common-pasted-table = جدول ملصوق

common-date-about = { $unit ->
   *[other] نحو { $date }
}
common-date-uncertain = { $date } (غير مؤكد)
common-date-about-uncertain = { common-date-about } (غير مؤكد)
common-date-edtf = EDTF { $edtf }
common-date-and-edtf = { $date } (EDTF { $edtf })

common-actor-title = { $roles } · { $party }: عرض كل ما يتعلق بهذه الجهة
common-party = ({ $party })

common-part-loading = يجري تحميل هذا الجزء من الصفحة…
common-part-failed = تعذّر تحميل هذا الجزء من الصفحة.
common-try-again = إعادة المحاولة
common-stop = إيقاف
common-show-all-topics = عرض جميع الموضوعات
common-statements-counted = { $count ->
    [zero] لا تصريحات
    [one] تصريح واحد
    [two] تصريحان
    [few] { $count } تصريحات
    [many] { $count } تصريحًا
   *[other] { $count } تصريح
}
common-sources-counted = { $count ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}
common-copy-link = نسخ الرابط
common-channel = القناة
common-place = المكان
common-topics = الموضوعات
common-sources = المصادر
common-what-was-said = ما قيل
common-as-said = الاقتباس مترجَم. كما قيل بلغته الأصلية ({ $language }):
common-in-language = إظهار النص بلغة الملف ({ $language })
common-words-read-at = أين يُقرأ الكلام بلغته الأصلية ({ $verification })
common-struck-out = مشطوب
common-accounts-differ = تباين الروايات
common-events-behind-number = { $count ->
    [zero] أحداث
    [one] حدث
    [two] حدثان
    [few] أحداث
    [many] حدثًا
   *[other] حدث
}
common-bytes-gone = فُقد محتواه
common-what-is-listed = محتوى القائمة
common-remove-all-filters = إزالة جميع عوامل التصفية

## Shell: the bar, the menu, the time control, notices, keys, opening

shell-opening-dossier = يجري فتح الملف…
shell-no-dossier = لا يوجد ملف مفتوح. أعد تحميل الصفحة، أو افتح ملفًا أو جدولًا من عندك؛ ولن يخرج ما تفتحه من علامة التبويب هذه.

shell-dismiss-notice = إغلاق هذا التنبيه

shell-brand = Demarche
shell-page-title = { $dossier } · { shell-brand }

shell-about-dossier = عن هذا الملف
shell-to-problems = مشكلات الملف
shell-problems-in-file = { $count ->
    [zero] مشكلات في الملف
    [one] مشكلة في الملف
    [two] مشكلتان في الملف
    [few] مشكلات في الملف
    [many] مشكلة في الملف
   *[other] مشكلة في الملف
}
shell-views = طرق العرض
shell-to-search = بحث
shell-search-field = البحث في العناوين والملخصات والاقتباسات والأسماء
shell-search-placeholder = بحث
shell-share = مشاركة

shell-more = المزيد
shell-link-copied = نُسخ الرابط
shell-keys = اختصارات لوحة المفاتيح

shell-offline-storing = يجري حفظ الصفحة للاستخدام دون اتصال…
shell-offline-ready = جاهزة للاستخدام دون اتصال.
shell-offline-taking = يجري الانتقال إلى الإصدار الجديد…
shell-offline-update = إصدار جديد من هذه الصفحة جاهز.
shell-take-update = استخدام الإصدار الجديد
shell-offline-unavailable = غير متاحة دون اتصال: { $reason }.
shell-offline-only-https = لا يحفظ هذا المتصفح إلا صفحات https أو هذا الحاسوب
shell-offline-gone = اختفى ما كان محفوظًا
shell-offline-not-whole = تعذّر حفظ الصفحة كاملة
shell-offline-no-answer = لم يصل { $file }
shell-offline-status = { $file }: أجاب الخادم بـ { $status }
shell-offline-other = { $file } ليس الملف المطلوب هنا
shell-open-full-page = فتح الصفحة الكاملة
shell-skip-to-view = الانتقال إلى العرض
shell-foot = كل قول هنا منسوب إلى قائله. ولا يخرج شيء مما تفعله من علامة التبويب هذه.

shell-time-and-filters = الفترة والتصفية
shell-filters = التصفية
shell-filters-chosen = { $count ->
    [zero] خيارات محددة
    [one] خيار محدد
    [two] خياران محددان
    [few] خيارات محددة
    [many] خيارًا محددًا
   *[other] خيار محدد
}
shell-shown = الفترة
shell-as-of = الوضع في
shell-all-dates = كل التواريخ
shell-as-of-latest = آخر يوم
shell-shown-now = الفترة المعروضة: { $dates }

shell-by-hour = كل ساعة
shell-by-day = كل يوم
shell-by-week = كل أسبوع
shell-by-month = كل شهر
shell-by-quarter = كل ربع سنة
shell-by-years = { $count ->
    [zero] كل { $count } سنة
    [one] كل سنة
    [two] كل سنتين
    [few] كل { $count } سنوات
    [many] كل { $count } سنة
   *[other] كل { $count } سنة
}
shell-strip = جميع الأحداث عبر الزمن، والفترة المعروضة
shell-shown-from-handle = بداية الفترة المعروضة
shell-shown-to-handle = نهاية الفترة المعروضة
shell-flag = الوضع في: اليوم الذي تنظر منه
shell-flag-at-end = آخر يوم: كل شيء معروف

## Dates, typed in the time control.

dates-called = التواريخ
dates-close = إغلاق التواريخ
dates-from = من
dates-to = إلى
dates-focus = الفترة الأساسية: { $dates }
dates-only-certain = ما يقع يقينًا ضمن هذه الفترة فقط
dates-as-of-note = ما كان معروفًا بنهاية يوم معيّن
dates-look-from-latest = آخر يوم
dates-another-day = يوم آخر
dates-range-ends-before = ستنتهي الفترة قبل أن تبدأ.
dates-no-date = ليس هذا تاريخًا. اكتب يومًا أو شهرًا أو سنة: ‎2025-12-21 أو ‎2025-12 أو 2025.
dates-either = قد يكون هذا { $one } أو { $other }. اكتبه هكذا: ‎2025-12-21.

shell-keys-everywhere = في كل مكان
shell-keys-in-time-control = التحكم بالفترة، على أحد المقبضين أو العلَم
shell-keys-in-timeline = الخط الزمني
shell-keys-in-plans = الخطط، نقطة بنقطة
shell-keys-in-lists = الجدول والقوائم
shell-keys-search = بحث
shell-keys-this-list = هذه القائمة
shell-keys-close = إغلاق المفتوح: التواريخ أو القائمة أو التصفية أو التفاصيل
shell-keys-day = يوم إلى الوراء، إلى الأمام
shell-keys-week = أسبوع إلى الوراء، إلى الأمام
shell-keys-month = شهر إلى الوراء، إلى الأمام
shell-keys-first-last-day = إلى أول يوم، آخر يوم
shell-keys-neighbour = إلى الحدث السابق، التالي في المسار
shell-keys-lane = إلى المسار الأعلى، الأسفل
shell-keys-first-last-event = إلى أول حدث، آخر حدث
shell-keys-open-event = فتح الحدث
shell-keys-zoom = تكبير، تصغير
shell-keys-move-window = تحريك النافذة
shell-keys-home-window = العودة إلى البداية
shell-keys-point = إلى النقطة التالية، السابقة
shell-keys-change = إلى التغيير التالي، السابق
shell-keys-point-on-strip = على شريط جميع النقاط: إلى النقطة السابقة، التالية
shell-keys-open-point = فتح النقطة
shell-keys-in-positions = المواقف
shell-keys-filled-cell = إلى الخلية المملوءة التالية
shell-keys-next-event = إلى الحدث التالي
shell-keys-open-it = فتحه
shell-key-escape = Esc
shell-key-enter = Enter
shell-key-tab = Tab
shell-key-home = Home
shell-key-end = End
shell-key-page-up = Page Up
shell-key-page-down = Page Down
shell-key-with-shift = Shift { $key }

shell-column = { $when } · { $count ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}

## App: notes

app-dossier-in-link = الملف المضمَّن في هذا الرابط
app-not-opened = تعذّر فتح «{ $file }»: { $reason }.
app-not-opened-stays = تعذّر فتح «{ $file }»: { $reason }. وما كان مفتوحًا باقٍ: { $title }.
app-no-longer-open = لم يعد ملفك مفتوحًا هنا. افتحه من جديد، أو انظر تحت «مشاركة» إلى ما يحتفظ به هذا المتصفح.
app-still-kept = ملفك غير مفتوح، لكنه ما زال محفوظًا في هذا المتصفح: افتحه من «مشاركة».
app-link-parts-left-out = تعذّر استخدام أجزاء من هذا الرابط فأُهملت:
app-link-of-other-dossier = تغيّر الملف منذ إنشاء هذا الرابط. ما يشير إليه الرابط ما زال موجودًا، لكن مضمونه قد يختلف.
app-link-of-other-dossier-parts-left-out = تغيّر الملف منذ إنشاء هذا الرابط. وأُهمل منه ما لم يعد موجودًا:

app-own-file-not-reopened = تعذّر فتح ملفك من جديد: { $reason }.
app-server-has-no-dossier = ما يقدّمه الخادم باسم «{ $file }» ليس ملفًا تستطيع هذه الصفحة قراءته، ولذلك يُعرض بآخر حال معروفة له.

app-no-row-usable = لا صف صالح للاستخدام من أصل { $count }: { $reason }
about-row-and-column = الصف { $row }، { $column }
about-whole-row = الصف كله
app-value = «{ $value }»
about-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
about-first-listed-below = أولها مذكور أدناه

app-answer-unreadable = تعذّرت قراءة النتيجة

app-made-of-table = أحداث مستوردة من الجدول { $file }.
app-made-no-party = لم يُذكر طرف
app-made-no-channel = لم تُذكر قناة
app-made-no-channel-in = أحداث لا يذكر { $file } قناةً لها.
app-made-named-in = مذكور في { $file }.
app-made-of-own-texts = نصوصك الخاصة، مقارنةً نقطة بنقطة.
app-made-own-publisher = ألصقه القارئ أو فتحه
app-made-own-status = نصك الخاص

app-update-waits = الإصدار الجديد في الانتظار لتعذّر الاحتفاظ بملفك عند الانتقال إليه: { $reason }. احفظ ما تحتاج إليه، وافتح ملفًا آخر، ثم انتقل إلى الإصدار الجديد.

app-table-stays = هذا الجدول ملف من عندك ويبقى في علامة التبويب هذه: لا يمكن لرابط أن يحمله. احفظ المعروض من «مشاركة» وأرسل الملف، أو ضع الجدول بجانب الصفحة واجعل الرابط يشير إليه بـ dossier=name.csv.
app-link-holds-dossier = الملف مضمَّن في هذا الرابط، مضغوطًا، بعد علامة «#»: ولا ترسل المتصفحات هذا الجزء إلى أي خادم. من لديه الرابط لديه الملف، ويبقى الملف في سجل المتصفحات وفي البريد أو المحادثة التي نقلت الرابط. { $advice }
app-link-is-long = هذا الرابط طويل. تقطع بعض البرامج الروابط التي تتجاوز 2000 حرف: تقليل عوامل التصفية يقصّره.
app-not-packed = تعذّر ضغط ملفك: { $reason }
app-too-large-to-pack = تعذّر ضغط ملفك: حجمه أكبر من أن يتسع له رابط. احفظه على جهازك.
app-link-not-copied = تعذّر نسخ الرابط: { $reason }. افتح «مشاركة» وانسخه من هناك.
app-no-link-copied = لم يُنسخ أي رابط. { $reason }
app-old-browser = هذا المتصفح أقدم من المتصفحات التي أُعدّت لها الصفحة (Chrome أو Edge 123 وFirefox 121 وSafari 17.5): يمكن قراءة كل شيء، لكن قد تنقص بعض الألوان وقد لا تكون بعض الأجزاء في مواضعها.
app-packed-link-is-long = هذا الرابط طويل. تقطع بعض البرامج الروابط التي تتجاوز 8000 حرف: جرّبه قبل أن تعتمد عليه.
app-packed-link-too-long = سيكون عدد حروف الرابط مع ملف المفاوضات { $length }، ولا تحمل المتصفحات والبريد أكثر من { $most }. احفظه في ملف: أرسل الملف، أو ضعه بجانب الصفحة واجعل الرابط يشير إليه بـ dossier=name.json.
app-matches-full = لا يحمل الرابط أكثر من { $most } مقابلة يدوية، ولم يبقَ في هذا مكان: تراجع أولًا عن بعضها.
app-part-and-reason = «{ $part }»: { $why }

## Filters

filters-title = التصفية

filters-all-dates = كل التواريخ
filters-dates-from = من { $day }
filters-dates-up-to = حتى { $day }

filters-facet-value = { $facet }: { $value }
filters-facet-before-value = { $facet }:
filters-or = { $first } أو { $second }
filters-searched = «{ $words }»
filters-as-of = الوضع في { $day }
filters-the-search = البحث
filters-the-search-for = البحث عن «{ $words }»
filters-the-dates = الفترة: { $dates }
filters-the-date = تاريخ { $day }
filters-remove = إزالة: { $what }
filters-remove-idle = لا أثر في هذا العرض لما يلي: { $what }. إزالة
filters-chip-removes = ، إزالة
filters-active = عوامل التصفية النشطة
filters-remove-chips = إزالة الكل

filters-counted = { $kind ->
    [provisions] { $count ->
        [zero] لا بنود
        [one] بند واحد
        [two] بندان
        [few] { $number } بنود
        [many] { $number } بندًا
       *[other] { $number } بند
    }
    [positions] { $count ->
        [zero] لا مواقف
        [one] موقف واحد
        [two] موقفان
        [few] { $number } مواقف
        [many] { $number } موقفًا
       *[other] { $number } موقف
    }
    [statements] { $count ->
        [zero] لا تصريحات
        [one] تصريح واحد
        [two] تصريحان
        [few] { $number } تصريحات
        [many] { $number } تصريحًا
       *[other] { $number } تصريح
    }
    [points] { $count ->
        [zero] لا نقاط
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $number } نقاط
        [many] { $number } نقطة
       *[other] { $number } نقطة
    }
   *[events] { $count ->
        [zero] لا أحداث
        [one] حدث واحد
        [two] حدثان
        [few] { $number } أحداث
        [many] { $number } حدثًا
       *[other] { $number } حدث
    }
}
# $number (Element)
filters-count = { filters-counted }{ $kind ->
    [provisions] { " " }في جميع الخطط
   *[other] { "" }
}
# $found (Element)
filters-count-of = { $found } من أصل { $kind ->
    [provisions] { $count ->
        [zero] { $number } بنود
        [one] بند واحد
        [two] بندين
        [few] { $number } بنود
        [many] { $number } بندًا
       *[other] { $number } بند
    } في جميع الخطط
    [positions] { $count ->
        [zero] { $number } مواقف
        [one] موقف واحد
        [two] موقفين
        [few] { $number } مواقف
        [many] { $number } موقفًا
       *[other] { $number } موقف
    }
    [statements] { $count ->
        [zero] { $number } تصريحات
        [one] تصريح واحد
        [two] تصريحين
        [few] { $number } تصريحات
        [many] { $number } تصريحًا
       *[other] { $number } تصريح
    }
    [points] { $count ->
        [zero] { $number } نقاط
        [one] نقطة واحدة
        [two] نقطتين
        [few] { $number } نقاط
        [many] { $number } نقطة
       *[other] { $number } نقطة
    }
   *[events] { $count ->
        [zero] { $number } أحداث
        [one] حدث واحد
        [two] حدثين
        [few] { $number } أحداث
        [many] { $number } حدثًا
       *[other] { $number } حدث
    }
}
# $number (Element)
filters-count-known = { filters-counted } حتى { $day }{ $kind ->
    [provisions] { " " }في جميع الخطط
   *[other] { "" }
}
# $found (Element)
filters-count-of-known = { $found } من أصل { $kind ->
    [provisions] { $count ->
        [zero] { $number } بنود
        [one] بند واحد
        [two] بندين
        [few] { $number } بنود
        [many] { $number } بندًا
       *[other] { $number } بند
    } حتى { $day } في جميع الخطط
    [positions] { $count ->
        [zero] { $number } مواقف
        [one] موقف واحد
        [two] موقفين
        [few] { $number } مواقف
        [many] { $number } موقفًا
       *[other] { $number } موقف
    } حتى { $day }
    [statements] { $count ->
        [zero] { $number } تصريحات
        [one] تصريح واحد
        [two] تصريحين
        [few] { $number } تصريحات
        [many] { $number } تصريحًا
       *[other] { $number } تصريح
    } حتى { $day }
    [points] { $count ->
        [zero] { $number } نقاط
        [one] نقطة واحدة
        [two] نقطتين
        [few] { $number } نقاط
        [many] { $number } نقطة
       *[other] { $number } نقطة
    } حتى { $day }
   *[events] { $count ->
        [zero] { $number } أحداث
        [one] حدث واحد
        [two] حدثين
        [few] { $number } أحداث
        [many] { $number } حدثًا
       *[other] { $number } حدث
    } حتى { $day }
}
# $no (Element)
filters-count-none = { $kind ->
    [provisions] { $no } بنود في جميع الخطط
    [positions] { $no } مواقف
    [statements] { $no } تصريحات
    [points] { $no } نقاط
   *[events] { $no } أحداث
}
filters-no = لا

filters-none-left = { $kind ->
    [provisions] لا بنود تستوفي كل هذه الشروط.
    [positions] لا مواقف تستوفي كل هذه الشروط.
    [statements] لا تصريحات تستوفي كل هذه الشروط.
    [points] لا نقاط تستوفي كل هذه الشروط.
   *[events] لا أحداث تستوفي كل هذه الشروط.
}
filters-no-single = ليس ثمة عامل تصفية واحد يخفيها، بل عدة عوامل معًا.
# $filter (Element)
filters-hidden-by = المخفي: { filters-counted }، بسبب { $filter }
# $filter (Element)
filters-remove-one = إزالة { $filter }
filters-searched-where = شمل البحث العناوين والملخصات والاقتباسات والأسماء. وقد تزيد النتائج بكلمات أقل أو بكتابة مختلفة.

filters-none-of-kind = { $kind ->
    [provisions] لا بنود في هذا الملف.
    [positions] لا مواقف في هذا الملف.
    [statements] لا تصريحات في هذا الملف.
    [points] لا نقاط تتباين فيها الروايات في هذا الملف.
   *[events] لا أحداث في هذا الملف.
}
filters-what-it-has = ما يحتويه:
filters-records-of-view = { $view }: { filters-counted }

filters-later = { $kind ->
    [provisions] { $count ->
        [zero] لا بنود لاحقة غير معروضة.
        [one] ثمة بند لاحق واحد غير معروض.
        [two] ثمة بندان لاحقان غير معروضين.
        [few] ثمة { $count } بنود لاحقة غير معروضة.
        [many] ثمة { $count } بندًا لاحقًا غير معروض.
       *[other] ثمة { $count } بند لاحق غير معروض.
    }
    [positions] { $count ->
        [zero] لا مواقف لاحقة غير معروضة.
        [one] ثمة موقف لاحق واحد غير معروض.
        [two] ثمة موقفان لاحقان غير معروضين.
        [few] ثمة { $count } مواقف لاحقة غير معروضة.
        [many] ثمة { $count } موقفًا لاحقًا غير معروض.
       *[other] ثمة { $count } موقف لاحق غير معروض.
    }
    [statements] { $count ->
        [zero] لا تصريحات لاحقة غير معروضة.
        [one] ثمة تصريح لاحق واحد غير معروض.
        [two] ثمة تصريحان لاحقان غير معروضين.
        [few] ثمة { $count } تصريحات لاحقة غير معروضة.
        [many] ثمة { $count } تصريحًا لاحقًا غير معروض.
       *[other] ثمة { $count } تصريح لاحق غير معروض.
    }
    [points] { $count ->
        [zero] لا نقاط لاحقة غير معروضة.
        [one] ثمة نقطة لاحقة واحدة غير معروضة.
        [two] ثمة نقطتان لاحقتان غير معروضتين.
        [few] ثمة { $count } نقاط لاحقة غير معروضة.
        [many] ثمة { $count } نقطة لاحقة غير معروضة.
       *[other] ثمة { $count } نقطة لاحقة غير معروضة.
    }
   *[events] { $count ->
        [zero] لا أحداث لاحقة غير معروضة.
        [one] ثمة حدث لاحق واحد غير معروض.
        [two] ثمة حدثان لاحقان غير معروضين.
        [few] ثمة { $count } أحداث لاحقة غير معروضة.
        [many] ثمة { $count } حدثًا لاحقًا غير معروض.
       *[other] ثمة { $count } حدث لاحق غير معروض.
    }
}
filters-to-latest = العودة إلى آخر يوم

filters-later-event = هذا الحدث ({ $date }) لاحق للتاريخ الذي اخترته، { $day }.
filters-later-event-of-statement = الحدث الذي قيل فيه هذا التصريح ({ $date }) لاحق للتاريخ الذي اخترته، { $day }.
filters-later-statement = هذا التصريح ({ $date }) لاحق للتاريخ الذي اخترته، { $day }.
filters-later-plan-of-provision = خطة هذا البند ({ $date }) لاحقة للتاريخ الذي اخترته، { $day }.
filters-later-position = أول موقف لهذه الجهة من هذا الموضوع ({ $date }) لاحق للتاريخ الذي اخترته، { $day }.
filters-later-plan = الخطة «{ $plan }» ({ $date }) لاحقة للتاريخ الذي اخترته، { $day }.
filters-show-later = عرض كل شيء حتى آخر يوم
filters-undated-of-plans = ما آلت إليه خطة ما، وملاحظاتها، والمعترضون على بند ما، أمور لا تاريخ لها: ترد هنا كما هي في الملف.
filters-none-known = { $kind ->
    [provisions] لم تكن أي بنود معروفة في { $day }.
    [positions] لم تكن أي مواقف معروفة في { $day }.
    [statements] لم تكن أي تصريحات معروفة في { $day }.
    [points] لم تكن أي نقاط معروفة في { $day }.
   *[events] لم تكن أي أحداث معروفة في { $day }.
}
filters-first-known = { $kind ->
    [provisions] أول بند هنا بتاريخ { $day }.
    [positions] أول موقف هنا بتاريخ { $day }.
    [statements] أول تصريح هنا بتاريخ { $day }.
    [points] أول نقطة هنا بتاريخ { $day }.
   *[events] أول حدث هنا بتاريخ { $day }.
}
filters-show-all-days = عرض كل شيء حتى آخر يوم

filters-chosen-of = { $chosen } من { $count }
filters-show-fewer = عرض أقل
filters-show-part = عرض { $shown } من { $count }

filters-clear = مسح
filters-close = إغلاق التصفية
filters-show-records = عرض ({ filters-counted })

## Overview

overview-where-it-stands = أين وصلت المفاوضات
overview-where-it-stands-note = آخر تطور في كل قناة
overview-to-timeline = الخط الزمني
overview-all-channels = جميع القنوات ({ $count })

overview-latest = الأحدث
overview-tally = محتويات الملف
# $number (Element)
overview-tally-events = { $number } { $count ->
    [zero] أحداث
    [one] حدث
    [two] حدثان
    [few] أحداث
    [many] حدثًا
   *[other] حدث
}
# $number (Element)
overview-tally-statements = { $number } { $count ->
    [zero] تصريحات
    [one] تصريح
    [two] تصريحان
    [few] تصريحات
    [many] تصريحًا
   *[other] تصريح
}
# $number (Element)
overview-tally-plans = { $number } { $count ->
    [zero] خطط
    [one] خطة
    [two] خطتان
    [few] خطط
    [many] خطة
   *[other] خطة
}
# $number (Element)
overview-tally-points = { $number } { $count ->
    [zero] نقاط خلاف
    [one] نقطة خلاف
    [two] نقطتا خلاف
    [few] نقاط خلاف
    [many] نقطة خلاف
   *[other] نقطة خلاف
}
# $number (Element)
overview-tally-positions = { $number } { $count ->
    [zero] مواقف
    [one] موقف
    [two] موقفان
    [few] مواقف
    [many] موقفًا
   *[other] موقف
}
# $number (Element)
overview-tally-sources = { $number } { $count ->
    [zero] مصادر
    [one] مصدر
    [two] مصدران
    [few] مصادر
    [many] مصدرًا
   *[other] مصدر
}

overview-terms-that-differ = الأحكام المختلفة
overview-to-all-points = جميع النقاط
overview-is-changed = ، يختلف عن الخطة الأصلية
overview-is-new = ، غير وارد في الخطة الأصلية
overview-not-known = غير معروف
overview-not-in-text = غير وارد في هذا النص
overview-key-of-tint = يختلف عن الخطة الأصلية · – غير وارد في هذا النص
overview-key-of-unknown = { " " }· ? غير معروف

overview-all-of-them = الكل ({ $count })
overview-others-speak = وكذلك: { $parties }
overview-party = { " " }({ $party })

overview-where-plans-come-from = من أين جاءت الخطط
overview-lineage-note = الخط يعني «مبنية على»، وفق ما نُقل
overview-to-comparison = مقارنة
overview-based-on = ، مبنية على { $plan }

## Plans: at a glance, point by point, own texts

plans-none = لا خطط في هذا الملف للمقارنة بينها.
plans-compare-own = مقارنة نصوصك…
plans-side-by-side = الخطط جنبًا إلى جنب
plans-side-by-side-table = الخطط جنبًا إلى جنب. يضم كل صف بنودًا متقابلة؛ وتُذكر التغييرات مقارنةً بالخطة المسماة في رأس العمود.
plans-choice-and-order = الخطط والترتيب
plans-only-one = ليس هنا إلا خطة واحدة، ولا خطة أخرى تُقارَن بها.
plans-beside-base = الخطة المعروضة بجانب الأساس
plans-base-beside = { $plan } بجانب
plans-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
plans-rows-of = { $count } من أصل { $all ->
    [zero] { $all } صفوف
    [one] صف واحد
    [two] صفين
    [few] { $all } صفوف
    [many] { $all } صفًا
   *[other] { $all } صف
}
plans-no-provision = لا بند في أي خطة يوافق عوامل التصفية.
plans-none-changed-so = لم يتغيّر على هذا النحو أي بند من بنود هذه الخطط الموافقة لعوامل التصفية.
plans-only-of-others = لا بند في هذه الخطط يوافق عوامل التصفية، بل في خطط أخرى.
plans-show-all-rows = عرض جميع الصفوف
plans-show-every-change = عرض جميع التغييرات

plans-base = الأساس
plans-against = مقارنةً بـ { $plan }

plans-at-a-glance = الخطط في لمحة
plans-at-a-glance-table = ما تقوله كل خطة في كل موضوع. تفتح كل خلية البند الذي يقول ذلك.
plans-key-of-tint = يختلف عن النص الأصلي · – غير وارد في هذا النص
plans-key-of-unknown = ? غير وارد فيما يُعرف منه
plans-topics = { $count ->
    [zero] لا موضوعات
    [one] موضوع واحد
    [two] موضوعان
    [few] { $count } موضوعات
    [many] { $count } موضوعًا
   *[other] { $count } موضوع
}
plans-topics-of = { $count } من أصل { $all ->
    [zero] { $all } موضوعات
    [one] موضوع واحد
    [two] موضوعين
    [few] { $all } موضوعات
    [many] { $all } موضوعًا
   *[other] { $all } موضوع
}
plans-no-topic = لا بند في أي خطة يوافق عوامل التصفية، أو لا يذكر أي منها موضوعًا.
plans-none-differs = لا تختلف أي خطة عن نصها الأصلي.
plans-topic = الموضوع
plans-point-by-point = { $plan }: نقطة بنقطة
plans-unknown-in-plan-hint = غير وارد فيما يُعرف من هذه الخطة
plans-unknown-in-plan = غير وارد فيما يُعرف من هذه الخطة
plans-not-in-plan = غير وارد في هذه الخطة
plans-differs-from = (يختلف عن { $plan })
plans-not-in = (غير وارد في { $plan })
plans-point = { $plan }، النقطة { $number }
plans-point-titled = { $plan }، النقطة { $number }: { $title }

plans-what-it-is = عن { $plan }
plans-put-forward-by = مقدَّمة من
plans-based-on = مبنية على { $plan }

plans-family = جميع الخطط ({ $count })، وأصل كل منها
plans-family-from = من { $plan }
plans-family-alone = قائمة بذاتها
plans-compare-with = مقارنة مع { $base }

plans-because-same-text = الكلمات نفسها
plans-because-words = كلمات نادرة مشتركة: { $words }
plans-because-meaning = تقارب في المعنى: { $words }
plans-because-numbers = الأرقام نفسها: { $numbers }
plans-because-names = الأسماء نفسها: { $names }
plans-because-headings = في العناوين: { $words }
plans-because-terms = موضوعات المحررين وأحكامهم: { $names }
plans-because-position = بين البندين المجاورين نفسيهما
plans-because-of = الأسباب: { $reasons }
plans-evidence = الأدلة: كيف عُرف النص، وكيف جرت المقابلة
plans-evidence-for = أدلة { $provisions }، عدد المصادر:
plans-confirmed-by-you = أكّدتَه أنت
plans-confirmed-by-editors = أكّده المحررون
plans-not-matched = لم يُعثر آليًا على بند مقابل
plans-matched = مقابلة آلية، مؤكدة بنسبة { $percent }%
plans-matched-numbers = { $from } و{ $to }
plans-take-back = تراجع
plans-confirm = تأكيد
plans-not-a-match = غير متقابلين
plans-answers = يقابل
plans-answers-also = ويقابل أيضًا
plans-cannot-answer-own = لا يقابل البند إلا بندًا من خطة أخرى، لا من خطته نفسها.
plans-drop-onto-provision = أفلته على بند: ليس لهذه الخطة بند في هذا الصف.

plans-jump-to-row = جميع البنود: الانتقال إلى صف
plans-row-not-shown = { $row } (غير معروض)

plans-compared = الخطط المقارَنة؛ تُقارَن سائر الخطط بالأولى، وهي الأساس
plans-make-base = اتخاذها أساسًا
plans-remove = إزالة
plans-full = لا يتسع العرض لأكثر من { $most } خطط جنبًا إلى جنب. أزل إحداها لتضيف أخرى.
plans-add = إضافة خطة
plans-add-entry = إضافة خطة…

plans-how-to-read = طريقة قراءة الخطط
plans-only-differing = المختلف فقط

plans-on-condition = بشرط:
# $actors (Element)
plans-contested-by = المعترضون عليه: { $actors }

plans-counted-against = ، مقارنةً بـ { $plan }
plans-method = يحدّد برنامج حاسوبي البنود المتقابلة استنادًا إلى مضمونها، ما لم يؤكدها أحد المحررين أو تؤكدها أنت. ويذكر البرنامج درجة تأكده وأسبابه، ويقول «ربما» عند الشك؛ وقد يخطئ. وإذا حدّد المحررون أحكامًا استُدلّ بها على التغيير، وإلا فبالنصوص.

plans-becomes = يصبح
plans-value-new = جديد:
plans-value-gone = لم يعد واردًا:
plans-value-no-longer-fixed = لم يعد محددًا:
plans-value-not-known-here = غير معروف هنا؛ وهناك:
plans-value-not-known-there = غير معروف هناك:
plans-value-unknown-there = (غير معروف هناك)
plans-exactly = بالضبط
plans-read-in-texts = مستخرج من النصوص
plans-read-as = قُرئ على أنه { $number }
plans-amount-bounded = { $bound ->
    [about] نحو { $amount }
    [by] في موعد أقصاه { $amount }
    [since] اعتبارًا من { $amount }
    [after] بعد { $amount }
    [before] قبل { $amount }
    [at-most] { $amount } على الأكثر
    [at-least] { $amount } على الأقل
    [more-than] أكثر من { $amount }
   *[less-than] أقل من { $amount }
}
plans-amount-deadline = { $when ->
    [without-delay] دون تأخير
    [as-soon-as-possible] في أقرب وقت ممكن
    [forthwith] على الفور
    [indefinitely] لأجل غير مسمى
    [permanently] بصفة دائمة
   *[immediately] فورًا
}
plans-amount-end = نهاية { $date }
plans-amount-counted = { $unit ->
    [people] { $count ->
        [one] شخص واحد
        [two] شخصان
        [few] { $number } أشخاص
        [many] { $number } شخصًا
       *[other] { $number } شخص
    }
    [personnel] { $count ->
        [one] عسكري واحد
        [two] عسكريان
        [few] { $number } عسكريين
        [many] { $number } عسكريًا
       *[other] { $number } عسكري
    }
    [decade] { $count ->
        [one] عقد واحد
        [two] عقدان
        [few] { $number } عقود
        [many] { $number } عقدًا
       *[other] { $number } عقد
    }
    [nautical-mile] { $count ->
        [one] ميل بحري واحد
        [two] ميلان بحريان
        [few] { $number } أميال بحرية
        [many] { $number } ميلًا بحريًا
       *[other] { $number } ميل بحري
    }
    [percentage-point] { $count ->
        [one] نقطة مئوية واحدة
        [two] نقطتان مئويتان
        [few] { $number } نقاط مئوية
        [many] { $number } نقطة مئوية
       *[other] { $number } نقطة مئوية
    }
    [m2] { $count ->
        [one] متر مربع واحد
        [two] متران مربعان
        [few] { $number } أمتار مربعة
        [many] { $number } مترًا مربعًا
       *[other] { $number } متر مربع
    }
    [km2] { $count ->
        [one] كيلومتر مربع واحد
        [two] كيلومتران مربعان
        [few] { $number } كيلومترات مربعة
        [many] { $number } كيلومترًا مربعًا
       *[other] { $number } كيلومتر مربع
    }
    [mile2] { $count ->
        [one] ميل مربع واحد
        [two] ميلان مربعان
        [few] { $number } أميال مربعة
        [many] { $number } ميلًا مربعًا
       *[other] { $number } ميل مربع
    }
    [t] { $count ->
        [one] طن واحد
        [two] طنّان
        [few] { $number } أطنان
        [many] { $number } طنًّا
       *[other] { $number } طن
    }
    [minute] { $count ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $number } دقائق
        [many] { $number } دقيقة
       *[other] { $number } دقيقة
    }
    [hour] { $count ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $number } ساعات
        [many] { $number } ساعة
       *[other] { $number } ساعة
    }
    [day] { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $number } أيام
        [many] { $number } يومًا
       *[other] { $number } يوم
    }
    [week] { $count ->
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $number } أسابيع
        [many] { $number } أسبوعًا
       *[other] { $number } أسبوع
    }
    [month] { $count ->
        [one] شهر واحد
        [two] شهران
        [few] { $number } أشهر
        [many] { $number } شهرًا
       *[other] { $number } شهر
    }
   *[year] { $count ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $number } سنوات
        [many] { $number } سنة
       *[other] { $number } سنة
    }
}
plans-moved-away = منقول: يرد في موضع آخر أدناه
plans-moved-here = منقول: كان في موضع آخر

plans-order = الترتيب
plans-order-of = كما في { $plan }
plans-order-by-topic = بحسب الموضوع
plans-stepwise = كل خطة مقارنةً بسابقتها
plans-unfold-all = توسيع الكل
plans-fold-all = طي الكل

plans-compare-again = إعادة المقارنة
plans-comparing = تجري مقارنة الخطط…
plans-comparing-pairs = تجري مقارنة الخطط: الزوج { $done } من { $all }…
plans-stopped = أُوقفت المقارنة.
plans-failed = تعذّرت مقارنة الخطط: { $reason }.

plans-means-kept = الأحكام نفسها بالصياغة نفسها
plans-means-reworded = الأحكام نفسها بصياغة أخرى
plans-means-modified = اختلاف في حكم أو شرط أو طرف
plans-means-added = غير وارد في الخطة المقارَن بها
plans-means-removed = وارد في الخطة المقارَن بها وحدها
plans-means-split = بند واحد صار عدة بنود
plans-means-merged = عدة بنود صارت بندًا واحدًا
plans-means-unknown = إحدى الخطتين معروفة جزئيًا، وليس فيما يُعرف منها ما يقابله
plans-absent-in-known = غير وارد فيما هو معروف ({ $points })
plans-absent = غير وارد في هذه الخطة
plans-perhaps = ربما { $change }
plans-moved-from = ، منقول من { $numbers }
plans-is-confirmed = ، مؤكد
plans-text-read = قُرئ النص في مصدره
plans-text-corroborated = شوهد جزء منه أو ورد في ملخص
plans-text-recalled = من المعرفة العامة بالنص المنشور، ولم يُقابَل به بعد سطرًا بسطر

plans-own-title = مقارنة نصوصك
plans-own-check = مراجعة النقاط
plans-own-how-to-check = عثر برنامج على هذه النقاط؛ فصحّح ما أخطأ فيه. تبدأ كل نقطة بسطر مثل «# 6 العنوان»: أضف سطرًا كهذا لتقسيم نقطة، واحذفه لدمج نقطتين، وغيّر الرقم لإعادة الترقيم.
plans-own-how-it-works = تبقى النصوص في علامة التبويب هذه: لا يُرسل شيء إلى أي مكان. ويُعثر على النقاط المرقّمة بمثل: 1. أو (1) أو المادة 1 أو § 1 أو I. وما شابه؛ وإذا خلا النص من الأرقام عُدّت كل فقرة نقطة.
plans-own-not-done = تعذّر تنفيذ ذلك: { $reason }
plans-own-not-saved = تعذّر حفظ ذلك: { $reason }
plans-own-empty = { $text } فارغ: الصق نصًا أو افتح ملفًا أو اختر خطة.
plans-own-looking = يجري البحث عن النقاط…
plans-own-find = البحث عن النقاط
plans-own-compare = مقارنة
plans-own-save = حفظ كملف مفاوضات
plans-own-add = إضافة نص
plans-own-name-given = النص { $letter }
plans-own-name = الاسم
plans-own-words = النص
plans-own-words-hint = الصق نصًا بنقاط مرقّمة، أو أفلت ملفًا نصيًا هنا
plans-own-points = { $count ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
plans-own-other-reading = أو قراءته على أنه { $count ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
plans-own-either-way = يمكن قراءة النص على الوجهين
plans-own-split = تقسيم عند المؤشر
plans-own-join = دمج مع السابقة
plans-own-renumber = إعادة الترقيم
plans-own-open-file = فتح ملف نصي…
plans-own-or-plan = أو خطة
plans-own-remove = إزالة هذا النص
plans-own-is-document = هذا ملف معالج نصوص أو PDF؛ انسخ نصه والصقه، أو احفظه نصًا عاديًا
plans-own-is-not-utf8 = نصه ليس بترميز UTF-8؛ احفظه نصًا عاديًا بترميز UTF-8، أو الصقه

## Accounts: disputed points and statements

accounts-parties-and-stances = الأطراف واتجاهات المواقف

accounts-only-opposed = فقط حيث يتحدث أكثر من طرف
accounts-how-grouped = طريقة تجميع التصريحات
accounts-as-table = في جدول

accounts-of-no-party = من خارج الأطراف
accounts-point-of-plan = النقطة { $number }
accounts-events-concerned = { $count ->
    [zero] لا أحداث معنيّة
    [one] حدث معنيّ واحد
    [two] حدثان معنيّان
    [few] { $count } أحداث معنيّة
    [many] { $count } حدثًا معنيًّا
   *[other] { $count } حدث معنيّ
}
accounts-to-this-point = إلى هذه النقطة

accounts-points = نقاط تتباين فيها الروايات
accounts-show-others = عرض البقية ({ $count })
accounts-not-opposed = ثمة { $count } أخرى: لا يتحدث فيها إلا طرف واحد، أو لا يتحدث فيها طرف بالاسم.
accounts-show-not-opposed = عرضها

accounts-more-sources = مصادر أخرى ({ $count })
accounts-all-about-it = كل تفاصيله
accounts-reported-through = نُقل عبر

## Positions

positions-none-known = لا موقف معروف
positions-stances = اتجاهات المواقف
positions-form = طريقة عرض المواقف
positions-earlier = { $count ->
    [zero] لا مواقف سابقة
    [one] موقف سابق
    [two] موقفان سابقان
    [few] { $count } مواقف سابقة
    [many] { $count } موقفًا سابقًا
   *[other] { $count } موقف سابق
}
positions-how-to-read = أحدث موقف؛ افتح خلية لترى ما سبقه ومصادره
positions-only-differing = المختلف فيه فقط
positions-none-differs = لا تختلف اتجاهات مواقف هذه الجهات في أي موضوع.
positions-by-topic = مواقف الجهات بحسب الموضوع
positions-table = الجهات بحسب الموضوعات: أحدث اتجاه لموقف كل منها. تفتح كل خلية ما تستند إليه.
positions-actor = الجهة

## Timeline

timeline-as-of = الوضع في { $day }

timeline-lanes-by = المسارات بحسب
timeline-zoom = التكبير والتصغير
timeline-zoom-in = تكبير
timeline-zoom-out = تصغير
timeline-to-earlier = نحو الأقدم
timeline-to-later = نحو الأحدث
timeline-by-key = { $does } ({ $key })
timeline-all = الكل
timeline-all-events = جميع الأحداث
timeline-home = البداية
timeline-back-home = العودة إلى حيث بدأ الخط الزمني

timeline-by-kind = التصفية بهذا النوع
timeline-kinds = الأشكال: أنواع الأحداث
timeline-legend = الطرف المتلاشي: التاريخ غير مؤكد عنده. الحافة المتقطعة: لم تنقله إلا وسيلة إعلام أو مصادر لم تُسمَّ. «!»: يعترض عليه طرف معنيّ. الأشرطة الرمادية: عطلات نهاية الأسبوع. الأعمدة على امتداد المسار: عدد الأحداث حيث تتقارب فلا تتمايز.
timeline-by-party = التصفية بهذا الطرف
timeline-parties = الألوان: طرف المشارك الأول، والحافة لطرف المشارك الثاني

timeline-others = أخرى ({ $count })
timeline-none = { $facet ->
    [party] بلا طرف
    [kind] بلا نوع
    [topic] بلا موضوع
    [place] بلا مكان
   *[channel] بلا قناة
}
timeline-only = { $facet ->
    [party] هذا الطرف فقط: { $name }
    [kind] هذا النوع فقط: { $name }
    [topic] هذا الموضوع فقط: { $name }
    [place] هذا المكان فقط: { $name }
   *[channel] هذه القناة فقط: { $name }
}

timeline-name = الخط الزمني، { $dates }: { $shown } من أصل { $count ->
    [zero] { $count } أحداث
    [one] حدث واحد
    [two] حدثين
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}. تنتقل مفاتيح الأسهم من حدث إلى حدث، ويكبّر مفتاح الزائد ويصغّر مفتاح الناقص؛ وفي عرض الجدول الأحداث نفسها.
timeline-name-as-of = الخط الزمني، { $dates }، الوضع في { $day }: { $shown } من أصل { $count ->
    [zero] { $count } أحداث
    [one] حدث واحد
    [two] حدثين
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}. تنتقل مفاتيح الأسهم من حدث إلى حدث، ويكبّر مفتاح الزائد ويصغّر مفتاح الناقص؛ وفي عرض الجدول الأحداث نفسها.

timeline-column-of-one = حدث واحد في { $lane }، { $dates }: فتح
timeline-column-without-room = حدث واحد لا متسع لرمزه في { $lane }، { $dates }: فتح
timeline-column = { $count ->
    [zero] لا أحداث متقاربة
    [one] حدث واحد
    [two] حدثان متقاربان
    [few] { $count } أحداث متقاربة
    [many] { $count } حدثًا متقاربًا
   *[other] { $count } حدث متقارب
} في { $lane }، { $dates }: فتح
timeline-too-close = أحداث متقاربة لا تتمايز
timeline-events-here = { $count ->
    [zero] لا أحداث هنا
    [one] حدث واحد هنا
    [two] حدثان هنا
    [few] { $count } أحداث هنا
    [many] { $count } حدثًا هنا
   *[other] { $count } حدث هنا
}

timeline-earlier = ▸ قبلها: { $count }
timeline-later = بعدها: { $count } ◂

timeline-mark = { $date }: { $title } ({ $about }؛ { $parties })
timeline-is-reported = وارد في تقارير
timeline-is-disputed = متنازع فيه

timeline-answers = رد على
timeline-follows = يلي
timeline-part-of = جزء من
timeline-leads-to = يؤدي إلى
timeline-contradicts = يناقض
timeline-answered-by = رُدّ عليه بـ
timeline-followed-by = يليه
timeline-includes = يشمل
timeline-comes-from = ناتج عن
timeline-contradicted-by = يناقضه

## Table

table-caption-events = الأحداث، { $dates }.
table-caption-events-as-of = الأحداث، { $dates }، الوضع في { $day }.
table-headings-order = رؤوس الأعمدة ترتّب الجدول.
table-events = الأحداث في جدول
table-possibly-in-range = ربما ضمن الفترة
table-taking-part = المشاركون
table-statements-of-event = التصريحات
table-sources = المصادر

table-caption-statements = التصريحات، { $dates }.
table-caption-statements-as-of = التصريحات، { $dates }، الوضع في { $day }.
table-statements = التصريحات في جدول
table-speaker = المتحدث
table-stance = اتجاه الموقف
table-through = نُقل عبر

## Details: the drawer

details-panel = التفاصيل
details-close = إغلاق التفاصيل

details-percent-sure = مؤكد بنسبة { $percent }%
details-side-by-side = جنبًا إلى جنب
details-with-plan = مع { $plan }
details-to-pair-with = إلى هذا الزوج مع { $plan }

# $event (Element)
details-against-event = في مقابل: { $event }
details-kind = النوع
details-how-sure = درجة التأكد
details-who-took-part = المشاركون
details-related-events = أحداث ذات صلة
details-plans-it-touched = الخطط التي تناولها

details-in-their-words = أقوال هذه الجهة
details-provisions-they-contest = البنود التي تعترض عليها
details-everything-on-topic = كل ما في هذا الموضوع

details-obliges = يُلزم
details-benefits = المستفيدون منه
details-contested-by = المعترضون عليه
details-on-condition = بشرط
details-said-on-provision = ما قيل فيه
details-nothing-on-plan = لا تصريح في موضوعاته يتناول هذه الخطة.
details-more-on-plan = المزيد عن هذه الخطة ({ $count })
details-on-proposers = عمّن اقترحه أو يعترض عليه ({ $count })
details-others-on-topics = تصريحات أخرى في موضوعاته ({ $count })
details-compare-with = مقارنة { $plan } مع { $base }
details-compare = مقارنة { $plan }
details-in-other-plans = في الخطط الأخرى
details-events-that-moved = الأحداث التي أثّرت فيه
details-events-that-moved-are = أحداث في موضوعاته تناولت هذه الخطة.

details-stances = مواقف الجهات من موضوعاته

details-term-in-versions = هذا الحكم في جميع الصيغ: { $term }
details-date-of-plan = التاريخ
details-plan = الخطة
details-value = القيمة

## Share

share-title = مشاركة
share-files-name-all = يذكر كل ملف محفوظ عوامل التصفية وملف المفاوضات هذا وهذا الرابط. ولا ترسل الصفحة شيئًا إلى أي مكان.

share-copied = تم النسخ
share-not-copied = تعذّر النسخ: { $reason }. حدّد النص وانسخه يدويًا.

share-link = الرابط
share-link-to-view = رابط هذا العرض
share-packing = يجري ضغط ملفك في الرابط…
share-send = مشاركة…
share-not-sent = تعذّرت المشاركة: { $reason }.
share-link-opens = يفتح هذا العرض بتواريخه وعوامل تصفيته والعنصر المحدد فيه.
share-embed = تضمين في صفحة أخرى
share-embed-shows = يُظهر الإطار هذا العرض دون ما حوله، مع رابط إلى الصفحة الكاملة.
share-snippet = شيفرة التضمين في صفحة أخرى
share-copy-snippet = نسخ الشيفرة

share-qr = رمز QR
share-qr-of-link = رمز QR للرابط
share-qr-too-long = هذا الرابط أطول من أن يتسع له رمز QR.

share-for-reading = للقراءة
share-for-spreadsheets = لجداول البيانات
share-for-reference-managers = لبرامج إدارة المراجع
share-for-machines = للمعالجة الآلية
share-file-events = الأحداث
share-file-statements = التصريحات
share-file-provisions = البنود
share-file-positions = المواقف
share-file-dossier = ملف المفاوضات
share-file-calendar = التقويم
share-file-linked-data = بيانات مترابطة
share-file-bibtex = LaTeX
share-file-csl = Zotero, Mendeley
share-file-drawing = رسم
share-file-picture = صورة
share-print = طباعة أو PDF
share-save-shown = حفظ المعروض
share-only-first = لا تحتوي الملفات إلا على أول { $most } من الأحداث، وتنبّه إلى ذلك؛ أما الصور فتُظهرها كلها.
share-not-made = تعذّر إنشاء { $file }: { $reason }.
share-nothing-to-save = لا شيء للحفظ: { $reason }.
share-not-compared = لم تُقارَن الخطط بعد؛ أعد المحاولة عند انتهاء المقارنة
share-not-hashed = ما زالت البصمة التي ينبغي أن يذكرها الملف قيد الحساب؛ أعد المحاولة بعد لحظة
share-events = { $count ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
share-provisions = { $count ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندًا
   *[other] { $count } بند
}
share-positions = { $count ->
    [zero] لا مواقف
    [one] موقف واحد
    [two] موقفان
    [few] { $count } مواقف
    [many] { $count } موقفًا
   *[other] { $count } موقف
}
share-events-and-statements = { $events ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $events } أحداث
    [many] { $events } حدثًا
   *[other] { $events } حدث
}، { $statements ->
    [zero] لا تصريحات
    [one] تصريح واحد
    [two] تصريحان
    [few] { $statements } تصريحات
    [many] { $statements } تصريحًا
   *[other] { $statements } تصريح
}

share-picture-moved = منقول
share-picture-perhaps = ربما
share-picture-condition = بشرط: { $condition }
share-picture-contested = المعترضون عليه: { $actors }

share-picture-phrase = { $phrase ->
    [colours] اللون: طرف أول المشاركين؛ الحافة: طرف الثاني.
    [unsure] فارغ أو باهت: التاريخ غير مؤكد.
    [reported] متقطع: لم تنقله إلا وسيلة إعلام أو مصادر لم تُسمَّ.
    [contested] «!»: يعترض عليه طرف معنيّ.
    [tinted] مظلل بشريط: يختلف عن النص الأصلي. «–»: غير وارد في هذا النص.
    [not-known] «?»: غير وارد فيما يُعرف منه.
    [struck-out] { common-struck-out }
    [latest-positions] آخر موقف لكل فاعل من كل موضوع؛ والخانة الفارغة حيث لا يُعرف موقف.
   *[no-party] { accounts-of-no-party }
}
share-stamp = مقتطع من «{ $title }». المرشحات: { $filters }. الملف: { $dossier }. أُنشئ في { $day } من { $link }
share-without-hash = بلا بصمة
share-asked-and = { $first }؛ { $second }
share-asked-nothing = لا شيء
share-asked-plans = الخطط: { $names }
share-asked-certain = { $dates }، فقط ما يقع فيها بالتأكيد
share-asked-words = الكلمات «{ $words }»
share-asked-lanes = المسارات بحسب { $group }
share-asked-sorted = { $order ->
    [last] الترتيب: { $column }، الأخير أولًا
   *[first] الترتيب: { $column }
}
share-asked-changes = التغييرات: { $changes }
share-asked-rows = الصفوف: { $order }
share-asked-matches = { $count ->
    [zero] من دون مطابقات وضعها القارئ
    [one] مع مطابقة واحدة وضعها القارئ
    [two] مع مطابقتين وضعهما القارئ
    [few] مع { $count } مطابقات وضعها القارئ
    [many] مع { $count } مطابقة وضعها القارئ
   *[other] مع { $count } مطابقة وضعها القارئ
}
share-asked-drawn = المرسوم: { $dates }
share-asked-first = هنا أول { $some } من أصل { $all } حدث فقط

share-to-event = إلى هذا الحدث
share-to-statement = إلى هذا التصريح
share-to-provision = إلى هذا البند
share-to-position = إلى هذا الموقف
share-cite = استشهاد
share-cite-event = بهذا الحدث
share-cite-statement = بهذا التصريح
share-cite-provision = بهذا البند
share-cite-position = بهذا الموقف
share-copy-text = نسخ النص
share-copy-bibtex = نسخ BibTeX
share-copy-csl = نسخ CSL-JSON
share-save-bibtex = حفظ BibTeX
share-save-csl = حفظ CSL-JSON
share-of-citation = الخاص بالاستشهاد

share-kept = المحفوظ في هذا المتصفح
share-kept-is-here = يمكن حفظ ملف أو جدول من عندك هنا، على هذا الجهاز، دون أن يُرسل إلى أي مكان.
share-kept-for-good = تعهّد هذا المتصفح بالاحتفاظ بها حتى تحذفها.
share-kept-loosely = قد يحذف هذا المتصفح المحفوظات إذا ضاقت المساحة أو طال غيابك: احفظ المهم منها في ملف مستقل.
share-kept-failed = تعذّر تنفيذ ذلك: { $reason }.
share-keep = الاحتفاظ بهذا الملف
share-kept-name = الاسم
share-kept-size-and-day = { $kilobytes } كيلوبايت، { $day }
share-kept-open = فتح
share-kept-save = حفظ
share-kept-delete = حذف
share-kept-ask-delete = هل تريد حذف «{ $file }» من هذا المتصفح؟

## About

about-counts = { $events ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $events } أحداث
    [many] { $events } حدثًا
   *[other] { $events } حدث
}، { $statements ->
    [zero] لا تصريحات
    [one] تصريح واحد
    [two] تصريحان
    [few] { $statements } تصريحات
    [many] { $statements } تصريحًا
   *[other] { $statements } تصريح
}، { $plans ->
    [zero] لا خطط
    [one] خطة واحدة
    [two] خطتان
    [few] { $plans } خطط
    [many] { $plans } خطة
   *[other] { $plans } خطة
} ({ $provisions ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $provisions } بنود
    [many] { $provisions } بندًا
   *[other] { $provisions } بند
})، { $positions ->
    [zero] لا مواقف
    [one] موقف واحد
    [two] موقفان
    [few] { $positions } مواقف
    [many] { $positions } موقفًا
   *[other] { $positions } موقف
}، { $actors ->
    [zero] لا جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $actors } جهات
    [many] { $actors } جهة
   *[other] { $actors } جهة
}، { $sources ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $sources } مصادر
    [many] { $sources } مصدرًا
   *[other] { $sources } مصدر
}.
about-file-beside = الملف: { $file }، بجانب هذه الصفحة.
about-file-in-link = كان الملف مضمَّنًا في الرابط الذي فتح هذه الصفحة: لم يطّلع عليه أي خادم قط.
about-own-file = الملف: { $file }، وقد فتحتَه أنت. يبقى في علامة التبويب هذه: لم يُرسل شيء إلى أي مكان، والروابط التي تنسخها تعرض لغيرك الملف المرفق بالصفحة.
about-not-translated = ما لم يُترجَم باقٍ بلغة الملف ({ $language }).
about-another-dossier = ملف آخر
about-open-your-own = افتح ملفًا من عندك، أو أفلته على الصفحة. يُقرأ هنا في متصفحك ولا يذهب إلى أي مكان آخر.
about-open-shipped = فتح الملف المرفق
about-how-to-read = كيف يُقرأ
about-known-gaps = الثغرات المعروفة
# A heading above what others made that is in the page.
about-made-with = أُنجز بالاستعانة بـ
about-word-meanings = تُعرف الكلمات المتقاربة في المعنى في الإنجليزية من all-MiniLM-L6-v2 (رخصة Apache 2.0) ومن WordNet (جامعة برنستون)، وفي الألمانية والفرنسية والإسبانية والروسية والأوكرانية من multilingual-e5-small (رخصة MIT).
# A link to a file, after that.
about-their-licences = رخصتاهما

about-problems = المشكلات في هذا الملف: { $count }
about-set-aside = { $count ->
    [zero] جميع السجلات سليمة وقد فُتحت.
    [one] استُبعد سجل واحد، وفُتح كل ما عداه.
    [two] استُبعد سجلان، وفُتح كل ما عداهما.
    [few] استُبعدت { $count } سجلات، وفُتح كل ما عداها.
    [many] استُبعد { $count } سجلًا، وفُتح كل ما عداها.
   *[other] استُبعد { $count } سجل، وفُتح كل ما عداها.
}
about-error = خطأ
about-warning = تحذير
about-problem-of-record = { $record }:
about-problem-hint = — { $hint }
about-whole-file = الملف كله

about-sources-disagree = مواضع اختلاف المصادر

## Import

import-reading-a-table = قراءة جدول
import-opening = يجري فتح { $file }…
import-reading = تجري قراءة { $file }: { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}، { $read } ميبي بايت حتى الآن
import-reading-of = تجري قراءة { $file }: { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}، { $read } من { $all } ميبي بايت
import-cancel = إلغاء

import-columns-mean = معنى أعمدة { $file }
import-seen = { $count ->
    [zero] لا أعمدة
    [one] عمود واحد
    [two] عمودان
    [few] { $count } أعمدة
    [many] { $count } عمودًا
   *[other] { $count } عمود
}، { $encoding }. لا يخرج شيء من علامة التبويب هذه.
import-seen-format = { $format }، { $count ->
    [zero] لا أعمدة
    [one] عمود واحد
    [two] عمودان
    [few] { $count } أعمدة
    [many] { $count } عمودًا
   *[other] { $count } عمود
}، { $encoding }. لا يخرج شيء من علامة التبويب هذه.
import-columns = الأعمدة
import-column = العمود
import-is = يحتوي على
import-first-values = قيمه الأولى
import-read-as = كيف قُرئ
import-fits = يناسب { $fit } من { $all }
import-misfits = لا يناسب: { $values }
import-date-read = { $value } يعني { $date }
import-column-is = { $column } يحتوي على
import-ambiguous-date = 03/04/2025 يعني
import-day-first = 3 أبريل 2025
import-month-first = 4 مارس 2025
import-pairs = 2011/12 يعني
import-pairs-month = ديسمبر 2011
import-pairs-years = من 2011 إلى 2012
import-say-date = حدّد العمود الذي يحتوي على التاريخ.
import-say-order = حدّد كيف كُتبت التواريخ.
import-show-events = عرض الأحداث

## كلمات القوائم، والتواريخ والأعداد بالكلمات، واللغة

shell-language = اللغة
app-language-not-there = تعذّر جلب نصوص اللغة { $language }: { $reason }.

label-facet = { $facet ->
    [party] الطرف
    [actor] الجهة
    [channel] القناة
    [kind] النوع
    [topic] الموضوع
    [place] المكان
    [stance] اتجاه الموقف
    [confidence] درجة التأكد
   *[source] المصدر
}
label-view = { $view ->
    [timeline] الخط الزمني
    [plans] الخطط
    [accounts] الروايات
    [positions] المواقف
    [table] الجدول
   *[overview] نظرة عامة
}
label-kind = { $kind ->
    [talks] محادثات
    [summit] قمة
    [call] اتصال هاتفي
    [visit] زيارة
    [statement] تصريح
    [proposal] مقترح
    [document] وثيقة
    [decision] قرار
    [leak] تسريب
    [sanction] عقوبات
    [military] عمليات عسكرية
   *[other] غير ذلك
}
label-confidence = { $confidence ->
    [confirmed] مؤكَّد
    [reported] وارد في تقارير
   *[disputed] متنازع فيه
}
label-translated-by = { $by ->
    [original] بالنص الحرفي
    [official] ترجمة رسمية
    [editor] ترجمة المحررين
   *[machine] ترجمة آلية
}
label-stance = { $stance ->
    [supports] مؤيِّد
    [conditional] بشروط
    [neutral] محايد
    [opposes] معارض
   *[claims] يقول
}
label-comparator = { $comparator ->
    [at-most] على الأكثر
    [at-least] على الأقل
   *[about] نحو
}
label-term = { $comparator ->
    [at-most] { $value } على الأكثر
    [at-least] { $value } على الأقل
    [about] نحو { $value }
   *[equal] { $value }
}
label-number-and-unit = { $number } { $unit }
label-percent = { $number }%
label-unit-compared = { $unit }، { label-comparator }
label-compared-if = { label-comparator }، { $condition }
label-points = { $count ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
label-points-known = { $count ->
    [zero] لا نقاط معروفة
    [one] نقطة معروفة واحدة
    [two] نقطتان معروفتان
    [few] { $count } نقاط معروفة
    [many] { $count } نقطة معروفة
   *[other] { $count } نقطة معروفة
}
label-points-known-of = النقاط المعروفة: { $count } من { $all }
label-date-decade = عقد { $year }
label-date-some-year = سنة ما ضمن { $years }
label-date-season = { $season ->
    [1] ربيع { $year }
    [2] صيف { $year }
    [3] خريف { $year }
   *[4] شتاء { $year }
}
label-date-some-day = يوم ما في { $date }
label-date-some-month = شهر ما في { $date }
label-date-from = منذ { $date }، بلا نهاية محددة
label-date-from-to-unknown = منذ { $date }، والنهاية غير معروفة
label-date-up-to = حتى { $date }
label-date-from-unknown-up-to = حتى { $date }، والبداية غير معروفة
label-date-between = { $from } – { $to }
label-date-between-days = بين { $from } و{ $to }
label-date-by-clock = { $moment } (UTC{ $offset })

plans-change = { $change ->
    [kept] بقي كما هو
    [reworded] أعيدت صياغته
    [modified] عُدِّل
    [added] أُضيف
    [removed] حُذف
    [split] قُسِّم
    [merged] دُمج
    [moved] نُقل
    [perhaps] ربما
   *[unknown] غير معروف
}
plans-change-within = { $change ->
    [kept] بقي كما هو
    [reworded] أعيدت صياغته
    [modified] عُدِّل
    [added] أُضيف
    [removed] حُذف
    [split] قُسِّم
    [merged] دُمج
   *[unknown] غير معروف
}
plans-changes-counted = { plans-change-within }: { $count }
plans-verification = { $verification ->
    [read] مقروء
    [corroborated] مؤكَّد جزئيًا
   *[recalled] من الذاكرة
}
plans-reading = { $reading ->
    [glance] في لمحة
   *[points] نقطة بنقطة
}
plans-stance-within = { $stance ->
    [supports] مؤيِّد
    [conditional] بشروط
    [neutral] محايد
    [opposes] معارض
   *[claims] يقول
}
accounts-listed = { $listed ->
    [statements] كل التصريحات
   *[points] أين تتباين الروايات
}
accounts-feed = { $by ->
    [speaker] بحسب المتحدث
   *[day] بحسب اليوم
}
positions-shown = { $form ->
    [words] بالكلمات
   *[matrix] مصفوفة
}
table-listed = { $listed ->
    [statements] التصريحات
   *[events] الأحداث
}
table-sorted = { $key ->
    [date] التاريخ
    [title] الحدث
    [kind] النوع
    [channel] القناة
   *[confidence] درجة التأكد
}
details-relation = { $relation ->
    [responds-to] يرد على
    [follows] يلي
    [part-of] جزء من
    [leads-to] يؤدي إلى
   *[contradicts] يناقض
}
details-relation-inverse = { $relation ->
    [responds-to] يرد عليه
    [follows] يليه
    [part-of] يشمل
    [leads-to] ناتج عن
   *[contradicts] يناقضه
}
timeline-lane-of = { $group ->
    [party] الطرف
    [kind] النوع
    [topic] الموضوع
    [place] المكان
   *[channel] القناة
}
import-role = { $role ->
    [date] التاريخ
    [end] النهاية
    [year] السنة
    [month] الشهر
    [day] اليوم
    [title] العنوان
    [description] الوصف
    [kind] النوع
    [channel] القناة
    [actors] الجهات
    [topics] الموضوعات
    [place] المكان
    [latitude] خط العرض
    [longitude] خط الطول
    [source] المصدر
    [url] رابط
    [confidence] درجة التأكد
    [time] الوقت
    [end-time] وقت الانتهاء
    [end-year] سنة الانتهاء
    [end-month] شهر الانتهاء
    [end-day] يوم الانتهاء
    [all-day] طوال اليوم
   *[unused] غير مستخدم
}
import-told-title = عنوانه «{ $title }».
import-told-numbers = { $numbers ->
    [excel-1900] تُقرأ الأعداد في أعمدة التواريخ أرقامًا تسلسلية من Excel (1900).
    [excel-1904] تُقرأ الأعداد في أعمدة التواريخ أرقامًا تسلسلية من Excel (1904).
    [unix-seconds] تُقرأ الأعداد في أعمدة التواريخ بتوقيت Unix بالثواني.
   *[unix-milliseconds] تُقرأ الأعداد في أعمدة التواريخ بتوقيت Unix بأجزاء الألف من الثانية.
}
import-told-day-first = في التواريخ ذات النقاط يأتي اليوم أولًا.
import-told-order-open = لا يمكن التمييز بين اليوم والشهر، كما في: { $rows }.
import-told-order = يتضح ترتيب اليوم والشهر من: { $rows }.
import-told-pairs-open = شهر أو سنتان، كما في: { $rows }.
import-told-row = { $value } (الصف { $row })
import-told-empty = يُعدّ فارغًا: { $values }

common-row = { $first }، { $next }

## Edit: writing a dossier

shell-edit = تحرير…
shell-new-dossier = ملف مفاوضات جديد…
edit-title = التحرير
edit-title-of = تحرير: { $title }
edit-untitled = ملف مفاوضات بلا عنوان
edit-file-name = dossier.json
edit-not-opened = تعذّر فتح ملف المفاوضات لتحريره: { $reason }

edit-is-a-copy = أنت تحرّر نسخة في هذا المتصفح؛ ولا يُرسل شيء إلى أي مكان.
edit-nothing-unsaved = ولا شيء فيها غير محفوظ.
edit-being-kept = يجري الاحتفاظ بها في هذا المتصفح.
edit-kept-not-saved = وهي محفوظة في هذا المتصفح، ولم تُحفظ في ملف بعد.
edit-not-kept = تعذّر الاحتفاظ بها في هذا المتصفح: { $reason }. احفظها في ملف.
edit-other-tab = يجري تحرير ملف المفاوضات هذا في علامة تبويب أخرى. أنت تعمل هنا على نسخة مستقلة تُحفظ إلى جانبه.
edit-unfinished = { $count ->
    [zero] لا سجلات غير مكتملة.
    [one] ثمة سجل واحد غير مكتمل.
    [two] ثمة سجلان غير مكتملين.
    [few] ثمة { $count } سجلات غير مكتملة.
    [many] ثمة { $count } سجلًا غير مكتمل.
   *[other] ثمة { $count } سجل غير مكتمل.
}
edit-save = حفظ في ملف
edit-saved-as = حُفظ باسم { $file }.
edit-not-saved = تعذّر الحفظ: { $reason }
edit-metadata = عن ملف المفاوضات
edit-paste = مصادر من نص
edit-doubles = المكررات
edit-changes = التغييرات
edit-sheet = لوحة التحرير
edit-back-to-records = العودة إلى السجلات
edit-back-to = العودة إلى «{ $record }»
edit-choose = اختر سجلًا لتحريره، أو أضف سجلًا.
edit-record-gone = لم يعد هذا السجل موجودًا.

edit-undo = تراجع
edit-redo = إعادة
edit-nothing-done = لم يتغيّر شيء بعد.
edit-undone = جرى التراجع عن: { $step }
edit-redone = أُعيد: { $step }
edit-refused = تعذّر ذلك: { $reason }.
edit-refused-no-place = لا شيء في { $place }
edit-refused-no-list = ما في { $place } ليس قائمة
edit-refused-no-id = لا معرّف لما في { $place }
edit-refused-id-taken = المعرّف «{ $id }» مستعمل: { $record }
edit-refused-referred = { $record }: تشير إليه { $others }
edit-refused-referred-more = { $record }: تشير إليه { $others } و{ $more } أخرى
edit-refused-not-alike = لا يُدمج إلا سجلان من قائمة واحدة لكل منهما معرّف
edit-remove-with-references = { $count ->
    [zero] حذفه
    [one] حذفه مع الإشارة إليه
    [two] حذفه مع الإشارتين إليه
    [few] حذفه مع الإشارات إليه ({ $count })
    [many] حذفه مع الإشارات إليه ({ $count })
   *[other] حذفه مع الإشارات إليه ({ $count })
}

edit-step-changed = تغيير «{ $field }» في «{ $record }»
edit-step-item = إضافة إلى «{ $field }» في «{ $record }»
edit-step-taken = إزالة من «{ $field }» في «{ $record }»
edit-step-moved = نقل ضمن «{ $field }» في «{ $record }»
edit-step-id = معرّف جديد لـ«{ $record }»
edit-step-added = إضافة إلى «{ $list }»
edit-step-removed = حذف «{ $record }»
edit-step-merged = دمج «{ $other }» في «{ $record }»
edit-step-sources = { $count ->
    [zero] لم تُضف مصادر
    [one] إضافة مصدر واحد
    [two] إضافة مصدرين
    [few] إضافة { $count } مصادر
    [many] إضافة { $count } مصدرًا
   *[other] إضافة { $count } مصدر
}
edit-step-back = إلغاء تغيير ({ $change })

edit-save-into = حفظ في { $file }
edit-save-other = حفظ باسم…
edit-file-changed = غيّر برنامج آخر { $file } منذ حفظه هنا؛ لم يُكتب شيء. أدخل تغييراته عبر «دمج نسخة…» أو احفظ باسم آخر.
edit-keep-again = إعادة المحاولة
edit-merge = دمج نسخة…
edit-merge-title = إدخال نسخة أخرى
edit-merge-about = هل عمل غيرك على نسخة من هذا الملف؟ ما غيّره أحدكما وحده يؤخذ، سجلًا سجلًا وحقلًا حقلًا؛ وحيث غيّرتما الشيء نفسه بطريقتين مختلفتين فالخيار لك. وكل ذلك خطوة واحدة يمكن التراجع عنها.
edit-merge-choose-file = اختر النسخة الأخرى
edit-merge-drop = أو أفلتها هنا
edit-merge-chosen = المختار: { $file }
edit-merge-base = ما أُخذت منه النسختان
edit-merge-base-opened = الملف كما فُتح هنا
edit-merge-base-file = ملف آخر
edit-merge-base-unknown = غير معروف: لا يُعدّ شيء محذوفًا
edit-merge-choose-base = اختر ذلك الملف
edit-merge-not-read = لا يمكن دمج { $file }: { $reason }
edit-merge-conflicts = { $count ->
    [zero] لم تغيّر النسختان شيئًا تغييرًا مختلفًا
    [one] غيّرت النسختان موضعًا واحدًا تغييرًا مختلفًا: اختر
    [two] غيّرت النسختان موضعين تغييرًا مختلفًا: اختر
    [few] غيّرت النسختان { $count } مواضع تغييرًا مختلفًا: اختر
    [many] غيّرت النسختان { $count } موضعًا تغييرًا مختلفًا: اختر
   *[other] غيّرت النسختان { $count } موضع تغييرًا مختلفًا: اختر
}
edit-merge-taken = { $count ->
    [zero] لا يأتي أي تغيير من النسخة الأخرى
    [one] يأتي تغيير واحد من النسخة الأخرى
    [two] يأتي تغييران من النسخة الأخرى
    [few] تأتي { $count } تغييرات من النسخة الأخرى
    [many] يأتي { $count } تغييرًا من النسخة الأخرى
   *[other] يأتي { $count } تغيير من النسخة الأخرى
}
edit-merge-kept = { $count ->
    [zero] لا تغييرات تخصّك وحدك
    [one] تغيير واحد يخصّك وحدك ويبقى
    [two] تغييران يخصّانك وحدك ويبقيان
    [few] { $count } تغييرات تخصّك وحدك وتبقى
    [many] { $count } تغييرًا تخصّك وحدك وتبقى
   *[other] { $count } تغيير تخصّك وحدك وتبقى
}
edit-merge-yours = لديك:
edit-merge-theirs = النسخة الأخرى:
edit-merge-before = قبل ذلك:
edit-merge-apply = دمج
edit-merge-left = { $count ->
    [zero] لم يبقَ ما يُختار.
    [one] بقي موضع واحد للاختيار.
    [two] بقي موضعان للاختيار.
    [few] بقيت { $count } مواضع للاختيار.
    [many] بقي { $count } موضعًا للاختيار.
   *[other] بقي { $count } موضع للاختيار.
}
edit-step-copy-merged = دمج النسخة { $file }
edit-publish = نشر…
edit-publish-title = موقع يعرض هذا الملف
edit-publish-about = تحصل على ملف ZIP فيه كل شيء: هذه الصفحة، وملفك، وما يُقرأ قبل تشغيل الصفحة، والصورة التي تعرضها الروابط. فُكّ ضغطه وانسخ محتواه إلى مجلد على أي خادم ويب يقدّم الملفات عبر https. ومن يفتح عنوان ذلك المجلد يرَ ملفك؛ ولا حاجة إلى تثبيت شيء هناك، ولا يُرسل شيء من هنا.
edit-publish-unfinished = { $count ->
    [zero] لا سجلات غير مكتملة.
    [one] ثمة سجل واحد غير مكتمل: لا يراه قرّاء الموقع، لكنه في ملفه.
    [two] ثمة سجلان غير مكتملين: لا يراهما قرّاء الموقع، لكنهما في ملفه.
    [few] ثمة { $count } سجلات غير مكتملة: لا يراها قرّاء الموقع، لكنها في ملفه.
    [many] ثمة { $count } سجلًا غير مكتمل: لا يراها قرّاء الموقع، لكنها في ملفه.
   *[other] ثمة { $count } سجل غير مكتمل: لا يراها قرّاء الموقع، لكنها في ملفه.
}
edit-publish-problems = { $count ->
    [zero] لا مشكلات يُخبَر بها القرّاء
    [one] مشكلة واحدة يُخبَر بها القرّاء أيضًا
    [two] مشكلتان يُخبَر بهما القرّاء أيضًا
    [few] { $count } مشكلات يُخبَر بها القرّاء أيضًا
    [many] { $count } مشكلة يُخبَر بها القرّاء أيضًا
   *[other] { $count } مشكلة يُخبَر بها القرّاء أيضًا
}
edit-publish-address = عنوان المجلد، إن كنت تعرفه
edit-publish-address-hint = به تعرض روابط الموقع صورتها في كل مكان، وتحصل محركات البحث على قائمة صفحاته.
edit-publish-address-wrong = يلزم عنوان مجلد، مثل https://example.org/talks/.
edit-publish-make = إنشاء الموقع
edit-publish-make-anyway = إنشاء الموقع رغم ذلك
edit-publish-working = جمع ملفات الصفحة: { $done } من { $all }…
edit-publish-sitemap = تجد زواحف البحث قائمة صفحاته بسطر في robots.txt في جذر الخادم: Sitemap: { $address }
edit-publish-no-list = ليس لهذه النسخة من الصفحة قائمة بملفاتها، فلا يمكن إنشاء موقع منها. افتح الصفحة حيث نُشرت، وافتح الملف فيها.
edit-publish-no-file = لم يصل الملف { $file } من هذه الصفحة: { $reason }. لم يُحفظ شيء.
edit-publish-wrong-file = الملف { $file } ليس الذي يتكوّن منه هذا الإصدار من الصفحة، فلم يُنشأ موقع. خذ إصدارًا أحدث من الصفحة إن عُرض، أو أعد تحميل الصفحة؛ وإن بقي الأمر فأخبر من يستضيفها.
edit-publish-failed = تعذّر إنشاء الموقع: { $reason }

edit-records = السجلات
edit-kind-of-record = نوع السجل
edit-find-record = البحث عن سجل
edit-only-unfinished = غير المكتمل فقط
edit-no-records = لا سجلات هنا.
edit-is-unfinished = غير مكتمل
edit-no-name = بلا اسم
edit-list-and-count = { $list } ({ $count })
edit-list-parties = الأطراف
edit-list-sources = المصادر
edit-list-actors = الجهات
edit-list-channels = القنوات
edit-list-topics = الموضوعات
edit-list-terms = أسماء الأحكام
edit-list-places = الأماكن
edit-list-events = الأحداث
edit-list-statements = التصريحات
edit-list-plans = الخطط
edit-list-positions = المواقف
edit-list-disagreements = الاختلافات
edit-list-matches = المقابلات بين البنود
edit-add-party = إضافة طرف
edit-add-source = إضافة مصدر
edit-add-actor = إضافة جهة
edit-add-channel = إضافة قناة
edit-add-topic = إضافة موضوع
edit-add-term-name = إضافة اسم حكم
edit-add-place = إضافة مكان
edit-add-event = إضافة حدث
edit-add-statement = إضافة تصريح
edit-add-plan = إضافة خطة
edit-add-position = إضافة موقف
edit-add-disagreement = إضافة اختلاف
edit-add-match = إضافة مقابلة

edit-to-put-right = { $count ->
    [zero] لا شيء يلزم تصحيحه.
    [one] ثمة أمر واحد يلزم تصحيحه. وإلى ذلك الحين يبقى السجل مستبعدًا.
    [two] ثمة أمران يلزم تصحيحهما. وإلى ذلك الحين يبقى السجل مستبعدًا.
    [few] ثمة { $count } أمور يلزم تصحيحها. وإلى ذلك الحين يبقى السجل مستبعدًا.
    [many] ثمة { $count } أمرًا يلزم تصحيحها. وإلى ذلك الحين يبقى السجل مستبعدًا.
   *[other] ثمة { $count } أمر يلزم تصحيحها. وإلى ذلك الحين يبقى السجل مستبعدًا.
}
edit-remove = حذف هذا السجل
edit-fault-and-hint = { $fault } ({ $hint })
edit-optional = إن وُجد
edit-not-chosen = دون اختيار
edit-date-choose = المقصود: { $date }
edit-date-is = قُرئ على أنه: { $date }
edit-take-away = إزالة: { $what }
edit-open-record = { $field }: فتح { $record }
edit-nth = { $field } { $number }
edit-add = إضافة إلى «{ $field }»
edit-up = إلى أعلى
edit-move-up = إلى أعلى: { $what }
edit-pick = { $field }: بحث أو إنشاء
edit-pick-placeholder = بحث أو إنشاء
edit-make = إنشاء «{ $name }»
edit-note-for = ما يستند إلى { $source }
edit-note-placeholder = ما يستند إليه

edit-paste-here = من رابط أو برنامج لإدارة المراجع
edit-paste-label = روابط أو معرّفات DOI، واحد في كل سطر، أو BibTeX أو RIS أو CSL-JSON
edit-paste-unknown = ليس هذا أيًّا مما يلي: رابط أو معرّف DOI في كل سطر، أو BibTeX، أو RIS، أو CSL-JSON.
edit-paste-faulty = يبدو أنه بصيغة { $format } وتعذّرت قراءته: { $reason }
edit-paste-known = موجود من قبل
edit-paste-add = { $count ->
    [zero] إضافة الكل ({ $count })
    [one] إضافته
    [two] إضافتهما
    [few] إضافة الكل ({ $count })
    [many] إضافة الكل ({ $count })
   *[other] إضافة الكل ({ $count })
}

edit-points = نقاط من نص الخطة
edit-points-paste = نص الخطة كما هو مطبوع
edit-points-check = نقاطها: تبدأ كل نقطة بسطر فيه # ورقمها. صحّح ما فيه خطأ؛ وحذف سطر كهذا يدمج نقطتين.
edit-points-find = البحث عن نقاطها
edit-points-looking = يجري البحث عن نقاطها…
edit-points-failed = تعذّر العثور على نقاطها: { $reason }
edit-points-add = { $count ->
    [zero] لا بنود للإضافة
    [one] إضافة بند واحد
    [two] إضافة بندين
    [few] إضافة { $count } بنود
    [many] إضافة { $count } بندًا
   *[other] إضافة { $count } بند
}
edit-term-add = إضافة حكم: { $number }

edit-article = من مقال…
edit-article-title = من مقال
edit-article-about = يعثر برنامج على التصريحات والأحداث في النص، وأنت تقرر ما يدخل الملف. يبقى النص في علامة التبويب هذه.
edit-article-text = نص المقال أو شيفرة HTML الخاصة به
edit-article-day-hint = إذا تُرك فارغًا يُؤخذ اليوم المذكور في النص.
edit-article-read = البحث عن مسودات
edit-article-files = اختيار ملفات…
edit-article-drop = يمكن أيضًا إفلات ملفات نصية وملفات HTML هنا، عدة ملفات معًا.
edit-article-keep = الاحتفاظ بالنصوص في هذا المتصفح حتى المرة القادمة
edit-article-not-kept = لا مكان للنصوص في هذا المتصفح؛ تبقى في علامة التبويب هذه وحدها.
edit-article-kept = هناك نصوص محفوظة من المرة السابقة.
edit-article-kept-open = فتحها
edit-article-kept-forget = حذفها
edit-article-reading = قراءة { $text }: { $percent }%
edit-article-stopped = لم تُستكمل قراءة { $text }.
edit-article-again = إعادة القراءة
edit-article-undated = لا يذكر { $text } متى نُشر. في أي يوم كان ذلك؟
edit-article-day-wrong = يلزم يوم واحد، مثل 21 ديسمبر 2025.
edit-article-failed = تعذّرت قراءة النصوص: { $reason }
edit-article-more = نص آخر
edit-article-finish = إزالة النصوص
edit-article-counted = المسودات: { $all }؛ المعروفة: { $known }، المحسومة: { $decided }، الباقية: { $open }.
edit-article-decide = عثر عليها برنامج؛ والقرار لك.
edit-article-nothing = لم يُعثر على أي تصريح أو حدث.
edit-article-source = المقال بوصفه مصدرًا
edit-article-source-made = في الملف هو: { $source }
edit-article-byline = بقلم
edit-article-source-needed = اذكر من نشره وتحت أي عنوان قبل قبول مسودة.
edit-article-shown = النص المعروض
edit-article-untitled = النص { $number }
edit-article-only-new = الجديد فقط
edit-article-accept = قبول
edit-article-edit = تحرير
edit-article-reject = رفض
edit-article-accepted = مقبولة
edit-article-rejected = مرفوضة
edit-article-again-decide = إعادة القرار
edit-article-record = فتح السجل
edit-article-known = موجود في الملف: { $record }
edit-article-add-source = إضافة المصدر
edit-article-cites = يستشهد بهذا المقال.
edit-article-perhaps = ربما
edit-article-differs = يختلف عن: { $other }
edit-article-note-differs = تدوين أن الروايات تتباين
edit-article-makes = يُنشأ أيضًا: { $records }
edit-article-told-in = يرد في
edit-article-figures = أرقام تختلف
edit-article-why = لماذا: { $field }
edit-article-why-told = { $field }: { $reason }؛ مؤكد بنسبة { $percent }%.
edit-article-reason = { $reason ->
    [named] مذكور بجانب الفعل
    [pronoun] ضمير يُفهم منه آخر من ذُكر
    [office] منصب يُفهم منه من ذُكر معه
    [goes-on] اقتباس يتابع الكلام السابق
    [unnamed] شخص بلا اسم
    [according] مذكور بعد «وفقًا لـ»
    [marks] بين علامتي اقتباس
    [unclosed] علامة اقتباس لم تُغلق
    [cue] كلمة تدل على ذلك
    [nothing] لا شيء في النص يقول غير ذلك
    [written] مكتوب هكذا
    [year] مكتوب بلا سنة: الأقرب إلى النشر
    [weekday] يوم من الأسبوع محسوب من يوم النشر
    [from-publication] محسوب من يوم النشر
    [from-context] محسوب من اليوم المذكور قبله
    [speaker] يوم كلام المتحدث نفسه قبل ذلك
    [article] اليوم الذي يتناوله المقال
   *[publication] يوم النشر
}
edit-article-words = من الكلمات «{ $words }».
edit-article-through = عبر { $chain }
edit-article-drafts = المسودات
edit-article-keys = المفاتيح: a للقبول، e للتحرير، r للرفض، j وk للتقدم والرجوع.
edit-article-back = العودة إلى المسودات
edit-article-step = قُبل «{ $record }»
edit-article-step-source = أُضيف مصدر إلى «{ $record }»
edit-article-nth = المسودة { $number }: { $title }
edit-article-unsorted = لم يُصنّف بعد
edit-article-unsorted-about = أحداث لم يُذكر بعد إلى أي قناة تنتمي.
edit-article-speaks = متحدث
edit-article-took-part = مشارك
edit-article-spoke = كلمة { $name }
edit-article-accounts = اختلاف بين { $one } و{ $other }
edit-changes-since = { $count ->
    [zero] لم يتغيّر شيء منذ الفتح
    [one] تغيير واحد منذ الفتح
    [two] تغييران منذ الفتح
    [few] { $count } تغييرات منذ الفتح
    [many] { $count } تغييرًا منذ الفتح
   *[other] { $count } تغيير منذ الفتح
}
edit-change-place = { $record }: { $field }
edit-nothing = لا شيء
edit-take-back = إلغاء التغيير
edit-take-back-of = إلغاء التغيير: { $change }

edit-grid = جدول التحرير
edit-grid-of = { $list } في صفوف وأعمدة
edit-grid-row = الصف
edit-grid-select-row = يحدد الصف
edit-grid-filter = ابحث في الصفوف
edit-grid-order = ترتيب الصفوف
edit-grid-order-of-file = كما في الملف
edit-grid-descending = الأخير أولًا
edit-grid-edit = تحرير الخلية
edit-grid-fill-down = تعبئة إلى الأسفل
edit-grid-remove-rows = حذف الصفوف ({ $count })
edit-grid-form = فتح الاستمارة
edit-grid-selected = المحدد: { $rows } × { $columns }
edit-grid-cell = { $field }، الصف { $row }
edit-grid-keys = تنقل الأسهم من خلية إلى أخرى، ومع Shift تحدد. يحرر Enter أو الكتابة الخلية، ويتركها Escape كما كانت، ويفرغها Delete. ينسخ Control مع C ويقص مع X ويلصق مع V، ويعبئ إلى الأسفل مع D، ومع Enter يملأ كل المحدد.
edit-grid-copied = الخلايا المنسوخة: { $count }.
edit-grid-rows-added = الصفوف المضافة: { $count }.
edit-grid-left = الخلايا التي تُركت كما هي: { $count }. { $cells }
edit-grid-left-cell = { $cell }: { $why }
edit-grid-unknown = لا سجل باسم «{ $name }»
edit-grid-several = عدة سجلات باسم «{ $name }»؛ اكتب معرّف أحدها
edit-grid-one-id = المعرّف لسجل واحد فقط
edit-grid-id-taken = المعرّف «{ $id }» مستعمل
edit-grid-wrong-id = «{ $id }» ليس معرّفًا: 64 حرفًا على الأكثر من a إلى z وأرقام و«-» و«_» و«.»
edit-grid-many-ids = ستتغير دفعة واحدة معرّفات كثيرة جدًا تشير إليها سجلات أخرى
edit-grid-rows-left-out = الصفوف المتروكة: { $count }؛ لا يتغير في المرة الواحدة أكثر من { $most } خلية.
edit-grid-columns-left-out = الأعمدة التي لم تُلصق لأن الجدول ينتهي قبلها: { $count }.
edit-grid-too-long = لم يُلصق شيء: النص أكبر من { $size } ميغابايت.
edit-grid-asks = ليس في الملف ({ $count }): { $names }
edit-grid-make = إنشاؤها ({ $count })
edit-grid-skip = ترك هذه الخلايا كما هي
edit-grid-cancel = عدم تغيير شيء
edit-step-cells-pasted = الخلايا الملصقة: { $count }
edit-step-cells-set = الخلايا المعيّنة: { $count }
edit-step-cells-filled = الخلايا المعبأة إلى الأسفل: { $count }
edit-step-cells-cleared = الخلايا المفرغة: { $count }
edit-step-rows-removed = الصفوف المحذوفة: { $count }

edit-doubles-found = { $count ->
    [zero] لا يبدو أن ثمة سجلات مكررة
    [one] زوج واحد من السجلات المكررة على الأرجح
    [two] زوجان من السجلات المكررة على الأرجح
    [few] { $count } أزواج من السجلات المكررة على الأرجح
    [many] { $count } زوجًا من السجلات المكررة على الأرجح
   *[other] { $count } زوج من السجلات المكررة على الأرجح
}
edit-doubles-about = تُقارَن المصادر بالرابط ومعرّف DOI، والجهات والأماكن والموضوعات بالاسم. وما لا يذكره السجل الباقي يؤخذ من الآخر، وما كان يشير إلى الآخر يصير مشيرًا إليه.
edit-keep = إبقاء { $record }
edit-same-address = الرابط نفسه
edit-same-doi = معرّف DOI نفسه
edit-same-name = الاسم نفسه بكتابة مختلفة
edit-same-initials = أحرف أولى متوافقة
edit-same-spelling = تهجئة أخرى

edit-field-id = المعرّف
edit-field-name = الاسم
edit-field-short = الاسم المختصر
edit-field-title = العنوان
edit-field-summary = الملخص
edit-field-language = اللغة
edit-field-focus = الفترة المعروضة أولًا
edit-field-compiled = تاريخ الإعداد
edit-field-notes = الملاحظات
edit-field-note = الملاحظة
edit-field-gaps = الثغرات المعروفة
edit-field-colour = اللون
edit-field-publisher = الناشر
edit-field-url = الرابط
edit-field-published = تاريخ النشر
edit-field-kind = النوع
edit-field-party = الطرف
edit-field-affiliation = الانتماء
edit-field-roles = المناصب
edit-field-role = الدور
edit-field-country = البلد
edit-field-sources = المصادر
edit-field-description = الوصف
edit-field-pax = فئة PA-X
edit-field-cameo = رمز CAMEO
edit-field-main-term = الحكم الذي يمثّله
edit-field-key = المفتاح
edit-field-lat = خط العرض
edit-field-lon = خط الطول
edit-field-date = التاريخ
edit-field-channel = القناة
edit-field-place = المكان
edit-field-participants = المشاركون
edit-field-actor = الجهة
edit-field-topics = الموضوعات
edit-field-topic = الموضوع
edit-field-related = أحداث ذات صلة
edit-field-event = الحدث
edit-field-events = الأحداث
edit-field-relation = العلاقة
edit-field-plans = الخطط
edit-field-plan = الخطة
edit-field-other-plan = الخطة الأخرى
edit-field-from = بنودها
edit-field-to = بنود الخطة الأخرى
edit-field-confidence = درجة التأكد
edit-field-speaker = المتحدث
edit-field-joint-with = بالاشتراك مع
edit-field-about = بشأن
edit-field-stance = اتجاه الموقف
edit-field-quote = الاقتباس
edit-field-original = بلغته الأصلية
edit-field-reported-by = نُقل عبر
edit-field-proposers = مقدَّمة من
edit-field-status = الحالة
edit-field-based-on = مبنية على
edit-field-completeness = مدى الاكتمال
edit-field-points = عدد النقاط
edit-field-count = مجموع النقاط
edit-field-known = النقاط المعروفة
edit-field-provisions = البنود
edit-field-number = الرقم
edit-field-text = النص
edit-field-terms = الأحكام
edit-field-comparator = المقارنة
edit-field-value = القيمة
edit-field-unit = الوحدة
edit-field-obliges = يُلزم
edit-field-benefits = المستفيدون منه
edit-field-conditions = الشروط
edit-field-contested-by = المعترضون عليه
edit-field-verification = كيف قُرئ
edit-field-statements = التصريحات

edit-hint-date = يوم أو شهر أو سنة أو فترة، كما تكتبها عادةً.
edit-hint-reported-by = من وسيلة الإعلام إلى الشخص، واحد في كل سطر.
edit-hint-confidence = مدى التأكد من أن الحدث وقع أو أن القول قيل، لا من صحة القول.
edit-hint-language = رمزها، مثل en أو uk أو pt-BR.
edit-hint-country = حرفان لاتينيان كبيران وفق ISO 3166-1: CH.
edit-hint-quote = الكلمات نفسها، دون علامات اقتباس.
edit-hint-original = إن كان الاقتباس مترجَمًا: الكلمات باللغة التي قيلت بها.
edit-hint-key = ما تشترك فيه الأحكام القابلة للمقارنة في عدة خطط، مثل armed-forces-cap.
edit-means = معنى كل كلمة
edit-means-actor = { $kind ->
    [person] إنسان واحد.
    [state] بلد بصفته هذه.
    [organisation] منظمة، دولية كانت أم لا.
    [alliance] عدة دول أو جماعات تعمل معًا.
   *[government-body] وزارة أو برلمان أو جيش: جزء من دولة.
}
edit-means-event = { $kind ->
    [talks] جولة تفاوض بين وفود.
    [summit] لقاء قادة.
    [call] محادثة بالهاتف أو الفيديو.
    [visit] سفر إلى طرف آخر دون جولة محادثات.
    [statement] كلام قيل علنًا.
    [proposal] شروط يطرحها طرف.
    [document] نص سُلِّم أو اتُّفق عليه أو نُشر.
    [decision] أمر تقرَّر وله أثر.
    [leak] ما عُرف خلافًا لرغبة المعنيين.
    [sanction] عقوبة فُرضت أو خُففت أو رُفعت.
    [military] عمل حربي أو تحريك قوات.
   *[other] كل ما سوى ذلك.
}
edit-means-confidence = { $confidence ->
    [confirmed] رسمي أو منشور علنًا أو تتفق عليه عدة وسائل إعلام.
    [reported] من وسيلة إعلام واحدة أو من مصادر لم تُسمَّ فقط.
   *[disputed] يعترض عليه طرف معنيّ.
}
edit-means-relation = { $relation ->
    [responds-to] يرد هذا الحدث على الآخر.
    [follows] يأتي بعد الآخر في المسار نفسه.
    [part-of] هو جزء من الآخر.
    [leads-to] أدّى إلى وقوع الآخر.
   *[contradicts] لا يمكن أن تصح الروايتان معًا.
}
edit-means-stance = { $stance ->
    [supports] مع.
    [conditional] مع أو ضد، بشرط.
    [neutral] لا مع ولا ضد.
    [opposes] ضد.
   *[claims] يقرر واقعة دون انحياز.
}
edit-means-verification = { $verification ->
    [read] قُرئ في النص أو في تقرير مباشر عن هذه النقطة.
    [corroborated] قُرئ جزء منه أو ملخص له.
   *[recalled] من المعرفة العامة؛ لم يُقابَل بالنص بعد.
}
edit-means-completeness = { $completeness ->
    [complete] كل نقطة منها مسجَّلة.
   *[partial] بعضها لم يُنشر أو لم يُقرأ.
}
edit-actor-kind = { $kind ->
    [person] شخص
    [state] دولة
    [organisation] منظمة
    [alliance] تحالف
   *[government-body] هيئة حكومية
}
edit-completeness = { $completeness ->
    [complete] كامل
   *[partial] جزئي
}
edit-colour = { $colour ->
    [blue] أزرق
    [orange] برتقالي
    [green] أخضر
    [purple] بنفسجي
    [sky] أزرق سماوي
    [vermilion] قرمزي
   *[grey] رمادي
}
edit-exactly = بالضبط
import-sheet = الورقة
import-numbers-count = الأعداد في أعمدة التواريخ هي
import-excel-1900 = الأيام منذ 1900 كما في Excel
import-excel-1904 = الأيام منذ 1904 كما في Excel القديم على Mac
import-unix-seconds = الثواني منذ 1970 (وقت Unix)
import-unix-milliseconds = أجزاء الألف من الثانية منذ 1970
import-as-before = كما اخترت سابقًا لجدول بهذه العناوين.
import-keep-for-headings = الاحتفاظ بذلك في هذا المتصفح للجداول ذات العناوين نفسها
import-as-proposed = اقتراح من جديد

## Faults: what is wrong with a file, record by record and row by row

fault-row = { $defect ->
    [no-date] أُسقط الصف: لا تاريخ فيه
    [unread-date] أُسقط الصف: لا يمكن قراءة هذا التاريخ؛ اكتب ‎2025-12-21
    [no-such-day] أُسقط الصف: لا وجود لهذا اليوم
    [short-year] أُسقط الصف: السنة برقمين ولا يُعرف أي الأعداد هي؛ اكتبها بأربعة أرقام
    [no-year] أُسقط الصف: لا سنة في التاريخ
    [bare-number] أُسقط الصف: العدد وحده ليس تاريخًا ما لم يُذكر ما يعدّه؛ والسنة البعيدة تُكتب Y12000
    [no-zone] أُسقط الصف: هذه المنطقة الزمنية غير معروفة؛ اكتب ‎10:30+02:00
    [month-or-years] أُسقط الصف: قد يكون هذا شهرًا أو سنتين؛ اكتب ‎2011-12 أو 2011/2012
    [ten-or-hundred] أُسقط الصف: قد تكون هذه عشر سنوات أو مئة؛ اكتب 180X أو 18XX
    [two-decades] أُسقط الصف: قد يكون هذا عقدين مختلفين؛ اكتب 192X أو 202X
    [negative-year] أُسقط الصف: السنوات قبل الميلاد تُعدّ بطريقتين؛ اكتب 44 BC، أي ‎-0043 في EDTF
    [unknown-order] أُسقط الصف: لا يمكن التمييز بين اليوم والشهر
    [other-order] أُسقط الصف: ترتيب اليوم والشهر غير الترتيب المختار
    [ends-before] أُسقط الصف: ينتهي قبل أن يبدأ
    [range-in-range] أُسقط الصف: لا يكون للفترة تاريخ نهاية منفصل
    [open-quote] أُسقط الصف: علامة اقتباس لم تُغلق، أو علامات داخلها لم تُضاعف؛ واستمرت القراءة من السطر التالي
    [long-field] أُسقط الصف: حقل أطول من 1 ميبي بايت؛ واستمرت القراءة من السطر التالي
    [long-row] أُسقط الصف: أطول من 4 ميبي بايت أو فيه أكثر من 2000 حقل؛ واستمرت القراءة من السطر التالي
    [extra-fields] أُسقط الصف: حقوله أكثر من الأعمدة
    [missing-fields] أُسقط الصف: حقوله أقل من الأعمدة، وليس التاريخ أو العنوان بينها
    [times-of-range] اقتُطعت القيمة: لا يُحفظ إلا وقت البداية؛ وفترة الأيام بلا أوقات
    [no-time] أُسقطت القيمة: هذا ليس وقتًا من اليوم
    [read-short-year] أُبقي الصف: تُقرأ السنوات ذات الرقمين من 1950 إلى 2049
    [read-portion] أُبقي الصف: تُقرأ البداية والوسط والنهاية ثلثًا لكل منها بحدود تقريبية
    [read-bound] أُبقي الصف: تُقرأ «قبل» و«بعد» فتراتٍ أحد طرفيها غير معروف
    [read-century] أُبقي الصف: يُقرأ القرن على أنه السنوات التي تبدأ بالرقمين نفسيهما
    [read-fiscal-year] أُبقي الصف: تُقرأ السنة المالية على أنها السنة المذكورة تقريبًا
    [read-weekday] أُبقي الصف: يوم الأسبوع لا يطابق، فعُلّم التاريخ على أنه غير مؤكد
    [few-fields] أُبقي الصف: حقوله أقل من الأعمدة
    [stray-quote] أُبقي الصف: علامات الاقتباس داخل الاقتباس لم تُضاعف
    [no-letter] أُبقي الصف: استُبدلت البايتات التي ليست حروفًا بـ �
    [no-address] أُسقطت القيمة: هذا ليس رابط http أو https
    [more-addresses] اقتُطعت القيمة: لا يؤخذ إلا الرابط الأول
    [no-coordinates] أُسقطت القيمة: ليست هذه درجات شمالًا (من ‎−90 إلى 90) وشرقًا (من ‎−180 إلى 180)
    [no-confidence] أُسقطت القيمة: ليست هذه أيًّا من الكلمات confirmed وreported وdisputed
    [long-title] اقتُطعت القيمة: لا يتجاوز العنوان 500 بايت؛ وهو كامل في الوصف
   *[many-names] اقتُطعت القيمة: لا تؤخذ إلا أول 200 اسم
}
fault-record-id = { $kind ->
    [party] الطرف «{ $id }»
    [source] المصدر «{ $id }»
    [actor] الجهة «{ $id }»
    [channel] القناة «{ $id }»
    [topic] الموضوع «{ $id }»
    [name-of-a-term] اسم الحكم «{ $id }»
    [place] المكان «{ $id }»
    [plan] الخطة «{ $id }»
    [event] الحدث «{ $id }»
    [statement] التصريح «{ $id }»
    [position] الموقف «{ $id }»
    [disagreement] الاختلاف «{ $id }»
   *[match] المقابلة «{ $id }»
}
fault-record-nth = { $kind ->
    [party] الطرف { $nth }
    [source] المصدر { $nth }
    [actor] الجهة { $nth }
    [channel] القناة { $nth }
    [topic] الموضوع { $nth }
    [name-of-a-term] اسم الحكم { $nth }
    [place] المكان { $nth }
    [plan] الخطة { $nth }
    [event] الحدث { $nth }
    [statement] التصريح { $nth }
    [position] الموقف { $nth }
    [disagreement] الاختلاف { $nth }
   *[match] المقابلة { $nth }
}
fault-record-metadata = بيانات ملف المفاوضات
fault-record-provision = البند «{ $number }» من الخطة «{ $plan }»
fault-record-nth-provision = البند ذو الترتيب { $nth } من الخطة «{ $plan }»
fault-record-key = المفتاح «{ $key }»
fault-record-several = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
fault-record-other-provision = بند آخر من الخطة «{ $plan }»
fault-record-other-term-name = اسم حكم آخر
fault-lone-surrogate = في نص نصفُ محرف (بديل منفرد) يظهر على شكل �، السطر { $line }، العمود { $column }
fault-no-metadata = الحقل «metadata» ناقص: وفيه العنوان
fault-wrong = المطلوب هنا { $wanted ->
    [text] نص
    [number] عدد
    [list] قائمة
    [object] كائن
    [number-or-text] عدد أو نص
    [source-or-object] معرّف مصدر أو كائن
   *[translations] كائن مفتاح كل ترجمة فيه لغة
}، والموجود { $sort ->
    [null] null
    [bool] true أو false
    [number] عدد
    [text] نص
    [list] قائمة
   *[object] كائن
}
fault-twice = الحقل «{ $field }» مكرر
fault-member-twice = الحقل «{ $field }» مكرر؛ وقُرئ الأول
fault-unknown = الحقل «{ $field }» ليس من الصيغة وقد أُسقط
fault-missing = الحقل «{ $field }» ناقص
fault-empty = هذا النص فارغ
fault-empty-left-out = هذا النص فارغ وقد أُسقط
fault-out-of-range = { $number } خارج الحدود: من { $min } إلى { $max }
fault-not-whole = { $number } ليس عددًا صحيحًا
fault-no-date = { $why ->
    [empty] المطلوب هنا تاريخ، مثل ‎2025-12-21
    [too-long] هذا أطول من أن يكون تاريخًا
    [slashes] في «{ $text }» أكثر من شرطة «/»؛ تُكتب الفترة: البداية/النهاية
    [ends-before] «{ $text }» تنتهي قبل أن تبدأ
    [no-ends] لا تاريخ في أيٍّ من طرفي «{ $text }»
    [commas] «{ $text }»: تفصل بين تواريخ المجموعة فاصلة واحدة
    [time-in-interval] في «{ $text }» وقت من اليوم؛ والفترة من يوم إلى يوم
    [mark] «{ $text }»: موضع «{ $part }» قبل جزء من التاريخ أو بعده
    [marked-time] «{ $text }»: لا تقترن بوقت من اليوم أي من العلامات «?» و«~» و«%»
    [no-hyphens] «{ $text }» ليس تاريخًا؛ هل تقصد { $part }؟
    [small-x] «{ $text }» ليس تاريخًا؛ يُكتب محل الأرقام غير المعروفة حرف X الكبير
    [signed-zero] «{ $text }»: لا إشارة للسنة 0000
    [day-of-season] «{ $text }»: لا أيام لفصول السنة
    [no-such-digits] «{ $text }»: لا يوم بهذه الأرقام
    [digits-that-count] «{ $text }»: يُذكر بعد S كم رقمًا من أرقامه ({ $limit }) معتبر
    [zero-after-y] «{ $text }»: لا تبدأ السنة بعد Y بالرقم 0
    [ten-digits] «{ $text }»: لا تُقرأ السنوات التي تزيد على عشرة أرقام
    [four-digits] «{ $text }»: تُكتب السنوات التي لا تزيد على أربعة أرقام دون Y
    [month] «{ $text }»: لا يوجد شهر { $part }؛ الشهور من 01 إلى 12
    [month-or-season] «{ $text }»: لا يوجد شهر { $part }؛ الشهور من 01 إلى 12، والفصول من 21 إلى 41
    [day] «{ $text }»: لا يوجد يوم { $part }؛ أيام هذا الشهر من 01 إلى { $limit }
    [time-after-date] «{ $text }»: يأتي الوقت بعد تاريخ كامل
    [time-form] «{ $text }»: يُكتب الوقت هكذا: 23:20:30
    [no-such-time] «{ $text }»: لا وجود لهذا الوقت
    [zone] «{ $text }»: تُكتب المنطقة الزمنية Z أو ‎+04 أو ‎+04:30
   *[form] «{ $text }» ليس تاريخًا؛ اكتب ‎2025-12-21 أو ‎2025-12 أو 2025، أو صيغة أخرى من EDTF
}
fault-none-of = «{ $text }» ليس من الكلمات المقبولة: { $words }
fault-no-id = «{ $text }» ليس معرّفًا: 64 حرفًا على الأكثر من a إلى z وأرقام و«-» و«_» و«.»
fault-id-twice = المعرّف «{ $id }» موجود من قبل في { $place }
fault-no-record = { $kind ->
    [party] لا يوجد طرف «{ $id }»
    [source] لا يوجد مصدر «{ $id }»
    [actor] لا توجد جهة «{ $id }»
    [channel] لا توجد قناة «{ $id }»
    [topic] لا يوجد موضوع «{ $id }»
    [name-of-a-term] لا يوجد اسم حكم «{ $id }»
    [place] لا يوجد مكان «{ $id }»
    [plan] لا توجد خطة «{ $id }»
    [event] لا يوجد حدث «{ $id }»
    [statement] لا يوجد تصريح «{ $id }»
    [position] لا يوجد موقف «{ $id }»
    [disagreement] لا يوجد اختلاف «{ $id }»
   *[match] لا توجد مقابلة «{ $id }»
}
fault-no-actor-or-plan = لا توجد جهة أو خطة «{ $id }»
fault-set-aside = { $kind ->
    [party] الطرف «{ $id }»: استُبعد سجله
    [source] المصدر «{ $id }»: استُبعد سجله
    [actor] الجهة «{ $id }»: استُبعد سجله
    [channel] القناة «{ $id }»: استُبعد سجله
    [topic] الموضوع «{ $id }»: استُبعد سجله
    [name-of-a-term] اسم الحكم «{ $id }»: استُبعد سجله
    [place] المكان «{ $id }»: استُبعد سجله
    [plan] الخطة «{ $id }»: استُبعد سجله
    [event] الحدث «{ $id }»: استُبعد سجله
    [statement] التصريح «{ $id }»: استُبعد سجله
    [position] الموقف «{ $id }»: استُبعد سجله
    [disagreement] الاختلاف «{ $id }»: استُبعد سجله
   *[match] المقابلة «{ $id }»: استُبعد سجله
}
fault-closes = { $circle ->
    [affiliation] انتماؤه إلى «{ $to }» يغلق دائرة
    [based-on] كونه مبنيًا على «{ $to }» يغلق دائرة
   *[part-of] كونه جزءًا من «{ $to }» يغلق دائرة
}
fault-closes-itself = { $circle ->
    [affiliation] الجهة تنتمي إلى نفسها: الدائرة مغلقة
    [based-on] الخطة مبنية على نفسها: الدائرة مغلقة
   *[part-of] الحدث جزء من نفسه: الدائرة مغلقة
}
fault-no-country = «{ $text }» ليس رمز بلد: حرفان لاتينيان كبيران وفق ISO 3166-1
fault-no-language = «{ $text }» ليس لغة: يلزم رمز BCP 47 مثل uk أو zh-Hant
fault-translated-twice = توجد ترجمة إلى «{ $language }» من قبل
fault-other-length = النصوص المترجَمة: { $found }، وعددها { $wanted }: لكل نص ترجمته
fault-nothing-translated = لم يُترجَم هنا شيء من السجل
fault-no-source = لا يُذكر أي مصدر
fault-no-address = يبدأ الرابط بـ https:// أو http:// ثم اسم الخادم، بلا مسافات وبلا شرطة مائلة عكسية أو @ في اسم الخادم
fault-no-chain = لا يُذكر عبر من عُرف ذلك
fault-chain-ends-with-publisher = تسير السلسلة من وسيلة الإعلام إلى الشخص، و«{ $name }» في آخرها ناشر مصدر
fault-chain-is-speaker = «{ $name }» هو المتحدث نفسه: لا يُذكر عبر من عُرف ذلك
fault-chain-has-speaker = تسير السلسلة من وسيلة الإعلام إلى الشخص، والمتحدث «{ $name }» ليس في آخرها
fault-related-to-itself = لا يرتبط الحدث بنفسه
fault-no-provision = ليس في الخطة «{ $plan }» بند «{ $number }»
fault-provision-set-aside = استُبعد البند «{ $number }» من الخطة «{ $plan }»
fault-number-twice = هذا الرقم موجود من قبل في { $place }
fault-more-known = النقاط المعروفة: { $known }، ويُقال إن عددها { $count }
fault-nothing-matched = مقابلة بلا بنود
fault-key-named = للمفتاح «{ $key }» اسم من قبل في { $place }
fault-key-unused = لا حكم له المفتاح «{ $key }»
fault-hint-did-you-mean = هل تقصد «{ $word }»؟
fault-hint-in-quotes = اكتبه بين علامتي اقتباس: { $text }
fault-hint-turn-round = اعكسها
fault-hint-begin-with-outlet = ابدأ بوسيلة الإعلام التي نقلته
fault-hint-name-provisions = اذكر بنود خطة واحدة على الأقل
fault-record-whole = ملف المفاوضات

## Refusals: why a file, a part of a link or something of the browser could not be had

refusal-no-table = { $why ->
    [empty] إنه فارغ
    [zip] هذا أرشيف zip؛ فُكّ ضغطه وافتح الجدول الذي فيه
    [old-workbook] هذا مصنف Excel قديم (.xls) أو محمي بكلمة مرور؛ احفظه بصيغة .xlsx دونها، أو احفظ الورقة بصيغة CSV
    [packed-twice] إنه مضغوط مرتين؛ فُكّ ضغطه مرة
    [pdf] هذا ملف PDF وليس جدولًا
    [database] هذه قاعدة بيانات؛ صدّر جدولًا منها بصيغة CSV
    [parquet] هذا ملف Parquet؛ صدّره بصيغة CSV
    [json] هذا JSON وليس جدولًا
    [markup] هذه صفحة ويب أو XML وليست جدولًا
    [no-text] هذا ليس نصًا: الجدول ملف نصي ذو أعمدة، مثل CSV
    [no-columns] لا أعمدة فيه: يفصل بين أعمدة الجدول فاصلة أو فاصلة منقوطة أو علامة جدولة أو |
    [endless-row] لا ينتهي صفه الأول ضمن 256 كيبي بايت
    [no-rows] فيه عناوين أعمدة ولا صفوف تحتها
    [many-columns] فيه أكثر من 1000 عمود؛ أبقِ ما يتناول الأحداث واحذف الباقي
    [no-date] لم يُختر عمود للتاريخ؛ اختر عمودًا له أو للسنة
    [open-order] تواريخه على مثال 03/04/2025 ولا قيمة تميّز اليوم من الشهر؛ اختر أيهما يأتي أولًا
    [no-objects] هذا JSON بلا قائمة كائنات
    [no-table-in-page] هذه صفحة ويب بلا جدول
    [no-events-in-calendar] هذا تقويم بلا أحداث
    [no-events-in-timeline] هذا خط زمني بلا أحداث
    [binary-workbook] هذا مصنف Excel ثنائي (.xlsb)؛ احفظه بصيغة .xlsx أو احفظ الورقة بصيغة CSV
    [no-workbook] هذا أرشيف zip وليس مصنفًا؛ فُكّ ضغطه وافتح الجدول الذي فيه
    [large-workbook] المصنف أكبر من اللازم بعد فك ضغطه (للورقة 512 ميبي بايت ولنصوصها 64)؛ احفظ الورقة بصيغة CSV
    [large-sheet] في خلايا الورقة أكثر من 512 ميبي بايت؛ قسّمها بحسب الفترات أو احفظها بصيغة CSV
    [long-sheet] في الورقة أكثر من 1048576 صفًا؛ قسّمها بحسب الفترات
   *[empty-workbook] هذا مصنف كل أوراقه فارغة
}
refusal-too-large = حجمه { $size } ميبي بايت، وتُقرأ الملفات حتى { $most } ميبي بايت؛ قسّمه بحسب الفترات
refusal-no-sheet = ليس في المصنف ورقة «{ $sheet }»، بل: { $sheets }
refusal-empty-sheet = الورقة «{ $sheet }» فارغة
refusal-damaged-workbook = هذا مصنف Excel أو OpenDocument، أو أرشيف zip آخر، تالف أو محمي بكلمة مرور ({ $why })؛ افتحه في برنامج جداول واحفظه من جديد، أو احفظ الورقة بصيغة CSV
refusal-too-much-text = فيه أكثر من { $most } ميبي بايت من النص، وهو فوق ما تسعه علامة تبويب؛ قسّمه بحسب الفترات
refusal-no-workbooks = لم يصل جزء الصفحة الذي يقرأ المصنفات أو تعطّل ({ $why })؛ أعد المحاولة أو احفظ الورقة بصيغة CSV
refusal-reading-stopped = توقفت القراءة: { $why }؛ وإن كان مضغوطًا فقد يكون تالفًا
refusal-not-utf8 = هذا ليس نصًا بترميز UTF-8 (البايت { $at } ليس جزءًا من محرف)؛ احفظه بترميز UTF-8
refusal-not-json = هذا ليس JSON: السطر { $line }، العمود { $column } ({ $why })
refusal-no-object = هذا JSON وليس ملف مفاوضات: المطلوب كائن، وهذا { $sort ->
    [null] null
    [bool] true أو false
    [number] عدد
    [text] نص
   *[list] قائمة
}
refusal-no-version = هذا JSON وليس ملف مفاوضات: ليس فيه { $mark }
refusal-other-version = إصدار صيغته { $found }، ولا يُقرأ إلا { $mark }
refusal-not-fetched = تعذّر جلبه ({ $why })
refusal-no-file = لا يوجد ملف كهذا بجانب هذه الصفحة
refusal-answered = أجاب الخادم بـ { $status }
refusal-nothing-sent = لم يرسل الخادم شيئًا
refusal-no-reason = لم يذكر المتصفح سببًا
refusal-no-room = لم يبقَ مكان في هذا المتصفح؛ وما كان محفوظًا ما زال موجودًا
refusal-keeps-nothing = لا يحفظ هذا المتصفح شيئًا للصفحات هنا
refusal-no-clipboard = لا يتيح هذا المتصفح الحافظة للصفحات هنا
refusal-no-writing = لا يكتب هذا المتصفح في الملفات
refusal-damaged = البيانات تالفة ({ $why })
refusal-unpacks-to-much = يتجاوز حجمه بعد فك الضغط { $most } بايت
refusal-no-drawing = لا يرسم هذا المتصفح صورًا
refusal-large-picture = الصورة أكبر مما يتحمله هذا المتصفح؛ احفظها بصيغة SVG
refusal-small-letters = ستكون حروفها أصغر من أن تُقرأ؛ احفظها بصيغة SVG أو اعرض أقل بعوامل التصفية
refusal-other-page-version = إنه من إصدار آخر من هذه الصفحة
refusal-worker = تعطّل جزء من الصفحة يعمل في الخلفية ({ $why })
refusal-packed = { $fault ->
    [character] ملف المفاوضات في هذا الرابط تالف: فيه محرف لا يمكن أن يكون هناك
    [end] ملف المفاوضات في هذا الرابط تالف: نهايته ناقصة
    [too-long] ملف المفاوضات في هذا الرابط أطول من أن يحمله رابط: اطلبه ملفًا
   *[empty] لا ملف مفاوضات في الرابط
}
refusal-link-newer = أنشأ هذا الرابطَ إصدارٌ أحدث من هذه الصفحة: أعد تحميل الصفحة وانتقل إلى إصدارها الجديد إن عُرض. وإن بقيت هذه الرسالة فالصفحة هنا نسخة أقدم، ويُعرض ما تفهمه من الرابط
refusal-link-no-version = يجب أن يكون إصدار رابط، مثل v=1
refusal-link-unknown = لا إعداد بهذا الاسم
refusal-link-no-value = لا قيمة لـ«{ $key }»
refusal-link-no-pair = يحتاج «{ $key }» إلى اسمين بينهما فاصلة
refusal-link-none-of = يجب أن يكون أحد ما يلي: { $words }
refusal-link-no-switch = يجب أن يكون 1 أو 0
refusal-link-no-hash = يجب أن يكون SHA-256 لملف مفاوضات، { $digits } من أرقامه أو أكثر
refusal-link-no-rows = يجب أن يكون «topic» أو «plan» مع معرّف خطة
refusal-link-no-match = يجب أن يكون خطتين وأرقام البنود في كل منهما: a,b;6;4,5
refusal-link-many-matches = المقابلات بين البنود في الرابط: { $most } على الأكثر
refusal-link-many-plans = الخطط المقارَنة معًا: { $most } على الأكثر
refusal-link-long-search = يُبحث عن أول { $most } حرف فقط
refusal-link-no-file = ملف المفاوضات ملف بجانب هذه الصفحة، مثل dossier=other.json
refusal-link-no-date = ليس هذا تاريخًا؛ اكتب ‎2025-12-21 أو ‎2025-12 أو 2025
refusal-link-no-single-date = يلزم تاريخ واحد، مثل ‎2025-12-21
refusal-link-ends-before = تنتهي الفترة قبل أن تبدأ
refusal-link-holds-dossier = الرابط نفسه يحتوي على ملف مفاوضات
refusal-link-not-there = { $what ->
    [party] لا طرف كهذا في ملف المفاوضات هذا
    [actor] لا جهة كهذه في ملف المفاوضات هذا
    [channel] لا قناة كهذه في ملف المفاوضات هذا
    [topic] لا موضوع كهذا في ملف المفاوضات هذا
    [place] لا مكان كهذا في ملف المفاوضات هذا
    [source] لا مصدر كهذا في ملف المفاوضات هذا
    [event] لا حدث كهذا في ملف المفاوضات هذا
    [statement] لا تصريح كهذا في ملف المفاوضات هذا
    [plan] لا خطة كهذه في ملف المفاوضات هذا
    [provision] لا بند كهذا في ملف المفاوضات هذا
    [provisions] لا بنود كهذه في ملف المفاوضات هذا
    [position] لا موقف كهذا في ملف المفاوضات هذا
    [point] لا نقطة كهذه تتباين فيها الروايات في ملف المفاوضات هذا
   *[value] لا قيمة كهذه في ملف المفاوضات هذا
}
