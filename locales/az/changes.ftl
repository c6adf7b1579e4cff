# Yeni iş kitabı proqramda nəyi dəyişir: hər dəyişiklik bir cümlə ilə. Koordinatorlar üçün.

changes-none = Heç nə dəyişmir.
changes-new-programme = Bu, yeni proqramdır: «{ $title }». Suallar: { $questions }, tədbirlər: { $events }, öz xatırlatmaları: { $reminders }.

## Tədbirlər. $people: yeri olanlar, yer təklif olunanlar və gözləyənlər.

changes-event-added = Yeni tədbir «{ $title }»: { $start }.
# $before və $after: gün və saat, məsələn «24 sentyabr, cümə, 18:00».
changes-event-moved =
    { $people ->
        [0] «{ $title }» tədbirinin vaxtı dəyişir. Əvvəl: { $before }, indi: { $after }. Heç kimə xəbər vermək lazım deyil.
       *[other] «{ $title }» tədbirinin vaxtı dəyişir. Əvvəl: { $before }, indi: { $after }. { $people } nəfərə xəbər veriləcək.
    }
changes-event-end =
    { $people ->
        [0] «{ $title }» tədbirinin bitmə vaxtı dəyişir. Əvvəl: { $before }, indi: { $after }. Heç kimə xəbər vermək lazım deyil.
       *[other] «{ $title }» tədbirinin bitmə vaxtı dəyişir. Əvvəl: { $before }, indi: { $after }. { $people } nəfərə xəbər veriləcək.
    }
changes-event-place =
    { $people ->
        [0] «{ $title }» başqa yerdə keçiriləcək: { $place }. Heç kimə xəbər vermək lazım deyil.
       *[other] «{ $title }» başqa yerdə keçiriləcək: { $place }. { $people } nəfərə xəbər veriləcək.
    }
changes-event-address =
    { $people ->
        [0] «{ $title }» tədbirinin yeri və ya ünvanı dəyişir. Heç kimə xəbər vermək lazım deyil.
       *[other] «{ $title }» tədbirinin yeri və ya ünvanı dəyişir. { $people } nəfərə xəbər veriləcək.
    }
changes-event-cancelled =
    { $people ->
        [0] «{ $title }» ləğv edilir. Heç kimə xəbər vermək lazım deyil.
       *[other] «{ $title }» ləğv edilir. { $people } nəfərə xəbər veriləcək.
    }
changes-event-gone =
    { $people ->
        [0] «{ $title }» artıq iş kitabında yoxdur. Heç kimə xəbər vermək lazım deyil.
       *[other] «{ $title }» artıq iş kitabında yoxdur, ona görə ləğv edilir. { $people } nəfərə xəbər veriləcək.
    }
changes-event-back =
    { $people ->
        [0] «{ $title }» ləğv edilmişdi, amma keçiriləcək. Heç kimə xəbər vermək lazım deyil.
       *[other] «{ $title }» ləğv edilmişdi, amma keçiriləcək. { $people } nəfərə xəbər veriləcək.
    }
changes-event-capacity = «{ $title }» tədbirində yerlərin sayı dəyişir. Əvvəl: { $from }, indi: { $to }.
changes-event-limited = «{ $title }» tədbirində yerlərin sayı artıq məhduddur: { $capacity }.
changes-event-unlimited = «{ $title }» tədbirində yerlərin sayı artıq məhdud deyil. Əvvəl: { $capacity }.
changes-event-texts = «{ $title }» tədbirinin mətnləri dəyişir.
changes-event-map = «{ $title }» tədbirinin xəritədəki nöqtəsi dəyişir.
changes-event-rules = «{ $title }» tədbirinə yazılma qaydaları dəyişir.

## Qalanı. $names: iş kitabındakı adlar.

changes-facts = Proqram haqqında dəyişən məlumatlar: { $names }.
changes-questions-added = Yeni suallar: { $names }.
changes-questions-removed = Artıq verilməyən suallar: { $names }.
changes-questions-changed = Dəyişən suallar: { $names }.
changes-form = Sualların sırası, qrupları və ya dilləri dəyişir.
changes-reminders-added = Yeni xatırlatmalar: { $names }.
changes-reminders-removed = Çıxarılan xatırlatmalar: { $names }.
changes-reminders-changed = Dəyişən xatırlatmalar: { $names }.
