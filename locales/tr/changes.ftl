# Yeni bir çalışma kitabının programda neyi değiştirdiği: her değişiklik için bir cümle. Koordinatörler için.

changes-none = Hiçbir şey değişmiyor.
changes-new-programme = Bu yeni bir program: <b>{ $title }</b>, form_id <code>{ $name }</code>. Sorular: { $questions }, etkinlikler: { $events }, kendi hatırlatmaları: { $reminders }.
changes-same-title = ⚠️ Bu adda bir program zaten var, form_id <code>{ $names }</code>. Onu değiştirmek istiyorsanız <b>settings</b> sayfasına onun form_id değerini yazıp dosyayı yeniden gönderin.

## Etkinlikler. $people: yeri olanlar, yer ayrılanlar ve bekleyenler.

changes-event-added = Yeni etkinlik <b>{ $title }</b>: { $start }.
# $before ve $after: gün ve saat, örneğin “24 Eylül Cuma, 18:00”.
changes-event-moved =
    { $people ->
        [0] <b>{ $title }</b> başka bir zamana alınıyor. Eski: { $before }; yeni: { $after }. Haber verilecek kimse yok.
       *[other] <b>{ $title }</b> başka bir zamana alınıyor. Eski: { $before }; yeni: { $after }. { $people } kişiye haber verilecek.
    }
changes-event-end =
    { $people ->
        [0] <b>{ $title }</b> başka bir zamanda bitecek. Eski: { $before }; yeni: { $after }. Haber verilecek kimse yok.
       *[other] <b>{ $title }</b> başka bir zamanda bitecek. Eski: { $before }; yeni: { $after }. { $people } kişiye haber verilecek.
    }
changes-event-place =
    { $people ->
        [0] <b>{ $title }</b> başka bir yerde olacak: { $place }. Haber verilecek kimse yok.
       *[other] <b>{ $title }</b> başka bir yerde olacak: { $place }. { $people } kişiye haber verilecek.
    }
changes-event-address =
    { $people ->
        [0] <b>{ $title }</b> etkinliğinin yeri ya da adresi değişiyor. Haber verilecek kimse yok.
       *[other] <b>{ $title }</b> etkinliğinin yeri ya da adresi değişiyor. { $people } kişiye haber verilecek.
    }
changes-event-cancelled =
    { $people ->
        [0] <b>{ $title }</b> iptal ediliyor. Haber verilecek kimse yok.
       *[other] <b>{ $title }</b> iptal ediliyor. { $people } kişiye haber verilecek.
    }
changes-event-gone =
    { $people ->
        [0] <b>{ $title }</b> artık çalışma kitabında yok, bu yüzden kaldırılıyor. Haber verilecek kimse yok.
       *[other] <b>{ $title }</b> artık çalışma kitabında yok, bu yüzden iptal ediliyor. { $people } kişiye haber verilecek.
    }
changes-event-back =
    { $people ->
        [0] <b>{ $title }</b> yine de yapılacak. Haber verilecek kimse yok.
       *[other] <b>{ $title }</b> yine de yapılacak. { $people } kişiye haber verilecek.
    }
changes-event-capacity = <b>{ $title }</b> etkinliğindeki yer sayısı değişiyor. Eski: { $from }; yeni: { $to }.
changes-event-limited = <b>{ $title }</b> etkinliğindeki yer sayısı artık sınırlı: { $capacity }.
changes-event-unlimited = <b>{ $title }</b> etkinliğindeki yer sayısı artık sınırsız. Eski: { $capacity }.
changes-event-texts = <b>{ $title }</b> etkinliğinin metinleri değişiyor.
changes-event-map = <b>{ $title }</b> etkinliğinin haritadaki noktası değişiyor.
changes-event-rules = <b>{ $title }</b> etkinliğine kayıt kuralları değişiyor.

## Gerisi. $names: çalışma kitabındaki adlar.

changes-facts = Program bilgilerinde değişenler: { $names }.
changes-questions-added = Yeni sorular: { $names }.
changes-questions-removed = Artık sorulmayan sorular: { $names }.
changes-questions-changed = Değişen sorular: { $names }.
changes-form = Soruların sırası, grupları ya da dilleri değişiyor.
changes-reminders-added = Yeni hatırlatmalar: { $names }.
changes-reminders-removed = Çıkarılan hatırlatmalar: { $names }.
changes-reminders-changed = Değişen hatırlatmalar: { $names }.
