# Yeni iş kitabı proqramda nəyi dəyişir: hər dəyişiklik bir cümlə ilə. Koordinatorlar üçün.

changes-none = Heç nə dəyişmir.
changes-new-programme = Bu, yeni proqramdır: <b>{ $title }</b>, form_id <code>{ $name }</code>. Suallar: { $questions }, tədbirlər: { $events }, öz xatırlatmaları: { $reminders }.
changes-same-title = ⚠️ Bu adda proqram artıq var, form_id <code>{ $names }</code>. Onu nəzərdə tutursunuzsa, <b>settings</b> vərəqində onun form_id dəyərini yazıb faylı yenidən göndərin.

## Tədbirlər. $people: yeri olanlar, yer təklif olunanlar və gözləyənlər.

changes-event-added = Yeni tədbir <b>{ $title }</b>: { $start }.
# $before və $after: gün və saat, məsələn «24 sentyabr, cümə, 18:00».
changes-event-moved =
    { $people ->
        [0] <b>{ $title }</b> tədbirinin vaxtı dəyişir. Əvvəl: { $before }, indi: { $after }. Heç kimə xəbər vermək lazım deyil.
       *[other] <b>{ $title }</b> tədbirinin vaxtı dəyişir. Əvvəl: { $before }, indi: { $after }. { $people } nəfərə xəbər veriləcək.
    }
changes-event-end =
    { $people ->
        [0] <b>{ $title }</b> tədbirinin bitmə vaxtı dəyişir. Əvvəl: { $before }, indi: { $after }. Heç kimə xəbər vermək lazım deyil.
       *[other] <b>{ $title }</b> tədbirinin bitmə vaxtı dəyişir. Əvvəl: { $before }, indi: { $after }. { $people } nəfərə xəbər veriləcək.
    }
changes-event-place =
    { $people ->
        [0] <b>{ $title }</b> başqa yerdə keçiriləcək: { $place }. Heç kimə xəbər vermək lazım deyil.
       *[other] <b>{ $title }</b> başqa yerdə keçiriləcək: { $place }. { $people } nəfərə xəbər veriləcək.
    }
changes-event-address =
    { $people ->
        [0] <b>{ $title }</b> tədbirinin yeri və ya ünvanı dəyişir. Heç kimə xəbər vermək lazım deyil.
       *[other] <b>{ $title }</b> tədbirinin yeri və ya ünvanı dəyişir. { $people } nəfərə xəbər veriləcək.
    }
changes-event-cancelled =
    { $people ->
        [0] <b>{ $title }</b> ləğv edilir. Heç kimə xəbər vermək lazım deyil.
       *[other] <b>{ $title }</b> ləğv edilir. { $people } nəfərə xəbər veriləcək.
    }
changes-event-gone =
    { $people ->
        [0] <b>{ $title }</b> artıq iş kitabında yoxdur, ona görə silinir. Heç kimə xəbər vermək lazım deyil.
       *[other] <b>{ $title }</b> artıq iş kitabında yoxdur, ona görə ləğv edilir. { $people } nəfərə xəbər veriləcək.
    }
changes-event-back =
    { $people ->
        [0] <b>{ $title }</b> ləğv edilmişdi, amma keçiriləcək. Heç kimə xəbər vermək lazım deyil.
       *[other] <b>{ $title }</b> ləğv edilmişdi, amma keçiriləcək. { $people } nəfərə xəbər veriləcək.
    }
changes-event-capacity = <b>{ $title }</b> tədbirində yerlərin sayı dəyişir. Əvvəl: { $from }, indi: { $to }.
changes-event-limited = <b>{ $title }</b> tədbirində yerlərin sayı artıq məhduddur: { $capacity }.
changes-event-unlimited = <b>{ $title }</b> tədbirində yerlərin sayı artıq məhdud deyil. Əvvəl: { $capacity }.
changes-event-texts = <b>{ $title }</b> tədbirinin mətnləri dəyişir.
changes-event-map = <b>{ $title }</b> tədbirinin xəritədəki nöqtəsi dəyişir.
changes-event-rules = <b>{ $title }</b> tədbirinə yazılma qaydaları dəyişir.

## Qalanı. $names: iş kitabındakı adlar.

changes-facts = Proqram haqqında dəyişən məlumatlar: { $names }.
changes-questions-added = Yeni suallar: { $names }.
changes-questions-removed = Artıq verilməyən suallar: { $names }.
changes-questions-changed = Dəyişən suallar: { $names }.
changes-form = Sualların sırası, qrupları və ya dilləri dəyişir.
changes-reminders-added = Yeni xatırlatmalar: { $names }.
changes-reminders-removed = Çıxarılan xatırlatmalar: { $names }.
changes-reminders-changed = Dəyişən xatırlatmalar: { $names }.
