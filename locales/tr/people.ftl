# Koordinatörler için: kimler başvurdu.

people-title =
    <b>{ $programme }</b>
    { $count ->
        [one] { $count } başvuru
       *[other] { $count } başvuru
    }
people-none = Henüz kimse başvurmadı. Biri başvurur başvurmaz size haber verilir.
people-choose = <b>Hangi program?</b>
people-page = Sayfa { $page } / { $pages }
people-no-programme = Henüz hiçbir program yüklenmedi.
button-newer = ‹ Daha yeni
button-older = Daha eski ›
button-back-to-list = ‹ Tüm başvurular
button-open-card = 📄 Aç
card-title =
    <b>{ $name }</b>
    { $programme }
card-facts =
    Numara: <code>{ $number }</code>
    Gönderildi: { $date }, { $time }
    Durum: <b>{ $status }</b>
card-line = { $label } <b>{ $value }</b>
card-more = … ve devamı var. Başvurunun tamamı tek bir mesaja sığmıyor.
news-one = 📬 Yeni başvuru: <b>{ $name }</b>, { $programme }
news-many =
    { $count ->
        [one] 📬 { $count } yeni başvuru: { $programme }
       *[other] 📬 { $count } yeni başvuru: { $programme }
    }
claim-done =
    🔑 <b>Artık bu botun yöneticisi sizsiniz.</b>

    Her yeni başvuru size bildirilir. Hepsini görmek için: /people. Programlar, etkinlikler ve çalışma kitapları: /programme
claim-failed = Bu kod yanlış ya da artık geçerli değil. Bot her başlatıldığında yeni bir kod gösterilir.
