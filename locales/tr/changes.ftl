# Yeni bir çalışma kitabının programda neyi değiştirdiği: her değişiklik için bir cümle. Koordinatörler için.

changes-none = Hiçbir şey değişmiyor.
changes-new-programme = Bu yeni bir program: “{ $title }”. Sorular: { $questions }, etkinlikler: { $events }, kendi hatırlatmaları: { $reminders }.

## Etkinlikler. $people: yeri olanlar, yer ayrılanlar ve bekleyenler.

changes-event-added = Yeni etkinlik “{ $title }”: { $start }.
# $before ve $after: gün ve saat, örneğin “24 Eylül Cuma, 18:00”.
changes-event-moved =
    { $people ->
        [0] “{ $title }” başka bir zamana alınıyor. Eski: { $before }; yeni: { $after }. Haber verilecek kimse yok.
       *[other] “{ $title }” başka bir zamana alınıyor. Eski: { $before }; yeni: { $after }. { $people } kişiye haber verilecek.
    }
changes-event-end =
    { $people ->
        [0] “{ $title }” başka bir zamanda bitecek. Eski: { $before }; yeni: { $after }. Haber verilecek kimse yok.
       *[other] “{ $title }” başka bir zamanda bitecek. Eski: { $before }; yeni: { $after }. { $people } kişiye haber verilecek.
    }
changes-event-place =
    { $people ->
        [0] “{ $title }” başka bir yerde olacak: { $place }. Haber verilecek kimse yok.
       *[other] “{ $title }” başka bir yerde olacak: { $place }. { $people } kişiye haber verilecek.
    }
changes-event-address =
    { $people ->
        [0] “{ $title }” etkinliğinin yeri ya da adresi değişiyor. Haber verilecek kimse yok.
       *[other] “{ $title }” etkinliğinin yeri ya da adresi değişiyor. { $people } kişiye haber verilecek.
    }
changes-event-cancelled =
    { $people ->
        [0] “{ $title }” iptal ediliyor. Haber verilecek kimse yok.
       *[other] “{ $title }” iptal ediliyor. { $people } kişiye haber verilecek.
    }
changes-event-gone =
    { $people ->
        [0] “{ $title }” artık çalışma kitabında yok. Haber verilecek kimse yok.
       *[other] “{ $title }” artık çalışma kitabında yok, bu yüzden iptal ediliyor. { $people } kişiye haber verilecek.
    }
changes-event-back =
    { $people ->
        [0] “{ $title }” yine de yapılacak. Haber verilecek kimse yok.
       *[other] “{ $title }” yine de yapılacak. { $people } kişiye haber verilecek.
    }
changes-event-capacity = “{ $title }” etkinliğindeki yer sayısı değişiyor. Eski: { $from }; yeni: { $to }.
changes-event-limited = “{ $title }” etkinliğindeki yer sayısı artık sınırlı: { $capacity }.
changes-event-unlimited = “{ $title }” etkinliğindeki yer sayısı artık sınırsız. Eski: { $capacity }.
changes-event-texts = “{ $title }” etkinliğinin metinleri değişiyor.
changes-event-map = “{ $title }” etkinliğinin haritadaki noktası değişiyor.
changes-event-rules = “{ $title }” etkinliğine kayıt kuralları değişiyor.

## Gerisi. $names: çalışma kitabındaki adlar.

changes-facts = Program bilgilerinde değişenler: { $names }.
changes-questions-added = Yeni sorular: { $names }.
changes-questions-removed = Artık sorulmayan sorular: { $names }.
changes-questions-changed = Değişen sorular: { $names }.
changes-form = Soruların sırası, grupları ya da dilleri değişiyor.
changes-reminders-added = Yeni hatırlatmalar: { $names }.
changes-reminders-removed = Çıkarılan hatırlatmalar: { $names }.
changes-reminders-changed = Değişen hatırlatmalar: { $names }.
